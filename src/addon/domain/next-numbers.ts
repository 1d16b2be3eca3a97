import { ordinalOf } from './registration-number'

/** Key in the store: the highest registration number ever given, so that a deleted row's number is not re-used. */
export const HIGH_WATER_KEY = 'registrationNumber'

/** A typed number above this is a slip of the pen, and must not make all later numbers as long. */
const MOST = 999_999

/** `ĐK-0001` */
export const registrationNumber = (ordinal: number): string => `ĐK-${String(ordinal).padStart(4, '0')}`

/** The highest ordinal ever given: the one kept, or a higher one that stands in a row. 0 before the first. */
export function highWater(kept: string | undefined, numbers: readonly string[]): number {
  const ordinals = numbers.map((number) => ordinalOf(number) ?? 0)
  return [Number(kept ?? 0), ...ordinals].reduce(
    (high, each) => (each > high && each <= MOST ? each : high),
    0,
  )
}
