import { addDays, fromIso, type LocalDate } from './local-date'

/** Key in the store for the day of the last daily run that came to its end. */
export const LAST_DAILY_RUN = 'lastDailyRun'

/** Days on which the schedule should have run and did not. */
export interface MissedDays {
  readonly first: LocalDate
  readonly last: LocalDate
}

export const lastDailyRun = (kept: Readonly<Record<string, string>>): LocalDate | undefined =>
  fromIso(kept[LAST_DAILY_RUN] ?? '')

/** Undefined if the last run was yesterday or today, or if none is known. */
export function missedDays(last: LocalDate | undefined, today: LocalDate): MissedDays | undefined {
  if (last === undefined || today - last < 2) return undefined
  return { first: addDays(last, 1), last: addDays(today, -1) }
}
