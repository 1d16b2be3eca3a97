/** Lying bars on a card, one below another: how many of how many. */
export interface CardChart {
  readonly label: string
  readonly bars: readonly CardBar[]
}

export interface CardBar {
  readonly label: string
  readonly done: number
  readonly of: number
}
