import type { Box, Reading } from '../domain/box'

/**
 * A reader that reads each box once: thousands of rows hold the same few words, numbers and days. What it gives back
 * is shared by the rows.
 */
export function remembering<T>(read: (box: Box) => T): (box: Box) => T {
  const known = new Map<Box, T>()
  let blank: T | undefined
  return (box) => {
    if (box === '') {
      blank ??= read(box)
      return blank
    }
    const remembered = known.get(box)
    if (remembered !== undefined) return remembered
    const fresh = read(box)
    known.set(box, fresh)
    return fresh
  }
}

/** The same for names: what was typed, and what it names. */
export const naming = <T>(
  read: (box: Box) => string,
  named: (text: string) => T | undefined,
): ((box: Box) => Reading<T>) =>
  remembering((box) => {
    const text = read(box)
    return { text, value: named(text) }
  })
