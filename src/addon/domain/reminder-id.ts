import { type LocalDate, toIso } from './local-date'

/** Makes codes for the letters of a day, such as `TN-270408-01`, going on after those already given. */
export function createLetterIds(
  given: readonly { readonly letter: string }[],
  today: LocalDate,
): () => string {
  const prefix = `TN-${toIso(today).slice(2).replace(/-/g, '')}-`
  let last = 0
  for (const { letter } of given) {
    if (letter.startsWith(prefix)) last = Math.max(last, Number(letter.slice(prefix.length)) || 0)
  }
  return () => {
    last += 1
    return prefix + (last < 10 ? `0${last}` : String(last))
  }
}
