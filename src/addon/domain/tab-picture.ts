import type { Grid } from './box'
import type { ChartPicture } from './chart'
import type { Region } from './region'

export interface BoxStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  /** In points. */
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'middle' | 'bottom'
  /** Stays on one line and runs over the blank boxes beside it; other text is broken to its box's width. */
  readonly oneLine?: boolean
  /** `#rrggbb`. */
  readonly background?: string
  readonly colour?: string
  /** Number format; dates without one are shown dd/MM/yyyy. */
  readonly format?: string
}

/** How a tab that the program lays out looks; colours and styles follow from the values alone. */
export interface TabLook {
  /** Pixels, from the first column on. */
  readonly widths: readonly number[]
  readonly frozenRows: number
  /** `#rrggbb`. */
  readonly tabColour: string
  readonly merges: readonly Region[]
  /** Regions with thin borders around each box. */
  readonly borders: readonly Region[]
  /** One style a box, the same size as the values; a missing row or box is plain. */
  readonly styles: readonly (readonly (BoxStyle | undefined)[])[]
}

/** Boxes of the tab as it stands that are to stay as they are: content, formulas, look, notes and rules. */
export interface KeptRegion extends Region {
  /** Where they stand now. */
  readonly from: { readonly row: number; readonly column: number }
  /** `#rrggbb`, or null for none: the one thing that is another; absent if nothing is. */
  readonly background?: string | null
}

/** A computed tab as it should stand, whole. */
export interface TabPicture {
  /** Kept boxes apart, which bring their own content and look. */
  readonly values: Grid
  readonly look: TabLook
  /** Absent if nothing of the tab as it stands is kept. Else widths, frozen rows and tab colour stay as they are, too. */
  readonly kept?: readonly KeptRegion[]
  /** Charts that stand above the boxes and show what is in them. */
  readonly charts?: readonly ChartPicture[]
}
