import type { Block } from '../model'

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export function columnNumber(letters: string): number {
  let number = 0
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + letters.charCodeAt(i) - 64
  return number
}

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`

const PLACE = /^\$?([A-Z]*)\$?(\d*)$/
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** Row and column (from 1) of `B5`; what is left out, as in `B` or `5`, is undefined. */
export function placeOf(address: string): { row: number | undefined; column: number | undefined } {
  const [, letters = '', digits = ''] = PLACE.exec(address) ?? []
  return { row: digits ? Number(digits) : undefined, column: letters ? columnNumber(letters) : undefined }
}

/** `A1:B2`, `$A$1:$B$2`, `C:C`, `3:3` or `D7` as a block; undefined for anything else. */
export function blockOf(text: string): Block | undefined {
  const [from = '', to = from] = text.split(':')
  if (!from || !PLACE.test(from) || !PLACE.test(to)) return undefined
  const first = placeOf(from)
  const last = placeOf(to)
  const row = first.row ?? 1
  const column = first.column ?? 1
  const rows = (last.row ?? LAST_ROW) - row + 1
  const columns = (last.column ?? LAST_COLUMN) - column + 1
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

export function rangeOf(block: Block): string {
  const first = addressOf(block.row, block.column)
  if (block.rows === 1 && block.columns === 1) return first
  return `${first}:${addressOf(block.row + block.rows - 1, block.column + block.columns - 1)}`
}
