import { type Block, type Box, isBlank } from '../../domain/box'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import type { RegistrationBoxes } from './write-officially'

type ColumnOf = RegistrationsTable['columnOf']

/** The first row below everything that stands in the table's own columns. */
export function rowBelow({ columnOf, grid, headerRow }: RegistrationsTable): number {
  const places = Object.values(columnOf).map((column) => column - 1)
  let last = grid.length
  while (last > headerRow && places.every((place) => isBlank(grid[last - 1]?.[place]))) last--
  return last + 1
}

/** New rows as rectangles over the table's own columns: a column of staff's own in between is left out. */
export function placeRows(
  columnOf: ColumnOf,
  firstRow: number,
  rows: readonly RegistrationBoxes[],
): Block<Box>[] {
  const keys = (Object.keys(columnOf) as (keyof ColumnOf)[]).sort((a, b) => columnOf[a] - columnOf[b])
  const runs: { column: number; keys: (keyof ColumnOf)[] }[] = []
  for (const key of keys) {
    const run = runs[runs.length - 1]
    if (run !== undefined && run.column + run.keys.length === columnOf[key]) run.keys.push(key)
    else runs.push({ column: columnOf[key], keys: [key] })
  }
  return runs.map((run) => ({
    row: firstRow,
    column: run.column,
    values: rows.map((row) => run.keys.map((key) => row[key])),
  }))
}
