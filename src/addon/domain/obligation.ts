import type { Cell } from './cell'
import type { LocalDate } from './local-date'
import type { Quarter } from './quarter'
import type { Topic } from './registration'

/**
 * register: as many topics as the quarter needs, by the deadline. registerAgain: the same, due once more on the
 * quarter's first day. report: that a meeting was held. comment: of a member who was assigned to a meeting.
 */
export type ObligationKind = 'register' | 'registerAgain' | 'report' | 'comment'

/** dueSoon: within the largest tier before the due date. overdue: from the day after it. */
export type ObligationState = 'notDue' | 'dueSoon' | 'overdue' | 'done'

/** One thing that a cell, or a member assigned to its meeting, owes. */
export interface Obligation<Kind extends string = ObligationKind> {
  readonly kind: Kind
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
  /** The topic it is about; undefined for a registration, and for the report on a topic never registered. */
  readonly topic: Topic | undefined
  /** Who owes a comment, as named in the plan; '' where the cell itself owes. */
  readonly member: string
  readonly due: LocalDate
  readonly state: ObligationState
  /** How many of those needed there are: 1 of 2 topics registered. */
  readonly done: number
  readonly needed: number
}

export function stateOf(fulfilled: boolean, due: LocalDate, today: LocalDate, soon: number): ObligationState {
  if (fulfilled) return 'done'
  if (today > due) return 'overdue'
  return due - today <= soon ? 'dueSoon' : 'notDue'
}
