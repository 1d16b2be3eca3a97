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
export const LAST_HEADER_ROW = 40

/** Where a tab's header stands, and which of its columns. */
export interface Header<C extends Columns> {
  readonly row: number
  readonly columnOf: Readonly<Partial<Record<keyof C, number>>>
  /** Columns that have no header, in the order of the schema. */
  readonly missing: readonly (keyof C)[]
}

/**
 * Finds the header by its texts, wherever it stands. A column's older names count only where its own name is missing,
 * so that a column of staff's that is called so does no harm.
 * @throws Refusal naming a header that stands twice.
 */
export function findHeader<C extends Columns>(schema: Tab<C>, tabName: string, grid: Grid): Header<C> {
  const row = findHeaderRow(grid, schema)
  const header = (grid[row - 1] ?? []).map((box) => matchKey(textOf(box)))
  const columnOf: Record<string, number> = {}
  const missing: string[] = []
  for (const [key, column] of Object.entries(schema.columns)) {
    const own = placesOf(header, [column.header])
    const places = own.length > 0 ? own : placesOf(header, column.otherNames)
    if (places.length > 1) throw new Refusal({ code: 'headerDoubled', tab: tabName, header: column.header })
    const [place] = places
    if (place === undefined) missing.push(key)
    else columnOf[key] = place
  }
  return { row, columnOf: columnOf as Partial<Record<keyof C, number>>, missing }
}

/** @throws Refusal naming the headers that are missing, or one that stands twice. */
export function readTable<C extends Columns>(schema: Tab<C>, tabName: string, grid: Grid): Table<C> {
  const { row, columnOf, missing } = findHeader(schema, tabName, grid)
  if (missing.length > 0) {
    const headers = missing.map((key) => schema.columns[key]?.header ?? String(key))
    throw new Refusal({ code: 'headerMissing', tab: tabName, headers })
  }
  return { schema, tabName, grid, headerRow: row, columnOf: columnOf as Record<keyof C, number> }
}

/** Columns, from 1, whose header is one of the names. */
function placesOf(header: readonly string[], names: readonly string[]): number[] {
  const keys = names.map(matchKey)
  return header.flatMap((text, index) => (text !== '' && keys.includes(text) ? [index + 1] : []))
}

/** The row with the most known headers; the first one of equals. */
function findHeaderRow(grid: Grid, schema: Tab): number {
  const columns = Object.values(schema.columns)
  const known = new Set(columns.flatMap(({ header, otherNames }) => [header, ...otherNames].map(matchKey)))
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
    if (holdsAny(table.grid[index] ?? NO_BOXES, places)) rows.push(index + 1)
  }
  return rows
}

function holdsAny(boxes: readonly Box[], places: readonly number[]): boolean {
  for (let at = 0; at < places.length; at++) if (!isBlank(boxes[places[at] ?? 0])) return true
  return false
}

const NO_BOXES: readonly Box[] = []

/** The boxes of a row, counted from 1; of a row that is not there, none. */
export const boxesAt = <C extends Columns>({ grid }: Table<C>, row: number): readonly Box[] =>
  grid[row - 1] ?? NO_BOXES

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
