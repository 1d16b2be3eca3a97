/**
 * Takes letters in order as long as their addresses fit into what may still be sent today; a letter that does not
 * fit waits, and smaller ones after it may still go.
 */
export function withinQuota<T extends { readonly to: readonly string[] }>(
  letters: readonly T[],
  quota: number,
): { readonly fit: readonly T[]; readonly wait: readonly T[] } {
  const fit: T[] = []
  const wait: T[] = []
  let left = quota
  for (const letter of letters) {
    const fits = letter.to.length <= left
    if (fits) left -= letter.to.length
    ;(fits ? fit : wait).push(letter)
  }
  return { fit, wait }
}
