import type { Box, Reading } from '../domain/box'
import { addDays, isMoment, type LocalDate, localDate } from '../domain/local-date'
import { matchKey } from '../domain/match-key'
import { type Quarter, readQuarter } from '../domain/quarter'
import type { RegistrationDeadline, YearlyDay } from '../domain/settings'
import { readDate, readWhole, split, textOf } from './column'

type Read<T> = (box: Box) => Reading<T>

export const readText: Read<string> = (box) => ({ text: textOf(box), value: textOf(box) })

export const readTexts: Read<readonly string[]> = (box) => ({
  text: textOf(box),
  value: split(textOf(box), /[,;\n]/),
})

export const readCountIn =
  (least: number, most: number): Read<number> =>
  (box) => {
    const { text, value } = readWhole(box)
    return { text, value: value !== undefined && value >= least && value <= most ? value : undefined }
  }

/** Whole numbers of days in one box, such as `7; 1`, largest or smallest first. */
export const readDaysList =
  (order: 'largestFirst' | 'smallestFirst'): Read<readonly number[]> =>
  (box) => {
    const parts = split(textOf(box), /[;,\s]/)
    const sorted = [...new Set(parts.map(Number))].sort((a, b) => (order === 'largestFirst' ? b - a : a - b))
    const fine = parts.length > 0 && parts.every((part) => /^\d{1,3}$/.test(part))
    return { text: textOf(box), value: fine ? sorted : undefined }
  }

/** A share between 0 and 1, typed as `60%`, `60` or, where Google made it a number, 0.6. */
export const readShare: Read<number> = (box) => {
  const typed = textOf(box)
  const number = Number(typed.replace('%', '').replace(',', '.').trim())
  const share = typed.includes('%') || number > 1 ? number / 100 : number
  return { text: typed, value: share > 0 && share <= 1 ? share : undefined }
}

export const readDay: Read<LocalDate> = readDate

/** Days off, one or many: dates or spans `02/01/2027 - 04/01/2027`, parted by `;`, comma or a line break. */
export const readDays: Read<ReadonlySet<LocalDate>> = (box) => {
  const spans = isMoment(box) ? [[box.day, box.day]] : split(textOf(box), /[;,\n]/).map(readSpan)
  const days = new Set<LocalDate>()
  for (const [from, to] of spans) {
    if (from === undefined || to === undefined || to < from || to > from + 31)
      return { text: textOf(box), value: undefined }
    for (let day = from; day <= to; day = addDays(day, 1)) days.add(day)
  }
  return { text: textOf(box), value: days }
}

function readSpan(part: string): readonly (LocalDate | undefined)[] {
  const ends = split(part, /\s[-–]\s|–/)
  const days = ends.map((end) => readDate(end).value)
  return days.length === 1 ? [days[0], days[0]] : days.length === 2 ? days : [undefined, undefined]
}

export const readYesNo = readWord<boolean>({
  Có: true,
  Không: false,
  Yes: true,
  No: false,
  TRUE: true,
  FALSE: false,
})

export function readWord<T>(words: Readonly<Record<string, T>>): Read<T> {
  const byKey = new Map(Object.keys(words).map((word) => [matchKey(word), words[word]]))
  return (box) => ({ text: textOf(box), value: byKey.get(matchKey(textOf(box))) })
}

/**
 * `15/12` · a full date · four of one sort, one a quarter: `15/12; 15/3; 15/6; 15/9`, also each with its quarter
 * before it (`Quý I: 15/12`). A real date that Google made of `15/12` is a full date.
 */
export const readDeadline: Read<RegistrationDeadline> = (box) => {
  const parts = isMoment(box) ? [box] : split(textOf(box), /[;,\n]/).map(withoutQuarter)
  return { text: textOf(box), value: parts.length === 4 ? quarterDeadlines(parts) : oneDeadline(parts) }
}

const withoutQuarter = (part: string, place: number): string => {
  const [quarter = '', rest = ''] = part.split(':')
  return readQuarter(quarter) === place + 1 && rest !== '' ? rest : part
}

function oneDeadline([box = '', ...more]: readonly Box[]): RegistrationDeadline | undefined {
  if (more.length > 0) return undefined
  const yearly = readYearlyDay(box)
  if (yearly !== undefined) return { kind: 'dayBeforeYear', ...yearly }
  const { value } = readDate(box)
  return value === undefined ? undefined : { kind: 'date', date: value }
}

/** Four in order, each for its own quarter. */
function quarterDeadlines(parts: readonly Box[]): RegistrationDeadline | undefined {
  const days = quarterly(parts.map(readYearlyDay))
  if (days !== undefined) return { kind: 'daysBeforeQuarters', days }
  const dates = quarterly(parts.map((part) => readDate(part).value))
  return dates === undefined ? undefined : { kind: 'quarters', dates }
}

/** Undefined unless there is one for each quarter. */
function quarterly<T>([first, second, third, fourth]: readonly (T | undefined)[]):
  | Record<Quarter, T>
  | undefined {
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return undefined
  return { 1: first, 2: second, 3: third, 4: fourth }
}

function readYearlyDay(box: Box): YearlyDay | undefined {
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/.exec(textOf(box))
  if (match === null) return undefined
  const [day, month] = [Number(match[1]), Number(match[2])]
  // 2027 has no 29th of February: a day that some years lack cannot be a yearly deadline.
  return localDate(2027, month, day) === undefined ? undefined : { day, month }
}
