import type { Box } from '../../domain/box'

/** A row of the tab as it should stand. */
export interface PlanRow {
  readonly boxes: readonly Box[]
  /** The standing row that it is, from 1; undefined for a new one. */
  readonly from: number | undefined
  /** Boxes of a new row that come from elsewhere. */
  readonly pieces: readonly Piece[]
}

/** A box of the standing tab, and the column in which it is to stand; from 1. */
export interface Piece {
  readonly column: number
  readonly from: { readonly row: number; readonly column: number }
}

export const newRow = (boxes: readonly Box[], pieces: readonly Piece[] = []): PlanRow => ({
  boxes,
  from: undefined,
  pieces,
})

export const sameRow = (boxes: readonly Box[], from: number | undefined): PlanRow => ({
  boxes,
  from,
  pieces: [],
})
