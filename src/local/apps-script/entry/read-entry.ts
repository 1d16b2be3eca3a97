import { type BoxValue, UNCOMPUTED } from '../../model'
import type { Behaviours } from '../behaviours'
import type { Entry } from './entry'
import type { Locale } from './locale'
import { readDate } from './read-date'
import { readNumber } from './read-number'

/** `'` + `=` etc.: what the reading of an entry depends on besides its text. */
export interface Surroundings {
  readonly locale: Locale
  /** The box's own number format; `@` keeps everything as text. */
  readonly format: string | undefined
  /** The year meant by a date without one. */
  readonly year: number
  readonly behaviours: Behaviours
}

/**
 * What Google makes of a text that a script writes: the same as of a text that is typed. A leading apostrophe
 * makes it text and is not kept; in a box formatted as text everything stays as it is, apostrophe included.
 * Unverified at Google: the apostrophe in a text box, dates with dots, `Tháng 11/2027` as a date.
 */
export function readEntry(text: string, { locale, format, year, behaviours }: Surroundings): Entry {
  const isText = format === '@' && behaviours.textBoxes === 'kept'
  const kept = isText ? behaviours.apostropheInTextBox : behaviours.apostrophe
  if (text.startsWith("'")) return { value: kept === 'kept' ? text : text.slice(1) }
  if (isText || text === '') return { value: text }
  if (text.startsWith('=')) return { value: formula(text) }
  const trimmed = text.trim()
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' }
  const read = readNumber(trimmed, locale) ?? readDate(trimmed, locale, year, behaviours)
  if (read) return read
  return /^[+-]./.test(text) ? { value: formula(`=${text}`) } : { value: text }
}

function formula(text: string): BoxValue {
  return { formula: text, value: UNCOMPUTED }
}
