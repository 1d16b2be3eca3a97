import type { HealthFinding } from './health'
import type { YearQuarter } from './quarter-summary'
import type { Problem } from './refusal'
import type { Registration } from './registration'
import type { ReminderDecision } from './reminder-decision'

/** How a plan that was built anew would differ from the one that stands. */
export interface PlanNews {
  readonly year: number
  /** True if no line stands yet; then all lines are new. */
  readonly first: boolean
  readonly topics: number
  readonly added: number
  readonly changed: number
  readonly gone: number
}

/** Row of a thing in its tab, from 1, and what it is known by there; '' if by nothing. */
export interface Spot {
  readonly tab: string
  readonly row: number
  readonly holds: string
}

/** Something that waits for the office today; each code has a card in `text/workboard`. */
export type Task =
  | { readonly code: 'notSeen'; readonly problem: Problem }
  | { readonly code: 'healthBad'; readonly findings: readonly HealthFinding[] }
  | { readonly code: 'newResponses'; readonly responses: number }
  | { readonly code: 'unchecked'; readonly registrations: number; readonly at: Spot }
  | { readonly code: 'waiting'; readonly toConfirm: number; readonly toApprove: number; readonly at: Spot }
  | { readonly code: 'toFix'; readonly registrations: readonly Registration[]; readonly tab: string }
  | { readonly code: 'planOutdated'; readonly plan: PlanNews }
  | { readonly code: 'lettersDue'; readonly decision: ReminderDecision }
  | { readonly code: 'lettersInDoubt'; readonly letters: number; readonly at: Spot }
  | { readonly code: 'toTell'; readonly recipients: readonly string[]; readonly at: Spot }
  | ({ readonly code: 'summaryDue' } & YearQuarter)
