import { holidayOn } from './holidays'
import { addDays, dayOf, daysInMonth, isWeekend, type LocalDate } from './local-date'
import type { PlannedTime } from './planned-time'

/** No weekend, no public holiday, and not one of the office's own days off. */
export function isWorkingDay(date: LocalDate, daysOff: ReadonlySet<LocalDate>): boolean {
  return !isWeekend(date) && holidayOn(date) === undefined && !daysOff.has(date)
}

/** The day itself if it is a working day, else the first one after it. */
export function nextWorkingDay(date: LocalDate, daysOff: ReadonlySet<LocalDate>): LocalDate {
  let day = date
  while (!isWorkingDay(day, daysOff)) day = addDays(day, 1)
  return day
}

/** The last day of the month that is worked; in a month all off, its last day. */
export function lastWorkingDayOfMonth(
  year: number,
  month: number,
  daysOff: ReadonlySet<LocalDate>,
): LocalDate {
  const last = dayOf(year, month, daysInMonth(year, month))
  const first = dayOf(year, month, 1)
  for (let day = last; day >= first; day = addDays(day, -1)) {
    if (isWorkingDay(day, daysOff)) return day
  }
  return last
}

/** The day that counts for due dates: a month is reckoned as its last working day. */
export function workingDayOf(planned: PlannedTime, daysOff: ReadonlySet<LocalDate>): LocalDate {
  return planned.kind === 'day' ? planned.day : lastWorkingDayOfMonth(planned.year, planned.month, daysOff)
}
