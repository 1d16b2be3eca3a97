/** How a cell stands in a quarter. */
export type BoardState =
  | 'notOwed'
  | 'held'
  | 'overdue'
  | 'registered'
  | 'toFix'
  | 'toConfirm'
  | 'unregistered'

/** What is known of a cell in a quarter. */
export interface QuarterFacts {
  /** The cell is active on a day of the quarter. */
  readonly owes: boolean
  /** The quarter's last day has passed. */
  readonly over: boolean
  /** Topics that a cell must register in a quarter. */
  readonly minimum: number
  readonly inForce: number
  /** Meetings that a result tells of. */
  readonly held: number
  /** Registrations with errors, and those in doubt or to be approved. */
  readonly toFix: number
  readonly waiting: number
}

/** Meetings to be held: every topic in force, and no fewer than the minimum. */
export const meetingsNeeded = ({ minimum, inForce }: QuarterFacts): number => Math.max(minimum, inForce)

/** The first rule that holds gives the state. A meeting postponed or waived will stand after `held`. */
const RULES: readonly (readonly [BoardState, (facts: QuarterFacts) => boolean])[] = [
  ['notOwed', ({ owes }) => !owes],
  ['held', (facts) => facts.held >= meetingsNeeded(facts)],
  ['overdue', ({ over }) => over],
  ['registered', ({ inForce, minimum }) => inForce >= minimum],
  ['toFix', ({ toFix, waiting, inForce }) => toFix > 0 && waiting === 0 && inForce === 0],
  ['toConfirm', ({ waiting }) => waiting > 0],
]

export const BOARD_STATES: readonly BoardState[] = [...RULES.map(([state]) => state), 'unregistered']

export function boardState(facts: QuarterFacts): BoardState {
  for (const [state, holds] of RULES) if (holds(facts)) return state
  return 'unregistered'
}
