import { type Box, isBlank, sameBox } from '../../domain/box'
import { leftoverLabel } from '../../text/plan'
import { textOf } from '../../workbook/column'
import { LEFTOVER_TITLE } from '../../workbook/tabs/plan'
import type { LinePair, MatchedLines } from './match-lines'
import { PROGRAM_COLUMNS } from './plan-line'
import type { SheetColumns, StandingLine, StandingSheet } from './standing-sheet'

type Row = readonly Box[]

export interface CarriedRows {
  /** The lines, the ordinals running through. */
  readonly lines: readonly Row[]
  /** What stands below the table, with all that found no place in it. */
  readonly below: readonly Row[]
}

/** Puts what staff wrote into the lines as they ought to be; what has no line any more goes below, each once. */
export function carryOver(
  { pairs, spare }: MatchedLines,
  sheet: StandingSheet,
  unplaced: readonly Box[],
): CarriedRows {
  const { columns } = sheet
  const lines = pairs.map((pair, index) => rowOf(pair, index + 1, columns))
  const kept = trimmed(sheet.below)
  const homeless = [
    ...unplaced.map((box) => labelRow(box, columns)),
    ...notYetIn(kept, leftovers(spare, pairs, columns)),
    ...sheet.strays,
  ]
  return { lines, below: addBelow(kept, homeless, columns) }
}

const blankRow = (columns: SheetColumns): Box[] => columns.header.map(() => '')

function rowOf({ draft, standing }: LinePair, ordinal: number, columns: SheetColumns): Row {
  const row = blankRow(columns)
  row[columns.columnOf.ordinal - 1] = ordinal
  for (const key of PROGRAM_COLUMNS) row[columns.columnOf[key] - 1] = draft.boxes[key]
  for (const column of columns.own) row[column - 1] = standing?.row[column - 1] ?? ''
  return row
}

/** What staff wrote in lines that are gone; of a copied line only what its twin in the plan does not say as well. */
function leftovers(spare: readonly StandingLine[], pairs: readonly LinePair[], columns: SheetColumns): Row[] {
  const twins = new Map(pairs.map(({ standing }) => [standing?.key, standing]))
  return spare.flatMap((line) => {
    const twin = twins.get(line.key)
    const written = columns.own.filter((column) => !isBlank(line.row[column - 1]))
    const told = written.every((column) => sameBox(line.row[column - 1], twin?.row[column - 1]))
    return told ? [] : [leftoverRow(line, written, columns)]
  })
}

/** Words that tell which line it was, then what staff wrote, each in its own column. */
function leftoverRow(line: StandingLine, written: readonly number[], columns: SheetColumns): Row {
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
  return row
}

function labelRow(box: Box, columns: SheetColumns): Box[] {
  const row = blankRow(columns)
  row[columns.columnOf.ordinal - 1] = box
  return row
}

/** A note that came back and is gone once more is there already. */
function notYetIn(kept: readonly Row[], rows: readonly Row[]): Row[] {
  const seen = new Set(kept.map(rowKey))
  return rows.filter((row) => seen.size < seen.add(rowKey(row)).size)
}

const rowKey = (row: Row): string => JSON.stringify(row)

function addBelow(kept: readonly Row[], homeless: readonly Row[], columns: SheetColumns): readonly Row[] {
  if (homeless.length === 0) return kept
  const hasBlock = kept.some((row) => row.some(isTitle))
  if (hasBlock) return [...kept, ...homeless]
  const gap = kept.length === 0 ? [] : [blankRow(columns)]
  return [...kept, ...gap, labelRow(LEFTOVER_TITLE, columns), ...homeless]
}

const isTitle = (box: Box): boolean => textOf(box) === LEFTOVER_TITLE
const isBlankRow = (row: Row): boolean => row.every(isBlank)

/** Without the blank rows at both ends. */
function trimmed(rows: readonly Row[]): Row[] {
  const filled = rows.flatMap((row, index) => (isBlankRow(row) ? [] : [index]))
  const [first] = filled
  const last = filled[filled.length - 1]
  return first === undefined || last === undefined ? [] : rows.slice(first, last + 1)
}
