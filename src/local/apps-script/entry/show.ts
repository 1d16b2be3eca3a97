import { format, isDateFormat, isTextFormat } from 'numfmt'
import type { BoxValue, PlainValue } from '../../model'
import type { Locale } from './locale'

/** What a box without a format of its own says it has. */
export const AUTOMATIC_FORMAT = '0.###############'

/** What the box shows. */
export function shown(value: BoxValue, pattern: string | undefined, locale: Locale): string {
  const plain = plainOf(value)
  if (typeof plain === 'string') return plain
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE'
  if (typeof plain === 'object') return format(datePattern(plain.serial, pattern, locale), plain.serial)
  const usual = pattern === undefined || pattern === AUTOMATIC_FORMAT || isTextFormat(pattern)
  const text = format(usual ? 'General' : pattern, plain, { locale: 'en-US' })
  return localised(text, locale)
}

/** A formula's last known value, or the value itself. */
export function plainOf(value: BoxValue): PlainValue {
  return typeof value === 'object' && 'formula' in value ? value.value : value
}

/** The value as the box's format makes it: a number under a date format is a date, a date under `0` is a number. */
export function underFormat(value: BoxValue, pattern: string | undefined): BoxValue {
  if (pattern === undefined || isTextFormat(pattern)) return value
  if (typeof value === 'number' && isDateFormat(pattern)) return { serial: value }
  if (typeof value === 'object' && 'serial' in value && !isDateFormat(pattern)) return value.serial
  return value
}

function datePattern(serial: number, pattern: string | undefined, locale: Locale): string {
  if (pattern !== undefined && isDateFormat(pattern)) return pattern
  return Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} H:mm:ss`
}

function localised(text: string, locale: Locale): string {
  if (locale.decimal === '.') return text
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? locale.decimal : locale.group))
}
