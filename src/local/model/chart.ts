import type { Block } from './block'

/** What a chart stands over: the box of its upper left corner, and how many pixels further right and down. */
export interface ChartPlace {
  readonly row: number
  readonly column: number
  readonly offsetX: number
  readonly offsetY: number
}

/** A chart on a tab, drawn from boxes of that tab. Never changed in place. */
export interface Chart {
  readonly id: number
  /** A name of Charts.ChartType. */
  readonly kind: string
  readonly ranges: readonly Block[]
  /** Several ranges lie beside each other, or with MERGE_ROWS below each other. */
  readonly merge: 'MERGE_COLUMNS' | 'MERGE_ROWS'
  /** Rows and columns change places once the ranges are merged. */
  readonly transposed: boolean
  /** So many rows name what stands below them. */
  readonly headers: number
  readonly place: ChartPlace
  /** `title`, `width`, `isStacked` and the like, as the script gave them. */
  readonly options: Readonly<Record<string, unknown>>
}
