import type { BoxValue, Spreadsheet } from '../../model'
import type { Behaviours } from '../behaviours'
import { googleError } from '../errors'
import type { Entry } from './entry'
import { localeOf } from './locale'
import { readEntry } from './read-entry'
import { dayOf, serialAt } from './serial'
import { shown, underFormat } from './show'

/** Turns what a script writes into what boxes hold, for one spreadsheet at one moment. */
export class Keeper {
  private readonly locale
  private readonly year: number

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly charactersPerBox: number,
    now: number,
    private readonly behaviours: Behaviours,
  ) {
    this.locale = localeOf(spreadsheet.locale)
    this.year = dayOf(serialAt(now, spreadsheet.timeZone)).year
  }

  /** `format` is the box's own number format. */
  entry(written: unknown, format: string | undefined): Entry {
    const entry = this.read(written, format)
    return format === undefined ? entry : { value: underFormat(entry.value, format) }
  }

  private read(written: unknown, format: string | undefined): Entry {
    if (written === null || written === undefined) return { value: '' }
    if (written instanceof Date) return this.date(written, format)
    if (typeof written === 'number' || typeof written === 'boolean') {
      return { value: format === '@' ? shown(written, undefined, this.locale) : written }
    }
    const text = typeof written === 'string' ? written : String(written)
    if (text.length > this.charactersPerBox) throw googleError('tooManyCharacters')
    return readEntry(text, { locale: this.locale, format, year: this.year, behaviours: this.behaviours })
  }

  private date(date: Date, format: string | undefined): Entry {
    const { dateFormat } = this.locale
    const value: BoxValue = { serial: serialAt(date.getTime(), this.spreadsheet.timeZone) }
    if (format === '@') return { value: shown(value, undefined, this.locale) }
    return { value, format: Number.isInteger(value.serial) ? dateFormat : `${dateFormat} H:mm:ss` }
  }
}
