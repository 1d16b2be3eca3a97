/** A row of the workbook that a button goes to, counted from 1. */
export interface Place {
  readonly label: string
  readonly tab: string
  readonly row: number
  /** What stands in that row and in no other, should it move. */
  readonly holds?: string
  /** What is to be known of the row. */
  readonly note?: string
}

/** More about a thing, folded until a person opens it. */
export interface Fold {
  readonly label: string
  readonly lines: readonly string[]
  readonly places: readonly Place[]
}
