import type { LocalDate } from './local-date'
import type { ReminderHistory } from './reminder-history'

/** Whether every address was left in peace for at least `gap` days; letters of today count, receipts never. */
export const isGapKept = (
  to: readonly string[],
  { lastLetter }: ReminderHistory,
  gap: number,
  today: LocalDate,
): boolean =>
  to.every((address) => {
    const last = lastLetter(address)
    return last === undefined || today - last >= gap
  })
