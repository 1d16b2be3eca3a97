import { matchKey } from './match-key'

/** `ĐK-`, letter by letter: this is asked of every row of every pass. */
const isOfficial = (number: string): boolean =>
  number.charCodeAt(0) === 0x110 && number.charCodeAt(1) === 75 && number.charCodeAt(2) === 45

const DIGIT_0 = 48
const DIGIT_9 = 57
/** Longer ones are slips of the pen; shorter ones may be places in an array. */
const MOST = 9_999_999

/**
 * The running number in `ĐK-0012`, here 12; undefined for a text that is no registration number. People type it
 * loosely (`đk 12`), the program never does: its own form is read without any text work.
 */
export function ordinalOf(number: string): number | undefined {
  if (number === '') return undefined
  return isOfficial(number) ? digitsFrom(number, 3) : typedOrdinal(number)
}

/** The place of the number among others; one that is no registration number comes after all. */
export const placeByNumber = (number: string): number => ordinalOf(number) ?? Number.MAX_SAFE_INTEGER

function digitsFrom(number: string, start: number): number | undefined {
  let ordinal = 0
  for (let at = start; at < number.length; at++) {
    const code = number.charCodeAt(at)
    if (code < DIGIT_0 || code > DIGIT_9) return typedOrdinal(number)
    ordinal = ordinal * 10 + code - DIGIT_0
  }
  return ordinal > 0 && ordinal <= MOST ? ordinal : undefined
}

function typedOrdinal(number: string): number | undefined {
  const ordinal = Number(/^đk ?[-–.]? ?0*(\d{1,7})$/.exec(matchKey(number))?.[1] ?? 0)
  return ordinal > 0 ? ordinal : undefined
}
