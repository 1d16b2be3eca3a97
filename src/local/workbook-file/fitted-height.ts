import type { BoxValue, Look, Tab } from '../model'
import { DEFAULT_FONT } from './read-look'
import { lineCount } from './text-width'
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './units'

/** Blank pixels left and right of the text, and above and below it. */
const SIDES = 6
const ENDS = 5
/** A line of text is this much higher than its font's size, in pixels a point. */
const LINE = (96 / 72) * 1.2

const textOf = (value: BoxValue): string => {
  const plain = typeof value === 'object' && 'formula' in value ? value.value : value
  return typeof plain === 'string' ? plain : 'x'
}

/** The width of a box with those merged to its right, and whether it also reaches down. */
function roomOf(tab: Tab, row: number, column: number): { width: number; isTall: boolean } {
  const merge = tab.merges.find((block) => block.row === row && block.column === column)
  let width = 0
  for (let at = column; at < column + (merge?.columns ?? 1); at += 1) {
    width += tab.columnWidths[at - 1] ?? DEFAULT_COLUMN_PIXELS
  }
  return { width, isTall: (merge?.rows ?? 1) > 1 }
}

function boxHeight(tab: Tab, row: number, column: number, text: string, look: Look): number {
  const { width, isTall } = roomOf(tab, row, column)
  if (isTall) return 0
  const size = look.fontSize ?? DEFAULT_FONT.size
  const font = { family: look.fontFamily ?? DEFAULT_FONT.name, size, isBold: look.fontWeight === 'bold' }
  const lines =
    look.wrap === 'WRAP' ? lineCount(text, Math.max(width - SIDES, size), font) : text.split('\n').length
  return Math.ceil(lines * size * LINE) + ENDS
}

const PLAIN: Look = {}

/**
 * About how high a row stands by itself, in pixels: Google and Excel fit it to its text while it is shown, but not
 * every program does so when it opens a file. `index` counts from 0.
 */
export function fittedHeight(tab: Tab, index: number): number {
  const looks = tab.looks[index] ?? []
  let height = DEFAULT_ROW_PIXELS
  for (const [column, value] of (tab.values[index] ?? []).entries()) {
    if (value === '') continue
    height = Math.max(height, boxHeight(tab, index + 1, column + 1, textOf(value), looks[column] ?? PLAIN))
  }
  return height
}
