import type { Block } from '../../model'

/** A grid of anything, row first; rows may be short or missing, and what is missing is `blank`. */
type Grid<T> = T[][]

/** A copy of the block, every row as long as the block is wide. */
export function readBlock<T>(grid: Grid<T>, block: Block, blank: T): T[][] {
  const from = block.column - 1
  return Array.from({ length: block.rows }, (_, offset) => {
    const row = grid[block.row - 1 + offset]
    const copy: T[] = new Array(block.columns)
    for (let column = 0; column < block.columns; column++) copy[column] = row?.[from + column] ?? blank
    return copy
  })
}

/**
 * Puts a new value into every box of the block. The row arrays may be shared with other states of the tab, so each
 * touched row is replaced by a new one. `next` gets the old value and the place in the block, from 0.
 */
export function writeBlock<T>(
  grid: Grid<T>,
  block: Block,
  blank: T,
  next: (old: T, row: number, column: number) => T,
): void {
  while (grid.length < block.row - 1 + block.rows) grid.push([])
  for (let row = 0; row < block.rows; row++) {
    const copy = [...(grid[block.row - 1 + row] ?? [])]
    while (copy.length < block.column - 1 + block.columns) copy.push(blank)
    for (let column = 0; column < block.columns; column++) {
      const at = block.column - 1 + column
      copy[at] = next(copy[at] ?? blank, row, column)
    }
    grid[block.row - 1 + row] = copy
  }
}

/** The last row and column that hold something, from 1; 0 when nothing does. */
export function extentOf(grid: Grid<unknown>): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  for (const [index, row] of grid.entries()) {
    let last = row.length
    while (last > 0 && (row[last - 1] === '' || row[last - 1] === undefined)) last -= 1
    if (last === 0) continue
    rows = index + 1
    columns = Math.max(columns, last)
  }
  return { rows, columns }
}
