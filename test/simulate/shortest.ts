/**
 * The shortest part of a story found that still does the same: ever smaller pieces are left out, until none can be
 * spared.
 * @param patience milliseconds after which what was found so far is given
 */
export function shortest<T>(
  story: readonly T[],
  doesTheSame: (part: readonly T[]) => boolean,
  patience: number,
): readonly T[] {
  const end = performance.now() + patience
  let kept = story
  let size = Math.ceil(story.length / 2)
  while (size > 0) {
    let spared = false
    for (let at = kept.length - size; at > -size; at -= size) {
      if (performance.now() >= end) return kept
      const part = [...kept.slice(0, Math.max(0, at)), ...kept.slice(at + size)]
      if (part.length === kept.length || !doesTheSame(part)) continue
      kept = part
      spared = true
    }
    if (size > 1 || !spared) size = Math.floor(size / 2)
  }
  return kept
}
