const MOST_LETTERS = 80

/** A text on one line, its end cut off where it is very long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= MOST_LETTERS) return line
  // By whole letters: half of a pair would be shown as a blot.
  const letters = Array.from(line.slice(0, 2 * (MOST_LETTERS + 1)))
  return letters.length <= MOST_LETTERS ? line : `${letters.slice(0, MOST_LETTERS).join('').trim()}…`
}

/** In quotation marks, unless it has some of its own. */
export function quoted(text: string): string {
  const short = shortened(text)
  return /[“”]/.test(short) ? short : `“${short}”`
}
