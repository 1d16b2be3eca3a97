import type { LocalDate } from './local-date'
import type { Topic } from './registration'
import { ordinalOf } from './registration-number'
import type { Result } from './result'

/** A result that counts: its meeting day has come. */
export interface MeetingReport {
  readonly day: LocalDate
  /** Of the registration that it names; 0 for none. */
  readonly ordinal: number
  readonly result: Result
}

export function reportsUntil(results: readonly Result[], today: LocalDate): MeetingReport[] {
  const reports: MeetingReport[] = []
  for (const result of results) {
    const day = result.heldOn.value
    if (day !== undefined && day <= today) {
      reports.push({ day, ordinal: ordinalOf(result.number) ?? 0, result })
    }
  }
  return reports
}

/** Days on which topics were held, by the rows of their registrations. */
export type MeetingDays = (LocalDate | undefined)[]

/** Of two reports on one topic the earlier meeting counts. */
export function enterDay(days: MeetingDays, { registration }: Topic, day: LocalDate): void {
  const known = days[registration.row]
  if (known === undefined || day < known) days[registration.row] = day
}
