/** Names that stand in a tab, one below the other from `row` on. */
export interface ListPlace {
  readonly tab: string
  readonly row: number
  readonly column: number
}

/** What makes boxes easy to fill in: how they show what is typed, and what they offer. */
export interface EntryHelp {
  readonly row: number
  readonly column: number
  /** Rows it reaches over; undefined to the end of the grid. */
  readonly rows?: number
  readonly format?: string
  readonly offers?: readonly string[] | ListPlace
}

/** Neighbouring header boxes that the program has made, and their columns' widths in pixels. */
export interface HeaderBoxes {
  readonly row: number
  readonly column: number
  readonly widths: readonly number[]
}

/** Looks and lists of a table that people fill in; what they typed is not touched. */
export interface Furnishing {
  readonly header: HeaderBoxes | undefined
  readonly helps: readonly EntryHelp[]
}
