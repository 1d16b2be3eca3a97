import type { Adjustment } from './adjustment'
import type { BoardBox } from './board'
import type { Cell } from './cell'
import type { LocalDate } from './local-date'
import type { Obligation } from './obligation'
import type { Quarter } from './quarter'

/** All that a box of the board goes by. */
export interface BoxReason {
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
  readonly box: BoardBox
  /** What the cell owes for the quarter, with each due date. */
  readonly owed: readonly Obligation[]
  /** Days of the meetings reported, by the row of their topic's registration. */
  readonly heldOn: Readonly<Record<number, LocalDate>>
  readonly adjustments: readonly Adjustment[]
}
