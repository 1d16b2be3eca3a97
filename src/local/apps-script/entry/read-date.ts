import type { Behaviours } from '../behaviours'
import type { Entry } from './entry'
import type { Locale } from './locale'
import { serialOf } from './serial'

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm))?$/i

/** A day, a month of a year, a time, or a day and a time, as they may be typed. `year` is the year of a bare 5/1. */
export function readDate(
  text: string,
  locale: Locale,
  year: number,
  behaviours: Behaviours,
): Entry | undefined {
  const time = readTime(text)
  if (time !== undefined) return { value: { serial: time }, format: 'H:mm:ss' }
  const [day = '', ...clock] = text.split(/\s+(?=\d{1,2}:\d{2})/)
  const serial = readDay(day.trim(), locale, year, behaviours)
  if (serial === undefined) return undefined
  if (clock.length === 0) return { value: { serial }, format: locale.dateFormat }
  const fraction = readTime(clock.join(' '))
  if (fraction === undefined) return undefined
  return { value: { serial: serial + fraction }, format: `${locale.dateFormat} H:mm:ss` }
}

function readTime(text: string): number | undefined {
  const match = TIME.exec(text)
  if (!match) return undefined
  const [, hour = '', minute = '', second = '0', half] = match
  const late = half?.toLowerCase() === 'pm' ? 12 : 0
  const hours = half ? (Number(hour) % 12) + late : Number(hour)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400
}

function readDay(
  text: string,
  locale: Locale,
  year: number,
  { dottedDays, months, monthsInWords, dayFirst = locale.dayFirst }: Behaviours,
): number | undefined {
  if (!dottedDays && text.includes('.')) return undefined
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const monthOfYear = /^(?:(?:tháng|thg)\s*)?(\d{1,2})[-/. ](\d{4})$/i.exec(text)
  const isWord = /^[^\d]/.test(text)
  if (monthOfYear && (isWord ? !monthsInWords : !months)) return undefined
  if (monthOfYear) return real(Number(monthOfYear[2]), Number(monthOfYear[1]), 1)
  const parts = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text)
  if (!parts) return undefined
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  const [day, month] = dayFirst ? [first, second] : [second, first]
  return real(parts[4] ? fullYear(parts[4]) : year, month, day)
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits)
  return Number(digits) + (Number(digits) < 30 ? 2000 : 1900)
}

/** The serial, if the calendar has that day. */
function real(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const serial = serialOf(year, month, day)
  return serial < serialOf(year, month + 1, 1) ? serial : undefined
}
