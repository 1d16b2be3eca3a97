/** A block of boxes; row and column count from 1. */
export interface Block {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
