/** A day and time without a zone, as a spreadsheet keeps it: days since 30 December 1899, the time as the fraction. */
export interface SerialDate {
  readonly serial: number
}

/** A live formula (with its leading `=`) and the value last known for it. Nothing here computes formulas. */
export interface Formula {
  readonly formula: string
  readonly value: PlainValue
}

/** Shown where Google would compute: the stand-in does not, and never pretends a result. */
export const UNCOMPUTED = '#UNCOMPUTED!'

/** A blank box is `''`. A string is always text: protection against parsing is a matter of writing, not of keeping. */
export type PlainValue = string | number | boolean | SerialDate

export type BoxValue = PlainValue | Formula

/** Rows may be shorter than the tab is wide, and fewer than it is high: what is not there is blank. */
export type Values = BoxValue[][]

/** Row first, then column, both from 0; holes where nothing was set. */
export type SparseGrid<T> = (T | undefined)[][]
