import { fromIso, type LocalDate } from './local-date'
import type { Settings } from './settings'

/** Key in the store for the day of the first run that could have sent letters. */
export const FIRST_RUN = 'remindersFirstRun'

export interface ReminderStart {
  /** Nothing due before this day is spoken of in letters. */
  readonly from: LocalDate
  /** The day to be kept in the store, if none is yet. */
  readonly keep: LocalDate | undefined
}

/** The setting rules; while it is missing the day of the first run counts. */
export function reminderStart(
  { remindersFrom }: Settings,
  kept: () => string | undefined,
  today: LocalDate,
): ReminderStart {
  if (remindersFrom !== undefined) return { from: remindersFrom, keep: undefined }
  const first = fromIso(kept() ?? '')
  return first === undefined ? { from: today, keep: today } : { from: first, keep: undefined }
}
