/** What of a story was needed until it did the same; undefined if it does not. */
type Trial<T> = (part: readonly T[]) => readonly T[] | undefined

/**
 * The shortest part of a story found that still does the same: ever smaller pieces are left out, until none can be
 * spared.
 * @param patience milliseconds after which what was found so far is given
 */
export function shortest<T>(story: readonly T[], tried: Trial<T>, patience: number): readonly T[] {
  const end = performance.now() + patience
  const inTime: Trial<T> = (part) => (performance.now() < end ? tried(part) : undefined)
  let kept = story
  for (let size = Math.ceil(kept.length / 2); size > 0; ) {
    const before = kept.length
    kept = withoutPieces(kept, size, inTime)
    if (size > 1 || kept.length === before) size = Math.floor(size / 2)
  }
  return kept
}

/** Leaves out pieces of this size, from the end on, wherever one can be spared. */
function withoutPieces<T>(story: readonly T[], size: number, tried: Trial<T>): readonly T[] {
  let kept = story
  for (let at = kept.length - size; at > -size; at -= size) {
    if (at >= kept.length) continue
    kept = tried([...kept.slice(0, Math.max(0, at)), ...kept.slice(at + size)]) ?? kept
  }
  return kept
}
