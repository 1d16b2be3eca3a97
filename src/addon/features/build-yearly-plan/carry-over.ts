import { type Box, isBlank, sameBox } from '../../domain/box'
import { leftoverLabel } from '../../text/plan'
import { textOf } from '../../workbook/column'
import { LEFTOVER_TITLE } from '../../workbook/tabs/plan'
import type { LinePair, MatchedLines } from './match-lines'
import { PROGRAM_COLUMNS } from './plan-line'
import { newRow, type PlanRow, sameRow } from './plan-row'
import type { SheetColumns, StandingLine, StandingRow, StandingSheet, StrayBox } from './standing-sheet'

export interface CarriedRows {
  /** The lines, the ordinals running through. */
  readonly lines: readonly PlanRow[]
  /** What stands below the signature, with all that found no place in the table; the first row is blank. */
  readonly below: readonly PlanRow[]
}

/** Puts what staff wrote into the lines as they ought to be; what has no line any more goes below, each once. */
export function carryOver(
  { pairs, spare }: MatchedLines,
  sheet: StandingSheet,
  unplaced: readonly StrayBox[],
): CarriedRows {
  const { columns } = sheet
  const lines = pairs.map((pair, index) => rowOf(pair, index + 1, columns))
  const kept = trimmed(sheet.below)
  const homeless = [
    ...unplaced.map((stray) => strayRow(stray, columns)),
    ...notYetIn(kept, leftovers(spare, pairs, columns)),
    ...sheet.strays.map(asItStands),
  ]
  return { lines, below: withGap(addBelow(kept, homeless, columns), columns) }
}

const asItStands = ({ at, row }: StandingRow): PlanRow => sameRow(row, at)

const blankRow = (columns: SheetColumns): Box[] => columns.header.map(() => '')

function rowOf({ draft, standing }: LinePair, ordinal: number, columns: SheetColumns): PlanRow {
  const row = blankRow(columns)
  row[columns.columnOf.ordinal - 1] = ordinal
  for (const key of PROGRAM_COLUMNS) row[columns.columnOf[key] - 1] = draft.boxes[key]
  for (const column of columns.own) row[column - 1] = standing?.row[column - 1] ?? ''
  return sameRow(row, standing?.at)
}

/** What staff wrote in lines that are gone; of a copied line only what its twin in the plan does not say as well. */
function leftovers(
  spare: readonly StandingLine[],
  pairs: readonly LinePair[],
  columns: SheetColumns,
): PlanRow[] {
  const twins = new Map(pairs.map(({ standing }) => [standing?.key, standing]))
  return spare.flatMap((line) => {
    const twin = twins.get(line.key)
    const written = columns.own.filter((column) => !isBlank(line.row[column - 1]))
    const told = written.every((column) => sameBox(line.row[column - 1], twin?.row[column - 1]))
    return told ? [] : [leftoverRow(line, written, columns)]
  })
}

/** Words that tell which line it was, then what staff wrote, each in its own column. */
function leftoverRow(line: StandingLine, written: readonly number[], columns: SheetColumns): PlanRow {
  const textIn = (key: 'quarter' | 'cell' | 'title' | 'number'): string =>
    textOf(line.row[columns.columnOf[key] - 1] ?? '')
  const row = labelRow(
    leftoverLabel({
      quarter: textIn('quarter'),
      cell: textIn('cell'),
      number: textIn('number'),
      title: textIn('title'),
    }),
    columns,
  )
  for (const column of written) row[column - 1] = line.row[column - 1] ?? ''
  return newRow(
    row,
    written.map((column) => ({ column, from: { row: line.at, column } })),
  )
}

/** What staff wrote above the table, where the heading has no room for it. */
function strayRow({ row, column, box }: StrayBox, columns: SheetColumns): PlanRow {
  return newRow(labelRow(box, columns), [{ column: columns.columnOf.ordinal, from: { row, column } }])
}

function labelRow(box: Box, columns: SheetColumns): Box[] {
  const row = blankRow(columns)
  row[columns.columnOf.ordinal - 1] = box
  return row
}

/** A note that came back and is gone once more is there already. */
function notYetIn(kept: readonly PlanRow[], rows: readonly PlanRow[]): PlanRow[] {
  const seen = new Set(kept.map(rowKey))
  return rows.filter((row) => seen.size < seen.add(rowKey(row)).size)
}

const rowKey = ({ boxes }: PlanRow): string => JSON.stringify(boxes)

function addBelow(
  kept: readonly PlanRow[],
  homeless: readonly PlanRow[],
  columns: SheetColumns,
): readonly PlanRow[] {
  if (homeless.length === 0) return kept
  const hasBlock = kept.some(({ boxes }) => boxes.some(isTitle))
  if (hasBlock) return [...kept, ...homeless]
  const gap = kept.length === 0 ? [] : [newRow(blankRow(columns))]
  return [...kept, ...gap, newRow(labelRow(LEFTOVER_TITLE, columns)), ...homeless]
}

const isTitle = (box: Box): boolean => textOf(box) === LEFTOVER_TITLE

/** Without the blank rows at the end. */
function trimmed(rows: readonly StandingRow[]): PlanRow[] {
  const filled = rows.flatMap(({ row }, index) => (row.every(isBlank) ? [] : [index]))
  const last = filled[filled.length - 1]
  return last === undefined ? [] : rows.slice(0, last + 1).map(asItStands)
}

function withGap(rows: readonly PlanRow[], columns: SheetColumns): readonly PlanRow[] {
  const [first] = rows
  const hasGap = first === undefined || first.boxes.every(isBlank)
  return hasGap ? rows : [newRow(blankRow(columns)), ...rows]
}
