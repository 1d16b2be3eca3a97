import type { BoardState } from './board-state'
import type { Fold } from './fold'

/** A box of the board as it is read; `why` opens below its row. */
export interface ScreenBox {
  readonly state: BoardState
  /** `Quá hạn`, and a short detail such as `1/2`; '' for none. */
  readonly word: string
  readonly detail: string
  readonly why: Fold
}

/** The board at a glance, for a narrow page: a row for each cell. */
export interface ScreenBoard {
  readonly heading: string
  /** How the quarter stands in all, one a line. */
  readonly lines: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly boxes: readonly ScreenBox[] }[]
}
