import type { LocalDate } from './local-date'

/** draft: still being built. issued: changed only by adjustments. closed: its year is not reckoned with any more. */
export type PlanStatus = 'draft' | 'issued' | 'closed'

/** The labelled boxes above a plan. */
export interface PlanHead {
  readonly status: PlanStatus
  /** Such as `12-KH/ĐU`; '' while it has none. */
  readonly number: string
  readonly issuedOn: LocalDate | undefined
}

/** One line of a plan as it stands in the workbook. */
export interface PlanLine {
  readonly row: number
  /** Registration number; '' on a line for a topic not registered. */
  readonly number: string
  readonly hour: string
  readonly place: string
  /** Names of the members who come, as staff typed them. */
  readonly attending: string
}

/** A year's plan as it stands in the workbook. */
export interface StandingPlan {
  readonly year: number
  readonly head: PlanHead
  readonly lines: readonly PlanLine[]
}
