import type { LocalDateTime } from './local-date'

/** What one spreadsheet box holds once it is past the Google edge; a blank box is ''. */
export type Box = string | number | boolean | LocalDateTime

/** Rows of boxes, from the tab's first row and column; every row has the same length. */
export type Grid = readonly (readonly Box[])[]

/** A rectangle of values; `row` and `column` count from 1. */
export interface Block<T> {
  readonly row: number
  readonly column: number
  readonly values: readonly (readonly T[])[]
}

/** A text as it was typed and what it was understood to mean, if anything. A blank one has text ''. */
export interface Reading<T> {
  readonly text: string
  readonly value: T | undefined
}

export const isBlank = (box: Box | undefined): boolean =>
  box === undefined || (typeof box === 'string' && box.trim() === '')

export function sameBox(a: Box | undefined, b: Box | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object') return false
  return a.day === b.day && a.seconds === b.seconds
}

/** True if two grids hold the same, blank rows and columns at the end apart. */
export function sameGrid(a: Grid, b: Grid): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row++) {
    const width = Math.max(a[row]?.length ?? 0, b[row]?.length ?? 0)
    for (let column = 0; column < width; column++) {
      if (!sameBox(a[row]?.[column] ?? '', b[row]?.[column] ?? '')) return false
    }
  }
  return true
}

/** First and last row, and last column, that any of the blocks has; none of no block. */
export const reachOf = (blocks: readonly Block<unknown>[]) => ({
  top: Math.min(...blocks.map(({ row }) => row)),
  bottom: Math.max(0, ...blocks.map(({ row, values }) => row - 1 + values.length)),
  right: Math.max(0, ...blocks.map(({ column, values }) => column - 1 + (values[0]?.length ?? 0))),
})

/** The grid after the blocks were written into it; it grows where they reach further. */
export function withBlocks(grid: Grid, blocks: readonly Block<Box>[]): Grid {
  const { bottom, right } = reachOf(blocks)
  const width = Math.max(grid[0]?.length ?? 0, right)
  const height = Math.max(grid.length, bottom)
  const written = new Map<number, Box[]>()
  for (const { row, column, values } of blocks)
    for (const [below, boxes] of values.entries()) {
      const at = row - 1 + below
      const line = written.get(at) ?? widened(grid[at] ?? [], width)
      line.splice(column - 1, boxes.length, ...boxes)
      written.set(at, line)
    }
  return Array.from({ length: height }, (_, at) => {
    const stays = grid[at] ?? []
    return written.get(at) ?? (stays.length === width ? stays : widened(stays, width))
  })
}

/** What the grid holds where the block stands. */
export const cutOut = (grid: Grid, { row, column, values }: Block<Box>): Block<Box> => ({
  row,
  column,
  values: values.map((boxes, below) =>
    boxes.map((_, across) => grid[row - 1 + below]?.[column - 1 + across] ?? ''),
  ),
})

/** The blocks as far as they stand above the row. */
export const rowsAbove = <T>(blocks: readonly Block<T>[], end: number): Block<T>[] =>
  blocks
    .filter(({ row }) => row < end)
    .map((block) => ({ ...block, values: block.values.slice(0, end - block.row) }))

const widened = (boxes: readonly Box[], width: number): Box[] => [
  ...boxes,
  ...Array.from({ length: width - boxes.length }, () => ''),
]
