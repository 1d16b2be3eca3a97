import type { Box, Grid } from '../domain/box'
import { dayOf, isMoment, type LocalDate, type LocalDateTime, partsOf } from '../domain/local-date'

/** What Google hands over for one box. */
type GoogleValue = string | number | boolean | Date

/** Dates come from another realm at times, so `instanceof` cannot tell them; few boxes are objects at all. */
const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]'

/** Program and spreadsheet share one zone (it is checked), so the parts of the wall clock are the day meant. */
export const momentOf = (date: Date): LocalDateTime => ({
  day: dayIn(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  seconds: date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds(),
})

/** Thousands of boxes hold the same few hundred days. */
const DAYS = new Map<number, LocalDate>()

function dayIn(year: number, month: number, day: number): LocalDate {
  const asked = (year * 12 + month) * 31 + day
  const known = DAYS.get(asked)
  if (known !== undefined) return known
  const found = dayOf(year, month, day)
  DAYS.set(asked, found)
  return found
}

/** A date outside the years that the program reckons with stays readable as text. */
function boxOf(value: GoogleValue): Box {
  if (!isDate(value)) return value
  const year = value.getFullYear()
  return year >= 1800 && year <= 2200 ? momentOf(value) : String(year)
}

/** Rows of boxes; a tab that holds nothing gives no row at all. */
export function boxesOf(values: readonly (readonly GoogleValue[])[]): Grid {
  const grid = values.map((row) => row.map(boxOf))
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
