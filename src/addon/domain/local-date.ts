/** A calendar day without a zone: whole days since 1970-01-01, proleptic Gregorian. Days order by `<`. */
export type LocalDate = number & { readonly __brand: 'LocalDate' }

/** A day and the seconds since its midnight (0 ≤ seconds < 86,400), on the wall clock of the workbook. */
export interface LocalDateTime {
  readonly day: LocalDate
  readonly seconds: number
}

export interface DateParts {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const FIRST_YEAR = 1800
const LAST_YEAR = 2200
const DAYS_PER_ERA = 146_097
const YEARS_PER_ERA = 400
const EPOCH_IN_ERAS = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day with these parts, or undefined if there is no such day in the years 1800 to 2200. */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  const exists =
    Number.isInteger(year) &&
    Number.isInteger(day) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  return exists ? dayNumber(year, month, day) : undefined
}

/** Like `localDate`, for dates written in code. Throws RangeError if there is no such day. */
export function dayOf(year: number, month: number, day: number): LocalDate {
  const date = localDate(year, month, day)
  if (date === undefined) throw new RangeError(`no such day: ${year}-${month}-${day}`)
  return date
}

/** Days in a month, 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return MONTH_LENGTHS[month - 1] ?? 0
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Counts from the 1st of March, so that the leap day is the last of its year. */
function dayNumber(year: number, month: number, day: number): LocalDate {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / YEARS_PER_ERA)
  const yearOfEra = marchYear - era * YEARS_PER_ERA
  const marchMonth = month <= 2 ? month + 9 : month - 3
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_IN_ERAS) as LocalDate
}

export function partsOf(date: LocalDate): DateParts {
  const days = date + EPOCH_IN_ERAS
  const era = Math.floor(days / DAYS_PER_ERA)
  const dayOfEra = days - era * DAYS_PER_ERA
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return (date + days) as LocalDate
}

/** 1970-01-01 was a Thursday. */
export function weekday(date: LocalDate): Weekday {
  return ((((date + 4) % 7) + 7) % 7) as Weekday
}

export function isWeekend(date: LocalDate): boolean {
  const day = weekday(date)
  return day === 0 || day === 6
}

/** Reads `2027-01-05` and nothing else. */
export function fromIso(text: string): LocalDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts ? localDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** `2027-01-05` */
export function toIso(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `05/01/2027` */
export function toSlash(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/** Negative when `a` is earlier than `b`, 0 when they are the same moment. */
export function compareMoments(a: LocalDateTime, b: LocalDateTime): number {
  return a.day - b.day || a.seconds - b.seconds
}

/** The day that stands for none: a spreadsheet counts hours alone (`8:30`) from it. */
const NO_DAY = dayNumber(1899, 12, 30)

/** An hour without a day, as staff type it into a box. */
export function isTimeOfDay({ day }: LocalDateTime): boolean {
  return day === NO_DAY
}

/** `08:30` */
export function toClock({ seconds }: LocalDateTime): string {
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`
}

export function isMoment(box: unknown): box is LocalDateTime {
  return typeof box === 'object' && box !== null && 'day' in box && 'seconds' in box
}
