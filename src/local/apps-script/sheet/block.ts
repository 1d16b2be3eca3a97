import type { Block, Tab } from '../../model'
import { googleError } from '../errors'

export function overlap(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  )
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Block, inner: Block): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  )
}

/** Throws what Google throws for a range that is not on the tab's grid. */
export function refuseOutside(block: Block, tab: Tab): void {
  if (block.row < 1) throw googleError('startTooSmall')
  if (block.column < 1) throw googleError('startTooNarrow')
  if (block.rows < 1) throw googleError('rangeTooSmall')
  if (block.columns < 1) throw googleError('rangeTooNarrow')
  if (block.row + block.rows - 1 > tab.maxRows || block.column + block.columns - 1 > tab.maxColumns) {
    throw googleError('outsideGrid')
  }
}

/** `A1` notation of a block: `B2`, `B2:D4`. */
export function a1Of(block: Block): string {
  const first = `${lettersOf(block.column)}${block.row}`
  if (block.rows === 1 && block.columns === 1) return first
  return `${first}:${lettersOf(block.column + block.columns - 1)}${block.row + block.rows - 1}`
}

/** The block that `A1` notation names on that tab (`B2`, `B2:D4`, `B:D`, `2:4`); `undefined` if it names none. */
export function blockOf(a1: string, tab: Tab): Block | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(a1.trim())
  if (!match || !(match[1] || match[2])) return undefined
  const [, letters = '', digits = '', endLetters, endDigits] = match
  const single = endLetters === undefined
  if (single && !(letters && digits)) return undefined
  const column = letters ? numberOf(letters) : 1
  const row = digits ? Number(digits) : 1
  const lastColumn = single ? column : endLetters ? numberOf(endLetters) : tab.maxColumns
  const lastRow = single ? row : endDigits ? Number(endDigits) : tab.maxRows
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }
}

export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

export function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
