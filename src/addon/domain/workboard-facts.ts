import type { Adjustment } from './adjustment'
import type { Committee } from './committee'
import type { HealthFinding } from './health'
import type { HeldMeetings } from './held-meetings'
import type { LedgerEntry } from './ledger'
import type { LocalDate, LocalDateTime } from './local-date'
import type { YearQuarter } from './quarter-summary'
import type { Registration, Topic } from './registration'
import type { ReminderDecision } from './reminder-decision'
import type { Seen } from './seen'
import type { PlanNews } from './task'

/** How the plan year stands, as the tabs tell. */
export interface Standing {
  readonly committee: Committee
  readonly year: number
  readonly years: readonly number[]
  readonly today: LocalDate
  readonly registrations: readonly Registration[]
  readonly topics: readonly Topic[]
  readonly held: HeldMeetings
  readonly adjustments: readonly Adjustment[]
  readonly ledger: readonly LedgerEntry[]
  /** Names of the tabs as they stand. */
  readonly tabs: { readonly registrations: string; readonly ledger: string }
}

/** All that the sidebar is made from. */
export interface WorkboardFacts {
  readonly now: LocalDateTime
  readonly standing: Seen<Standing>
  /** Responses that were not taken in yet. */
  readonly responses: Seen<number>
  /** Undefined if the plan that stands is up to date, or there is nothing to plan. */
  readonly plan: Seen<PlanNews | undefined>
  /** What would be sent now to cells and members. */
  readonly letters: Seen<ReminderDecision>
  /** The quarter of which a summary is due; undefined if none is. */
  readonly summary: Seen<YearQuarter | undefined>
  /** What is wrong with the workbook, the rest apart. */
  readonly bad: readonly HealthFinding[]
}
