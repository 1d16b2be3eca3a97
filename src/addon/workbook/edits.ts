import { type Block, type Box, type Grid, sameBox } from '../domain/box'

/** One box to be written; `row` and `column` count from 1. */
export interface BoxEdit<T = Box> {
  readonly row: number
  readonly column: number
  readonly value: T
}

/**
 * Gathers edits into few rectangles. Boxes between two edits of one column are written again as they were
 * read, so the caller names only columns that are the program's own; `current` gives what stands there now.
 */
export function blocksOf<T>(
  edits: readonly BoxEdit<T>[],
  current: (row: number, column: number) => T,
): Block<T>[] {
  const wanted = new Map<number, Map<number, T>>()
  for (const { row, column, value } of edits) {
    const inColumn = wanted.get(column) ?? new Map<number, T>()
    wanted.set(column, inColumn.set(row, value))
  }
  return columnRuns([...wanted.keys()]).map(({ first, last }) => {
    const rows = new Set<number>()
    for (let column = first; column <= last; column++)
      for (const row of wanted.get(column)?.keys() ?? []) rows.add(row)
    const [top, bottom] = span(rows)
    const values: T[][] = []
    for (let row = top; row <= bottom; row++) {
      const line: T[] = []
      for (let column = first; column <= last; column++) {
        const inColumn = wanted.get(column)
        line.push(inColumn?.has(row) === true ? (inColumn.get(row) as T) : current(row, column))
      }
      values.push(line)
    }
    return { row: top, column: first, values }
  })
}

function columnRuns(columns: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1]
    if (run !== undefined && run.last === column - 1) run.last = column
    else runs.push({ first: column, last: column })
  }
  return runs
}

/** Least and greatest of the rows, without spreading a large set into arguments. */
function span(rows: ReadonlySet<number>): readonly [number, number] {
  let top = Number.POSITIVE_INFINITY
  let bottom = 0
  for (const row of rows) {
    if (row < top) top = row
    if (row > bottom) bottom = row
  }
  return [top, bottom]
}

/** The edits that would change something in the grid as read. */
export const changing = (edits: readonly BoxEdit[], grid: Grid): BoxEdit[] =>
  edits.filter(({ row, column, value }) => !sameBox(grid[row - 1]?.[column - 1] ?? '', value))
