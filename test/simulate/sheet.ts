import { deleteLines, insertLines } from '../../src/local/apps-script/sheet/lines'
import type { PlainValue, Tab } from '../../src/local/model'

/** Numbers, from 1, of the rows below the header in which something stands. */
export const filledRows = (tab: Tab): number[] =>
  tab.values.flatMap((row, at) => (at > 0 && row.some((box) => box !== '') ? [at + 1] : []))

/** The column, from 1, that has this header in the first row. */
export const columnOf = (tab: Tab, header: string): number => (tab.values[0] ?? []).indexOf(header) + 1

export function boxAt(tab: Tab, row: number, column: number): PlainValue {
  const box = tab.values[row - 1]?.[column - 1] ?? ''
  return typeof box === 'object' && 'formula' in box ? box.value : box
}

export function typeAt(tab: Tab, row: number, column: number, value: PlainValue): void {
  while (tab.values.length < row) tab.values.push([])
  const line = tab.values[row - 1] ?? []
  while (line.length < column) line.push('')
  line[column - 1] = value
}

export const insertRow = (tab: Tab, at: number): void => insertLines(tab, 'rows', at, 1, at)
export const deleteRow = (tab: Tab, at: number): void => deleteLines(tab, 'rows', at, 1)
export const insertColumn = (tab: Tab, at: number): void => insertLines(tab, 'columns', at, 1, at)

/**
 * Sorts what stands below the header by a column, blank rows last; looks, notes and lists go along with their rows.
 * @param down Z to A
 */
export function sortRows(tab: Tab, column: number, down: boolean): void {
  const key = (row: number): string => {
    const box = boxAt(tab, row, column)
    return typeof box === 'object' ? String(box.serial) : String(box)
  }
  const sign = down ? -1 : 1
  const order = (a: number, b: number) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
  reorder(
    tab,
    filledRows(tab).sort((a, b) => sign * order(a, b) || a - b),
  )
}

/** Turns the rows below the header round. */
export const turnRows = (tab: Tab): void => reorder(tab, filledRows(tab).reverse())

/** @param filled numbers of the rows below the header in which something stands, as they are to follow each other */
function reorder(tab: Tab, filled: readonly number[]): void {
  const { length } = tab.values
  const blank = tab.values.map((_, at) => at + 1).filter((row) => row > 1 && !filled.includes(row))
  const inOrder = <T>(grid: T[][]): T[][] => [
    grid[0] ?? [],
    ...[...filled, ...blank].map((row) => grid[row - 1] ?? []),
    ...grid.slice(length),
  ]
  tab.looks = inOrder(tab.looks)
  tab.notes = inOrder(tab.notes)
  tab.rules = inOrder(tab.rules)
  tab.values = inOrder(tab.values)
}
