/** A letter takes more than a second, and a run may last six minutes: so many leave room for the rest of it. */
export const MOST_LETTERS = 150

/**
 * Takes letters in order, as many as one run can send and as their addresses fit into what may still be sent today; a letter
 * that does not fit waits, and smaller ones after it may still go.
 */
export function withinQuota<T extends { readonly to: readonly string[] }>(
  letters: readonly T[],
  quota: number,
): { readonly fit: readonly T[]; readonly wait: readonly T[] } {
  const fit: T[] = []
  const wait: T[] = []
  let left = quota
  for (const letter of letters) {
    const fits = fit.length < MOST_LETTERS && letter.to.length <= left
    if (fits) left -= letter.to.length
    ;(fits ? fit : wait).push(letter)
  }
  return { fit, wait }
}
