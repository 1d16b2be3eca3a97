import { isTimeOfDay, type LocalDate, type LocalDateTime, localDate, toSlash } from './local-date'
import { looseKey } from './match-key'

/** When a meeting is planned: a day, or only its month. */
export type PlannedTime =
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }

type Part = 'day' | 'month' | 'year'

interface Form {
  readonly shape: RegExp
  readonly parts: readonly Part[]
}

const WEEKDAY = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[ ,]+(?=ngay|\d)/
const HOUR_BEFORE = /^\d{1,2} ?(?:gio|g|h|:) ?(?:\d{1,2})?(?: ?phut)?[ ,]+(?=thu |chu |ngay|\d)/
const HOUR_AFTER =
  /(?:[ ,-]+(?:luc )?|t)\d{1,2} ?(?:gio|[:gh]) ?\d{0,2}(?::\d{2}(?:\.\d+)?)?(?: ?phut)?(?: ?[ap]m| ?sa| ?ch)?$/

/** Day before month, always: nobody here writes the month first. */
const FORMS: readonly Form[] = [
  { shape: /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/, parts: ['day', 'month', 'year'] },
  { shape: /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/, parts: ['year', 'month', 'day'] },
  {
    shape: /^(?:ngay )?(\d{1,2}),? thang (\d{1,2}),?(?: nam)? ?\/? ?(\d{4})$/,
    parts: ['day', 'month', 'year'],
  },
  { shape: /^(?:ngay )?(\d{1,2}),? thang (\d{1,2})$/, parts: ['day', 'month'] },
  { shape: /^(?:ngay )?(\d{1,2}) ?[/-] ?(\d{1,2})$/, parts: ['day', 'month'] },
  { shape: /^(?:thang|thg|t)?[ .]*(\d{1,2})(?: ?[/.-] ?|,? nam )(\d{4})$/, parts: ['month', 'year'] },
  { shape: /^(\d{4})-(\d{1,2})$/, parts: ['year', 'month'] },
  { shape: /^(?:thang|thg|t)[ .]*(\d{1,2})$/, parts: ['month'] },
]

/**
 * Reads a planned day or month as people type it. `year` is the year the answer belongs to: it completes a time
 * without a year, and alone lets a year of two digits be read (`5/1/27` in 2027; unreadable elsewhere).
 * Undefined for what cannot be read, for a plain number, an hour alone and a day that does not exist.
 */
export function readPlannedTime(
  box: string | number | LocalDateTime,
  year?: number,
): PlannedTime | undefined {
  if (typeof box === 'object') return isTimeOfDay(box) ? undefined : { kind: 'day', day: box.day }
  if (typeof box === 'number') return undefined
  const text = withoutHour(looseKey(box))
  for (const { shape, parts } of FORMS) {
    const found = shape.exec(text)
    if (found) return assemble(found.slice(1).filter(isNumeral), parts, year)
  }
  return undefined
}

/** `05/01/2027` or `Tháng 11/2027` */
export function formatPlannedTime(planned: PlannedTime): string {
  return planned.kind === 'day' ? toSlash(planned.day) : `Tháng ${planned.month}/${planned.year}`
}

function withoutHour(text: string): string {
  return text.replace(HOUR_AFTER, '').replace(HOUR_BEFORE, '').replace(WEEKDAY, '')
}

function isNumeral(text: string): boolean {
  return /\d/.test(text)
}

function assemble(
  numerals: readonly string[],
  parts: readonly Part[],
  expected: number | undefined,
): PlannedTime | undefined {
  const typed = (part: Part): string | undefined => numerals[parts.indexOf(part)]
  const year = fullYear(typed('year'), expected) ?? Number.NaN
  const month = Number(typed('month'))
  const day = localDate(year, month, Number(typed('day') ?? 1))
  if (day === undefined) return undefined
  return parts.includes('day') ? { kind: 'day', day } : { kind: 'month', year, month }
}

function fullYear(typed: string | undefined, expected: number | undefined): number | undefined {
  if (typed === undefined) return expected
  if (typed.length === 4) return Number(typed)
  return expected !== undefined && expected % 100 === Number(typed) ? expected : undefined
}
