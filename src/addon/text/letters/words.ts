import type { LocalDate } from '../../domain/local-date'
import type { PlannedTime } from '../../domain/planned-time'
import type { Quarter } from '../../domain/quarter'
import { count, dateInText, ROMAN } from '../numbers'
import { clip, oneLine, type Span } from './layout'

/** Longer titles are cut in letters: nobody reads on, and a message has its limits. */
const LONGEST_TITLE = 300
const LONGEST_NAME = 120

export const name = (text: string): string => clip(oneLine(text), LONGEST_NAME)

/** In quotation marks; a title that has some of its own goes without, in italics. */
export function title(text: string): Span {
  const shown = clip(oneLine(text), LONGEST_TITLE)
  return /[“”"«»]/.test(shown) ? { italic: shown } : `“${shown}”`
}

/** `quý I/2027` · `quý I, quý II và quý IV/2027` */
export function quarters(all: readonly Quarter[], year: number): string {
  const names = all.map((quarter) => `quý ${ROMAN[quarter]}`)
  const last = names.pop() ?? ''
  return `${names.length > 0 ? `${names.join(', ')} và ` : ''}${last}/${year}`
}

/** `ngày 18/3/2027` · `tháng 11/2027` */
export const time = (planned: PlannedTime): string =>
  planned.kind === 'day'
    ? `ngày ${dateInText(planned.day)}`
    : `tháng ${planned.month <= 2 ? count(planned.month) : planned.month}/${planned.year}`

export const days = (number: number): string => `${count(number)} ngày`

/** `Quá hạn 19 ngày` · `Hôm nay là hạn cuối` · `Còn 07 ngày` */
export function delay(due: LocalDate, today: LocalDate): string {
  if (today > due) return `Quá hạn ${days(today - due)}`
  return today === due ? 'Hôm nay là hạn cuối' : `Còn ${days(due - today)}`
}

/** A name without the address that some people type before it. */
export const personName = (text: string): string =>
  name(text.normalize('NFC').replace(/^(?:đ\/c|đc|đồng chí)[.:]?\s+/i, ''))

/** `Chi bộ Phòng 8`, also where the list of cells only says `Phòng 8`. */
export function cellName(text: string): string {
  const shown = name(text)
  return /^(?:chi|đảng) bộ(?: |$)/i.test(shown.normalize('NFC')) ? shown : `Chi bộ ${shown}`
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
