import type { Box } from '../../domain/box'
import type { Category } from '../../domain/category'
import type { Cell } from '../../domain/cell'
import { FIELDS } from '../../domain/field'
import { QUARTERS, quarterName } from '../../domain/quarter'
import type { CategoryTable } from '../../domain/topic-count'
import { sumByField } from '../../domain/topic-hints'
import type { YearCount } from '../../domain/year-count'
import {
  FIELD_HEADER,
  HELD_HEADER,
  HELD_SHARE_HEADER,
  NO_CATEGORY_HEADER,
  QUARTER_HEADER,
  REGISTERED_HEADER,
  REGISTERED_SHARE_HEADER,
  SUPERIORS_HEADER,
  TOPICS_HEADER,
  YEAR_HEADER,
} from '../../text/counts'
import { CELL_HEADER, TOTAL } from '../../text/table-words'
import { FIELD_WORDS } from '../../workbook/tabs/categories'

type Row = readonly Box[]

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The sums of columns of numbers, rows being of one length. */
const sums = (rows: readonly (readonly number[])[], columns: number): number[] =>
  Array.from({ length: columns }, (_, place) => sum(rows.map((row) => row[place] ?? 0)))

/** The committee's own table: every year by field, with its total. */
export function yearTable(years: readonly YearCount[]): Row[] {
  const numbers = years.map(({ fields, total, withSuperiors }) => [...fields, total, withSuperiors])
  const header = [YEAR_HEADER, ...FIELDS.map((field) => FIELD_WORDS[field]), TOPICS_HEADER, SUPERIORS_HEADER]
  return [
    header,
    ...years.map(({ year }, place) => [year, ...(numbers[place] ?? [])]),
    [TOTAL, ...sums(numbers, header.length - 1)],
  ]
}

/** Registered and held by field, each with its share of the whole. */
export function shareTable(byQuarter: CategoryTable, categories: readonly Category[]): Row[] {
  const registered = sumByField(columnSums(byQuarter, 'registered'), categories)
  const held = sumByField(columnSums(byQuarter, 'held'), categories)
  const [all, allHeld] = [sum(registered), sum(held)]
  const line = (name: string, number: number, heldNumber: number): Row => [
    name,
    number,
    share(number, all),
    heldNumber,
    share(heldNumber, allHeld),
  ]
  return [
    [FIELD_HEADER, REGISTERED_HEADER, REGISTERED_SHARE_HEADER, HELD_HEADER, HELD_SHARE_HEADER],
    ...FIELDS.map((field, place) => line(FIELD_WORDS[field], registered[place] ?? 0, held[place] ?? 0)),
    line(TOTAL, all, allHeld),
  ]
}

const share = (part: number, whole: number): Box => (whole === 0 ? '' : part / whole)

const columnSums = (table: CategoryTable, what: 'registered' | 'held'): number[] =>
  sums(rowsOf(table, what), table.columns)

function rowsOf({ columns, ...table }: CategoryTable, what: 'registered' | 'held'): number[][] {
  const numbers = table[what]
  return Array.from({ length: numbers.length / columns }, (_, row) =>
    numbers.slice(row * columns, (row + 1) * columns),
  )
}

export const cellTable = (
  byCell: CategoryTable,
  what: 'registered' | 'held',
  cells: readonly Cell[],
  categories: readonly Category[],
): Row[] => {
  const rows = rowsOf(byCell, what)
  const named = cells.map((cell) => [cell.name, rows[cell.row] ?? []] as const)
  return crossTable(CELL_HEADER, named, categories)
}

export const quarterTable = (
  byQuarter: CategoryTable,
  what: 'registered' | 'held',
  categories: readonly Category[],
): Row[] => {
  const rows = rowsOf(byQuarter, what)
  const named = QUARTERS.map((quarter) => [quarterName(quarter), rows[quarter - 1] ?? []] as const)
  return crossTable(QUARTER_HEADER, named, categories)
}

/** Categories as columns, with totals both ways; a column for unknown categories only where there are any. */
function crossTable(
  corner: string,
  named: readonly (readonly [string, readonly number[]])[],
  categories: readonly Category[],
): Row[] {
  const unknown = named.some(([, numbers]) => (numbers[categories.length] ?? 0) > 0)
  const columns = categories.length + (unknown ? 1 : 0)
  const names = [...categories.map(({ name }) => name), ...(unknown ? [NO_CATEGORY_HEADER] : [])]
  const rows = named.map(([name, numbers]) => [name, ...numbers.slice(0, columns), sum(numbers)])
  const totals = sums(
    named.map(([, numbers]) => numbers),
    columns,
  )
  return [[corner, ...names, TOPICS_HEADER], ...rows, [TOTAL, ...totals, sum(totals)]]
}
