import { sameBox } from '../../domain/box'
import { textOf } from '../../workbook/column'
import type { LinePair, MatchedLines } from './match-lines'
import { PROGRAM_COLUMNS, type ProgramColumn } from './plan-line'
import type { SheetColumns, StandingLine } from './standing-sheet'

/** A line that would be another than it is; `columns` are those that change, none for a whole line. */
export interface LineChange {
  readonly quarter: string
  readonly cell: string
  readonly title: string
  readonly number: string
  readonly columns: readonly ProgramColumn[]
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
      const differing = differingColumns(pair, columns)
      return differing.length === 0 ? [] : [changeOf(pair, differing)]
    }),
    gone: spare.map((line) => goneOf(line, columns)),
  }
}

function differingColumns({ draft, standing }: LinePair, { columnOf }: SheetColumns): ProgramColumn[] {
  if (standing === undefined) return []
  return PROGRAM_COLUMNS.filter((key) => !sameBox(draft.boxes[key], standing.row[columnOf[key] - 1] ?? ''))
}

const changeOf = ({ draft: { boxes } }: LinePair, columns: readonly ProgramColumn[]): LineChange => ({
  quarter: textOf(boxes.quarter),
  cell: textOf(boxes.cell),
  title: textOf(boxes.title),
  number: textOf(boxes.number),
  columns,
})

function goneOf({ row }: StandingLine, { columnOf }: SheetColumns): LineChange {
  const textIn = (key: ProgramColumn): string => textOf(row[columnOf[key] - 1] ?? '')
  return {
    quarter: textIn('quarter'),
    cell: textIn('cell'),
    title: textIn('title'),
    number: textIn('number'),
    columns: [],
  }
}
