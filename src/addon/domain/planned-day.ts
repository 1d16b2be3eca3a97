import type { LocalDate } from './local-date'
import type { Registration } from './registration'
import { workingDayOf } from './working-day'

/** The planned day, a month reckoned as its last working day; a time that cannot be read comes after all days. */
export function plannedDay({ planned }: Registration, daysOff: ReadonlySet<LocalDate>): number {
  return planned.value === undefined ? Number.MAX_SAFE_INTEGER : workingDayOf(planned.value, daysOff)
}
