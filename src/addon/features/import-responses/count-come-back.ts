import { compareMoments, type LocalDate, type LocalDateTime } from '../../domain/local-date'
import { ordinalOf } from '../../domain/registration-number'

/** Key in the store: the time of the latest response imported so far. */
export const IMPORTED_UP_TO_KEY = 'importedUpTo'

export const momentText = ({ day, seconds }: LocalDateTime): string => `${day} ${seconds}`

export function readMomentText(kept: string | undefined): LocalDateTime | undefined {
  const [day, seconds] = (kept ?? '').split(' ').map(Number)
  return Number.isInteger(day) && Number.isInteger(seconds)
    ? { day: day as LocalDate, seconds: seconds as number }
    : undefined
}

/**
 * How many of the new responses had a row before, which staff deleted: they are no later than what was imported, and
 * numbers that were given are missing.
 * @param highest the highest number ever given
 */
export function countComeBack(
  sentAt: readonly (LocalDateTime | undefined)[],
  upTo: LocalDateTime | undefined,
  numbers: readonly string[],
  highest: number,
): number {
  if (upTo === undefined) return 0
  const early = sentAt.filter((at) => at !== undefined && compareMoments(at, upTo) <= 0).length
  const standing = new Set(
    numbers.map(ordinalOf).filter((ordinal) => ordinal !== undefined && ordinal <= highest),
  )
  return Math.min(early, highest - standing.size)
}

/** The later of what is kept and the latest of these. */
export function latest(
  upTo: LocalDateTime | undefined,
  sentAt: readonly (LocalDateTime | undefined)[],
): LocalDateTime | undefined {
  return sentAt.reduce(
    (late, at) => (at !== undefined && (late === undefined || compareMoments(at, late) > 0) ? at : late),
    upTo,
  )
}
