import { type Block, type Box, type Grid, isBlank, sameBox } from '../../domain/box'
import type { KeptRegion } from '../../domain/tab-picture'
import { type BoxEdit, blocksOf } from '../../workbook/edits'
import { HEADING_HEIGHT } from './lay-heading'
import type { PlanRow } from './plan-row'
import type { SheetColumns } from './standing-sheet'
import { fillOfLine } from './style-rows'

export interface KeptRows {
  /** False if every row stands where it should, so that some boxes are all there is to write. */
  readonly moved: boolean
  /** Where what stands is to go, with its formulas, notes and looks. */
  readonly kept: readonly KeptRegion[]
  /** Boxes of kept rows that are to hold something else than they do. */
  readonly rewritten: readonly Block<Box>[]
}

/**
 * Compares the tab as it should stand with the tab as it stands.
 * @param lines how many lines the plan is to have
 */
export function keepRows(
  rows: readonly PlanRow[],
  lines: number,
  grid: Grid,
  columns: SheetColumns,
): KeptRows {
  const isLine = (index: number): boolean => index > HEADING_HEIGHT && index <= HEADING_HEIGHT + lines
  const regions = rows.flatMap((row, index) => regionsOf(row, index, grid, isLine(index), columns))
  return {
    moved:
      regions.some(({ background }) => background !== undefined) ||
      rows.some((row, index) => !isInPlace(row, index, grid)),
    kept: joined(regions),
    rewritten: rewrittenIn(rows, grid, isLine),
  }
}

/** A blank row needs not be kept. */
function isInPlace({ boxes, from }: PlanRow, index: number, grid: Grid): boolean {
  if (from !== undefined) return from === index + 1
  return boxes.every(isBlank) && (grid[index] ?? []).every(isBlank)
}

function regionsOf(
  { boxes, from, pieces }: PlanRow,
  index: number,
  grid: Grid,
  isLine: boolean,
  columns: SheetColumns,
): KeptRegion[] {
  const row = index + 1
  if (from === undefined) return pieces.map((piece) => ({ row, rows: 1, columns: 1, ...piece }))
  const whole = { row, column: 1, rows: 1, columns: boxes.length, from: { row: from, column: 1 } }
  const fill = isLine ? fillOfLine(boxes, columns) : undefined
  const isRefilled = isLine && fill !== fillOfLine(grid[from - 1] ?? [], columns)
  return [isRefilled ? { ...whole, background: fill ?? null } : whole]
}

/** Rows that stay together make one region. */
function joined(regions: readonly KeptRegion[]): KeptRegion[] {
  const all: KeptRegion[] = []
  for (const region of regions) {
    const last = all[all.length - 1]
    if (last !== undefined && follows(last, region)) all[all.length - 1] = { ...last, rows: last.rows + 1 }
    else all.push(region)
  }
  return all
}

const follows = (last: KeptRegion, next: KeptRegion): boolean =>
  next.row === last.row + last.rows &&
  next.from.row === last.from.row + last.rows &&
  next.column === last.column &&
  next.from.column === last.from.column &&
  next.columns === last.columns &&
  next.background === last.background

/** In lines the differing boxes are the program's own, so blocks may span them; elsewhere each is written alone. */
function rewrittenIn(rows: readonly PlanRow[], grid: Grid, isLine: (index: number) => boolean): Block<Box>[] {
  const inLines: BoxEdit[] = []
  const alone: Block<Box>[] = []
  for (const [index, { boxes, from }] of rows.entries()) {
    if (from === undefined) continue
    for (const [place, value] of boxes.entries()) {
      if (sameBox(grid[from - 1]?.[place] ?? '', value)) continue
      const at = { row: index + 1, column: place + 1 }
      if (isLine(index)) inLines.push({ ...at, value })
      else alone.push({ ...at, values: [[value]] })
    }
  }
  const standing = (row: number, column: number): Box => rows[row - 1]?.boxes[column - 1] ?? ''
  return [...alone, ...blocksOf(inLines, standing)]
}
