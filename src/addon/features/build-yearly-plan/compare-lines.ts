import { sameBox } from '../../domain/box'
import { textOf } from '../../workbook/column'
import type { LinePair, MatchedLines } from './match-lines'
import { PROGRAM_COLUMNS, type ProgramColumn } from './plan-line'
import type { SheetColumns, StandingLine } from './standing-sheet'

/** What a column says, and what it would say. */
export interface Difference {
  readonly column: ProgramColumn
  readonly was: string
  readonly becomes: string
}

/** A line that would be another than it is; nothing differs where it is added or gone as a whole. */
export interface LineChange {
  readonly quarter: string
  readonly cell: string
  readonly title: string
  readonly number: string
  readonly differences: readonly Difference[]
}

export interface PlanChanges {
  readonly added: readonly LineChange[]
  readonly changed: readonly LineChange[]
  readonly gone: readonly LineChange[]
}

export function compareLines({ pairs, spare }: MatchedLines, columns: SheetColumns): PlanChanges {
  return {
    added: pairs.filter(({ standing }) => standing === undefined).map((pair) => changeOf(pair, [])),
    changed: pairs.flatMap((pair) => {
      const differences = differencesOf(pair, columns)
      return differences.length === 0 ? [] : [changeOf(pair, differences)]
    }),
    gone: spare.map((line) => goneOf(line, columns)),
  }
}

function differencesOf({ draft, standing }: LinePair, { columnOf }: SheetColumns): Difference[] {
  if (standing === undefined) return []
  return PROGRAM_COLUMNS.flatMap((column) => {
    const was = standing.row[columnOf[column] - 1] ?? ''
    const becomes = draft.boxes[column]
    return sameBox(becomes, was) ? [] : [{ column, was: textOf(was), becomes: textOf(becomes) }]
  })
}

const changeOf = ({ draft: { boxes } }: LinePair, differences: readonly Difference[]): LineChange => ({
  quarter: textOf(boxes.quarter),
  cell: textOf(boxes.cell),
  title: textOf(boxes.title),
  number: textOf(boxes.number),
  differences,
})

function goneOf({ row }: StandingLine, { columnOf }: SheetColumns): LineChange {
  const textIn = (key: ProgramColumn): string => textOf(row[columnOf[key] - 1] ?? '')
  return {
    quarter: textIn('quarter'),
    cell: textIn('cell'),
    title: textIn('title'),
    number: textIn('number'),
    differences: [],
  }
}
