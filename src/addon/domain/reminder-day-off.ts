import { holidayOn } from './holidays'
import { isWeekend, type LocalDate } from './local-date'

/** Why a day is not worked. */
export type DayOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'inLieu' }

/** Undefined on a working day. */
export function dayOffOn(day: LocalDate, daysOff: ReadonlySet<LocalDate>): DayOff | undefined {
  const name = holidayOn(day)
  if (name !== undefined) return { kind: 'holiday', name }
  if (isWeekend(day)) return { kind: 'weekend' }
  return daysOff.has(day) ? { kind: 'inLieu' } : undefined
}
