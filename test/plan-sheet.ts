import type { Box, Grid } from '../src/addon/domain/box'
import type { Cell } from '../src/addon/domain/cell'
import { committeeOf } from '../src/addon/domain/committee'
import type { Registration } from '../src/addon/domain/registration'
import type { Settings } from '../src/addon/domain/settings'
import type { KeptRegion } from '../src/addon/domain/tab-picture'
import { decidePlan, type PlanDecision } from '../src/addon/features/build-yearly-plan/decide-plan'
import { emptySheet, readStanding } from '../src/addon/features/build-yearly-plan/read-standing'
import { readTable } from '../src/addon/workbook/table'
import { planTab, rowsOfLines } from '../src/addon/workbook/tabs/plan'
import { aSettings } from './nouns'

/** A plan tab of 2027 for tests: built from registrations, written into by staff, built again. */
export interface PlanSheet {
  readonly decision: PlanDecision
  /** The tab as it stands after building. */
  readonly grid: Grid
}

const NAME = 'Kế hoạch 2027'
const schema = planTab(2027)

export function buildPlan(
  registrations: readonly Registration[],
  cells: readonly Cell[],
  standing: Grid = [],
  settings: Partial<Settings> = {},
): PlanSheet {
  const committee = committeeOf(aSettings(settings), cells, [], [])
  const sheet =
    standing.length === 0 ? emptySheet(2027) : readStanding(readTable(schema, NAME, standing), committee)
  const decision = decidePlan(registrations, committee, sheet, standing, 2027)
  return { decision, grid: written(decision, standing) }
}

/** The tab as it stands once the decision is carried out. */
function written({ picture, moved, rewritten }: PlanDecision, standing: Grid): Grid {
  if (picture === undefined) return standing
  const grid = (moved ? picture.values : standing).map((row) => [...row])
  const put = (row: number, column: number, box: Box) => {
    const boxes = grid[row - 1]
    if (boxes === undefined) throw new Error(`no row ${row}`)
    boxes[column - 1] = box
  }
  if (moved) for (const region of picture.kept ?? []) copyRegion(region, standing, put)
  for (const { row, column, values } of rewritten) {
    for (const [r, boxes] of values.entries())
      for (const [c, box] of boxes.entries()) put(row + r, column + c, box)
  }
  return grid
}

function copyRegion(
  { row, column, rows, columns, from }: KeptRegion,
  standing: Grid,
  put: (row: number, column: number, box: Box) => void,
): void {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      put(row + r, column + c, standing[from.row + r - 1]?.[from.column + c - 1] ?? '')
}

type Key = keyof typeof schema.columns

/** The lines, each as the boxes of the columns asked for. */
export function linesOf(grid: Grid, ...keys: Key[]): Box[][] {
  const table = readTable(schema, NAME, grid)
  return rowsOfLines(table).map((row) =>
    keys.map((key) => table.grid[row - 1]?.[table.columnOf[key] - 1] ?? ''),
  )
}

/** The tab after somebody typed into a line: the one with this number, else this cell's marked one. */
export function typeInto(grid: Grid, line: string, key: Key, box: Box): Grid {
  const { columnOf } = readTable(schema, NAME, grid)
  return withBox(grid, rowOf(grid, line), columnOf[key], box)
}

/** Row of the line, from 1. */
export function rowOf(grid: Grid, line: string): number {
  const table = readTable(schema, NAME, grid)
  const row = rowsOfLines(table).find((each) =>
    [table.columnOf.number, table.columnOf.cell].some(
      (column) => table.grid[each - 1]?.[column - 1] === line,
    ),
  )
  if (row === undefined) throw new Error(`no line ${line}`)
  return row
}

/** The tab after somebody typed into one box; the grid grows as it does on a screen. */
export function withBox(grid: Grid, row: number, column: number, box: Box): Grid {
  const width = Math.max(column, grid[0]?.length ?? 0)
  const height = Math.max(row, grid.length)
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => (r === row - 1 && c === column - 1 ? box : (grid[r]?.[c] ?? ''))),
  )
}

/** The tab after somebody inserted an empty column before this one. */
export const withColumn = (grid: Grid, before: number): Grid =>
  grid.map((row) => [...row.slice(0, before - 1), '', ...row.slice(before - 1)])

/** The tab after somebody inserted an empty row before this one. */
export const withRow = (grid: Grid, before: number): Grid => [
  ...grid.slice(0, before - 1),
  (grid[0] ?? []).map(() => ''),
  ...grid.slice(before - 1),
]

/** The text of all boxes of a row, blanks left out. */
export const filled = (row: readonly Box[] = []): Box[] => row.filter((box) => box !== '')
