import type { Look, Tab, ValidationRule } from '../../model'
import type { SparseGrid } from '../../model/box'
import { writeBlock } from './grid'

/** Rows or columns of a tab: what happens to one kind of line happens to the other. */
export type Lines = 'rows' | 'columns'

interface LineModel {
  readonly looks: readonly (Look | undefined)[]
  readonly rules: readonly (ValidationRule | undefined)[]
}

/** Looks and rules of one line, box by box. */
export function lineOf(tab: Tab, lines: Lines, line: number): LineModel {
  if (lines === 'rows') return { looks: tab.looks[line - 1] ?? [], rules: tab.rules[line - 1] ?? [] }
  return { looks: tab.looks.map((row) => row[line - 1]), rules: tab.rules.map((row) => row[line - 1]) }
}

/** Makes `count` lines from number `at` on look like the model. */
export function dressLines(tab: Tab, lines: Lines, at: number, count: number, model: LineModel): void {
  dress(tab.looks, lines, at, count, model.looks)
  dress(tab.rules, lines, at, count, model.rules)
}

function dress<T>(
  grid: SparseGrid<T>,
  lines: Lines,
  at: number,
  count: number,
  model: readonly (T | undefined)[],
): void {
  if (model.every((one) => one === undefined)) return
  const [rows, columns] = lines === 'rows' ? [count, model.length] : [model.length, count]
  const block =
    lines === 'rows' ? { row: at, column: 1, rows, columns } : { row: 1, column: at, rows, columns }
  writeBlock<T | undefined>(
    grid,
    block,
    undefined,
    (_, row, column) => model[lines === 'rows' ? column : row],
  )
}
