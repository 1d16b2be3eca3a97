import type { Chart } from '../../model'

/** A chart as it was when it was built, or read from its tab; until it is on a tab it has no id. */
export type BuiltChart = Omit<Chart, 'id'> & { readonly id: number | null }

/** What a chart is before anything is said of it. */
export const PLAIN_CHART: BuiltChart = {
  id: null,
  kind: 'COLUMN',
  ranges: [],
  merge: 'MERGE_COLUMNS',
  transposed: false,
  headers: 0,
  place: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
}
