import type { Box } from '../../domain/box'
import type { Region } from '../../domain/region'
import type { BoxStyle } from '../../domain/tab-picture'

/** A box of heading or signature, merged over `columns` columns and `rows` rows (one, if not told) from its own on. */
export interface PlacedBox {
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly rows?: number
  readonly box: Box
  readonly style: BoxStyle
  /** The style follows from the text. */
  readonly fitted?: true
}

export const mergeOf = ({ row, column, columns, rows = 1 }: PlacedBox): Region => ({
  row,
  column,
  rows,
  columns,
})
