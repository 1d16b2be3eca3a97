import { type Box, isBlank } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import { textOf } from '../../workbook/column'
import { boxAt, rowAt } from '../../workbook/table'
import {
  labelledBox,
  PLAN_LABELS,
  type PlanColumn,
  type PlanLabel,
  type PlanTable,
  planTab,
  readPlanHead,
  rowsOfLines,
} from '../../workbook/tabs/plan'
import { findSignature, SIGNATURE_HEIGHT } from './lay-signature'
import { lineKeyOf, markKeyOf, PROGRAM_COLUMNS, topicKeyOf } from './plan-line'
import type { SheetColumns, StandingLine, StandingSheet, StrayBox } from './standing-sheet'

/** The tab as a new one would stand before its first line. */
export function emptySheet(year: number): StandingSheet {
  const keys = Object.keys(planTab(year).columns) as PlanColumn[]
  const places = keys.map((key, index) => [key, index + 1] as const)
  const columnOf = Object.fromEntries(places) as Record<PlanColumn, number>
  const header = keys.map((key) => planTab(year).columns[key].header)
  return {
    columns: { header, columnOf, own: ownColumns(columnOf, header.length) },
    head: readPlanHead([]),
    labelled: { status: '', number: '', issuedOn: '' },
    headerRow: 0,
    heading: [],
    lines: [],
    strays: [],
    signature: undefined,
    below: [],
  }
}

export function readStanding(table: PlanTable, committee: Committee): StandingSheet {
  const { grid, headerRow } = table
  const rows = rowsOfLines(table)
  const last = rows[rows.length - 1] ?? headerRow
  const isLine = new Set(rows)
  const columns = columnsOf(table)
  const all = grid.map((row, index) => ({ at: index + 1, row }))
  const below = all.slice(last)
  const signature = findSignature(below)
  const between = all.slice(headerRow, last).filter(({ at }) => !isLine.has(at))
  return {
    columns,
    head: readPlanHead(grid),
    labelled: {
      status: labelledBox(grid, 'status')?.box ?? '',
      number: labelledBox(grid, 'number')?.box ?? '',
      issuedOn: labelledBox(grid, 'issuedOn')?.box ?? '',
    },
    headerRow,
    heading: strayBoxes(table),
    lines: rows.map((row) => lineAt(table, row, committee)),
    strays: between.filter(({ row }) => row.some((box) => !isBlank(box))),
    signature,
    below: signature === undefined ? below : below.slice(SIGNATURE_HEIGHT),
  }
}

function columnsOf({ grid, headerRow, columnOf }: PlanTable): SheetColumns {
  const header = grid[headerRow - 1] ?? []
  return { header, columnOf, own: ownColumns(columnOf, header.length) }
}

function ownColumns(columnOf: Readonly<Record<PlanColumn, number>>, width: number): number[] {
  const ours = new Set<number>([columnOf.ordinal, ...PROGRAM_COLUMNS.map((key) => columnOf[key])])
  const all = Array.from({ length: width }, (_, index) => index + 1)
  return all.filter((column) => !ours.has(column))
}

function lineAt(table: PlanTable, row: number, committee: Committee): StandingLine {
  const { number, cell, quarter, title } = rowAt(table, row)
  const known = committee.cellNamed(cell)
  const kind = isBlank(boxAt(table, row, 'number')) ? 'mark' : 'topic'
  return {
    kind,
    key: kind === 'topic' ? lineKeyOf(number) : markKeyOf(known, quarter.value),
    topicKey: topicKeyOf(known?.row, quarter.value, kind === 'topic' ? title : ''),
    quarter: quarter.value,
    cellRow: known?.row,
    at: row,
    row: table.grid[row - 1] ?? [],
  }
}

/** What stands above the header besides the labelled boxes. */
function strayBoxes({ grid, headerRow }: PlanTable): StrayBox[] {
  const labels = Object.keys(PLAN_LABELS) as PlanLabel[]
  const taken = new Set<string>()
  for (const place of labels.map((label) => labelledBox(grid, label))) {
    if (place === undefined) continue
    taken.add(`${place.row} ${place.labelColumn}`).add(`${place.row} ${place.column}`)
  }
  return grid.slice(0, headerRow - 1).flatMap((boxes: readonly Box[], index) =>
    boxes.flatMap((box, place) => {
      const stray = { row: index + 1, column: place + 1, box }
      return textOf(box) === '' || taken.has(`${stray.row} ${stray.column}`) ? [] : [stray]
    }),
  )
}
