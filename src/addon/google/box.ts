import type { Box, Grid } from '../domain/box'
import { dayOf, isMoment, type LocalDateTime, partsOf } from '../domain/local-date'

/** What Google hands over for one box. */
type GoogleValue = string | number | boolean | Date

/** Dates come from another realm at times, so `instanceof` cannot tell them. */
const isDate = (value: object): value is Date => typeof (value as Date).getTime === 'function'

/** Program and spreadsheet share one zone (it is checked), so the parts of the wall clock are the day meant. */
export const momentOf = (date: Date): LocalDateTime => ({
  day: dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  seconds: date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds(),
})

/** By the time in milliseconds: thousands of boxes hold the same few hundred days. */
const BOXES_OF_DATES = new Map<number, Box>()

function boxOfDate(date: Date): Box {
  const time = date.getTime()
  const known = BOXES_OF_DATES.get(time)
  if (known !== undefined) return known
  const box = readDate(date)
  BOXES_OF_DATES.set(time, box)
  return box
}

/** A date outside the years that the program reckons with stays readable as text. */
function readDate(date: Date): Box {
  const year = date.getFullYear()
  return year >= 1800 && year <= 2200 ? momentOf(date) : String(year)
}

/** A box takes 50,000 characters, the apostrophe that protects a text among them. */
const LONGEST = 49_999

/** What cannot be written again, such as a very long answer to a form, would stop every run that takes it over. */
const cutToBox = (text: string): string => `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** Most boxes are text or blank, and stay as they are. */
function boxesIn(values: readonly GoogleValue[]): readonly Box[] {
  const boxes: (GoogleValue | Box)[] = values.slice()
  for (let at = 0; at < boxes.length; at++) {
    const value = boxes[at]
    if (typeof value === 'object' && isDate(value)) boxes[at] = boxOfDate(value)
    else if (typeof value === 'string' && value.length > LONGEST) boxes[at] = cutToBox(value)
  }
  return boxes as Box[]
}

/** Rows of boxes; a tab that holds nothing gives no row at all. */
export function boxesOf(values: readonly (readonly GoogleValue[])[]): Grid {
  const grid = values.map(boxesIn)
  return grid.length === 1 && grid[0]?.length === 1 && grid[0][0] === '' ? [] : grid
}

/** Without the blank rows and columns at its end; [] if nothing is filled. */
export function filledPart(grid: Grid): Grid {
  let [rows, columns] = [0, 0]
  for (const [index, row] of grid.entries())
    for (const [place, box] of row.entries()) {
      if (box === '') continue
      rows = index + 1
      columns = Math.max(columns, place + 1)
    }
  return grid.slice(0, rows).map((row) => row.slice(0, columns))
}

/**
 * The one way in which text reaches a box. Google reads a written string as if it were typed, so one that could
 * be taken for a formula, a number, a date or a truth value is led by an apostrophe, which marks text and is not kept.
 */
export const textSafe = (text: string): string => (PLAIN_TEXT.test(text) ? text : `'${text}`)

/** Letters, spaces and quiet punctuation, beginning with two letters: nothing that is read as anything else. */
const PLAIN_TEXT = /^(?!true$|false$|đúng$|sai$)\p{L}\p{L}[\p{L}\p{M} ,.;()“”"\n]*$|^$/iu

export function googleValue(box: Box): GoogleValue {
  if (typeof box === 'string') return textSafe(box)
  if (!isMoment(box)) return box
  const { year, month, day } = partsOf(box.day)
  return new Date(year, month - 1, day, 0, 0, box.seconds)
}
