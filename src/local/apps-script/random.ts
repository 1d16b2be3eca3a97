/** A number from 0 up to 1, the next of a fixed sequence. */
export type Random = () => number

/** The same seed gives the same sequence (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** An identifier in the form of a version 4 UUID, drawn from the sequence. */
export function randomUuid(random: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16)
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** So many letters and digits in a row, as the ids of files are at Google. */
export function randomName(random: Random, length: number): string {
  return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('')
}

/**
 * A whole number of up to ten digits, as tab and trigger numbers are at Google. Two worlds with one seed draw the
 * same sequence, and one may go on with what the other made: a number that is taken is passed over.
 */
export function unusedNumber(random: Random, taken: readonly { readonly id: number | string }[]): number {
  const ids = new Set(taken.map(({ id }) => String(id)))
  for (;;) {
    const number = Math.floor(random() * 2_000_000_000) + 1
    if (!ids.has(String(number))) return number
  }
}
