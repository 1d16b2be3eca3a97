import type { Cell } from './cell'
import { dayOf, type LocalDate, partsOf } from './local-date'
import { firstDayOf, QUARTERS, type Quarter } from './quarter'
import type { RegistrationDeadline, YearlyDay } from './settings'

/** The last day on which a cell's registration for a quarter is in time: never before the cell exists. */
export function registrationDueDate(
  deadline: RegistrationDeadline,
  cell: Cell,
  year: number,
  quarter: Quarter,
): LocalDate {
  const due = deadlineOf(deadline, year, quarter)
  return cell.activeFrom !== undefined && cell.activeFrom > due ? cell.activeFrom : due
}

/** The last day on which any registration for the year is in time. */
export const lastDeadline = (deadline: RegistrationDeadline, year: number): LocalDate =>
  QUARTERS.map((quarter) => deadlineOf(deadline, year, quarter)).sort((a, b) => b - a)[0] as LocalDate

function deadlineOf(deadline: RegistrationDeadline, year: number, quarter: Quarter): LocalDate {
  if (deadline.kind === 'date') return deadline.date
  if (deadline.kind === 'quarters') return deadline.dates[quarter]
  if (deadline.kind === 'daysBeforeQuarters')
    return lastBefore(firstDayOf(year, quarter), deadline.days[quarter])
  return dayOf(year - 1, deadline.month, deadline.day)
}

/** The last such day up to that date. */
function lastBefore(date: LocalDate, { day, month }: YearlyDay): LocalDate {
  const { year } = partsOf(date)
  const same = dayOf(year, month, day)
  return same <= date ? same : dayOf(year - 1, month, day)
}
