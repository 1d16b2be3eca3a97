import type { Block, Box } from '../../domain/box'
import { isBlank } from '../../domain/box'
import type { Columns } from '../../workbook/tab'
import type { Table } from '../../workbook/table'

/** The first row below everything that stands in the table's own columns. */
export function firstFreeRow<C extends Columns>(table: Table<C>): number {
  const places = Object.values<number>(table.columnOf).map((column) => column - 1)
  for (let row = table.grid.length; row > table.headerRow; row--) {
    const boxes = table.grid[row - 1] ?? []
    if (places.some((place) => !isBlank(boxes[place]))) return row + 1
  }
  return table.headerRow + 1
}

/** New rows as rectangles over the table's own columns: a column of staff's own in between is left out. */
export function placeRows<C extends Columns>(
  table: Table<C>,
  firstRow: number,
  rows: readonly Readonly<Record<keyof C, Box>>[],
): Block<Box>[] {
  const keys = (Object.keys(table.columnOf) as (keyof C)[]).sort(
    (a, b) => table.columnOf[a] - table.columnOf[b],
  )
  const runs: (keyof C)[][] = []
  for (const key of keys) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run !== undefined && last !== undefined && table.columnOf[last] === table.columnOf[key] - 1)
      run.push(key)
    else runs.push([key])
  }
  return runs.flatMap((run) =>
    run[0] === undefined
      ? []
      : [
          {
            row: firstRow,
            column: table.columnOf[run[0]],
            values: rows.map((row) => run.map((key) => row[key])),
          },
        ],
  )
}
