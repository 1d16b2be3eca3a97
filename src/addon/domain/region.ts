/** A rectangle of boxes; `row` and `column` count from 1. */
export interface Region {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
