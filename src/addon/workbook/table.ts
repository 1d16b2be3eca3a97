import { type Box, type Grid, isBlank } from '../domain/box'
import { matchKey } from '../domain/match-key'
import { Refusal } from '../domain/refusal'
import { textOf } from './column'
import type { Columns, RowOf, Tab } from './tab'

/** A tab's grid with its header found. Rows and columns are counted from 1, as a person sees them. */
export interface Table<C extends Columns> {
  readonly schema: Tab<C>
  /** The tab's name as it stands in the workbook. */
  readonly tabName: string
  readonly grid: Grid
  readonly headerRow: number
  readonly columnOf: Readonly<Record<keyof C, number>>
}

/** A header may have this many rows of heading above it. */
const LAST_HEADER_ROW = 40

/**
 * Finds the header by its texts, wherever it stands.
 * @throws Refusal naming the first header that is missing or stands twice.
 */
export function readTable<C extends Columns>(schema: Tab<C>, tabName: string, grid: Grid): Table<C> {
  const keys = headerKeys(schema)
  const headerRow = findHeaderRow(grid, keys)
  const header = (grid[headerRow - 1] ?? []).map((box) => matchKey(textOf(box)))
  const columnOf: Record<string, number> = {}
  for (const key of Object.keys(schema.columns)) {
    const names = keys.get(key) ?? []
    const places = header.flatMap((text, index) => (text !== '' && names.includes(text) ? [index + 1] : []))
    const name = schema.columns[key]?.header ?? key
    if (places.length > 1) throw new Refusal({ code: 'headerDoubled', tab: tabName, header: name })
    const [place] = places
    if (place === undefined) throw new Refusal({ code: 'headerMissing', tab: tabName, header: name })
    columnOf[key] = place
  }
  return { schema, tabName, grid, headerRow, columnOf: columnOf as Record<keyof C, number> }
}

const headerKeys = (schema: Tab): Map<string, string[]> =>
  new Map(
    Object.keys(schema.columns).map((key) => {
      const column = schema.columns[key]
      return [key, column === undefined ? [] : [column.header, ...column.otherNames].map(matchKey)]
    }),
  )

/** The row with the most known headers; the first one of equals. */
function findHeaderRow(grid: Grid, keys: ReadonlyMap<string, readonly string[]>): number {
  const known = new Set([...keys.values()].flat())
  let best = 1
  let most = 0
  for (let index = 0; index < Math.min(grid.length, LAST_HEADER_ROW); index++) {
    const found = new Set(
      (grid[index] ?? []).map((box) => matchKey(textOf(box))).filter((text) => known.has(text)),
    )
    if (found.size > most) {
      best = index + 1
      most = found.size
    }
  }
  return best
}

/** Numbers of the rows below the header in which one of the named columns holds something. */
export function filledRows<C extends Columns>(table: Table<C>, among: readonly (keyof C)[]): number[] {
  const places = among.map((key) => table.columnOf[key] - 1)
  const rows: number[] = []
  for (let index = table.headerRow; index < table.grid.length; index++) {
    const row = table.grid[index]
    if (row !== undefined && places.some((place) => !isBlank(row[place]))) rows.push(index + 1)
  }
  return rows
}

export const boxAt = <C extends Columns>(table: Table<C>, row: number, key: keyof C): Box =>
  table.grid[row - 1]?.[table.columnOf[key] - 1] ?? ''

/** One row, each column read by its own reader. */
export function rowAt<C extends Columns>(table: Table<C>, row: number): RowOf<C> {
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(table.schema.columns)) {
    values[key] = table.schema.columns[key]?.read(boxAt(table, row, key))
  }
  return values as RowOf<C>
}
