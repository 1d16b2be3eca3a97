/** Two FNV-like lanes with different odd multipliers; each keeps 32 bits. */
const FIRST_PRIME = 0x01000193
const SECOND_PRIME = 0x85ebca6b

/**
 * A short print of a text: 16 hexadecimal digits (64 bits), the same everywhere and always.
 * It tells texts apart; it is no secret and proves nothing.
 */
export function digest(text: string): string {
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, FIRST_PRIME)
    second = Math.imul(second ^ unit ^ (first >>> 15), SECOND_PRIME)
  }
  first = Math.imul(first ^ (first >>> 16), SECOND_PRIME) ^ (second >>> 13)
  second = Math.imul(second ^ (second >>> 16), FIRST_PRIME) ^ (first >>> 13)
  return hex(first) + hex(second)
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0')
