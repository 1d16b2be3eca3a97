import type { Box, Reading } from '../domain/box'
import { isTimeOfDay, type LocalDate, type LocalDateTime, toClock, toSlash } from '../domain/local-date'
import { looseKey, matchKey } from '../domain/match-key'
import { type PlannedTime, readPlannedTime } from '../domain/planned-time'
import { QUARTERS, type Quarter, quarterName, readQuarter } from '../domain/quarter'
import { remembering } from './remember'

/** A column of a tab: how it is headed, read and written. Readers never throw; what a blank means is theirs. */
export interface Column<T> {
  readonly header: string
  /** Older or looser headers that are read as well. */
  readonly otherNames: readonly string[]
  readonly read: (box: Box) => T
  /** Pixels, for a tab that the program makes. */
  readonly width: number
  /** Number format of the boxes below the header; undefined where Google's own choice is good. */
  readonly format?: string
  /** What is offered for choosing. Something else may be typed: readers are lenient, and the check tells. */
  readonly offers?: Offers
}

/** Words to choose from: these, or the names that a tab of the committee's lists. */
export type Offers = readonly string[] | NameList
export type NameList = 'cells' | 'categories' | 'members'

interface Options {
  readonly otherNames?: readonly string[]
  readonly width?: number
  readonly format?: string
  readonly offers?: Offers
}

const DAY = 'dd/MM/yyyy'

const column = <T>(header: string, read: (box: Box) => T, options: Options, width: number): Column<T> => ({
  width,
  ...options,
  header,
  otherNames: options.otherNames ?? [],
  read,
})

/** A box as the text a person sees in it, without spaces around it. */
export function textOf(box: Box): string {
  if (typeof box === 'string') return box.trim()
  if (typeof box === 'object') return isTimeOfDay(box) ? toClock(box) : dayText(box.day)
  return String(box)
}

/** Thousands of rows hold the same few hundred days. */
const DAYS_SHOWN = new Map<LocalDate, string>()

function dayText(day: LocalDate): string {
  const known = DAYS_SHOWN.get(day)
  if (known !== undefined) return known
  const shown = toSlash(day)
  DAYS_SHOWN.set(day, shown)
  return shown
}

export const text = (header: string, options: Options = {}): Column<string> =>
  column(header, textOf, options, 140)

/** Names in one box, parted by `;` or a line break (a comma may stand inside a name). */
export const list = (header: string, options: Options = {}): Column<readonly string[]> =>
  column(
    header,
    remembering((box) => split(textOf(box), /[;\n]/)),
    options,
    160,
  )

/** Addresses or words in one box, parted by comma, semicolon or a line break. */
export const wordList = (header: string, options: Options = {}): Column<readonly string[]> =>
  column(header, (box) => split(textOf(box), /[,;\n]/), options, 180)

const NO_PART: readonly string[] = []

export const split = (value: string, by: RegExp): readonly string[] =>
  value === ''
    ? NO_PART
    : value
        .split(by)
        .map((part) => part.trim())
        .filter((part) => part !== '')

export const whole = (header: string, options: Options = {}): Column<Reading<number>> =>
  column(header, remembering(readWhole), options, 80)

/** A whole number, typed as one or as text (`1.500` and `1 500` are a thousand and a half). */
export function readWhole(box: Box): Reading<number> {
  const typed = textOf(box)
  if (typeof box === 'number') return { text: typed, value: Number.isInteger(box) ? box : undefined }
  const digits = /^\d{1,3}([. ]\d{3})+$/.test(typed) ? typed.replace(/[. ]/g, '') : typed
  return { text: typed, value: /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) : undefined }
}

export const date = (header: string, options: Options = {}): Column<Reading<LocalDate>> =>
  column(header, remembering(readDate), { format: DAY, ...options }, 100)

/** A day, as a real date or as text with the day before the month. */
export function readDate(box: Box): Reading<LocalDate> {
  if (typeof box === 'object') return { text: dayText(box.day), value: box.day }
  const planned = typeof box === 'boolean' ? undefined : readPlannedTime(box)
  return { text: textOf(box), value: planned?.kind === 'day' ? planned.day : undefined }
}

export const moment = (header: string, options: Options = {}): Column<LocalDateTime | undefined> =>
  column(header, readMoment, { format: `${DAY} HH:mm`, ...options }, 130)

/** A day with its time, also as text (`01/12/2026 08:15:00`); a day alone is its first second. */
export function readMoment(box: Box): LocalDateTime | undefined {
  if (typeof box === 'object') return box
  const day = readDate(box).value
  return day === undefined ? undefined : { day, seconds: secondsIn(textOf(box)) }
}

const CLOCK = /(?:[ t])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?: ?([ap]m|sa|ch))?$/

/** Seconds since midnight of the hour at the end of a text; 0 without one. */
function secondsIn(typed: string): number {
  const [, hour = '0', minute = '0', second = '0', half] = CLOCK.exec(looseKey(typed)) ?? []
  const isLate = half === 'pm' || half === 'ch'
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0)
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second)
  return hours < 24 && Number(minute) < 60 && Number(second) < 60 ? seconds : 0
}

export interface ChoiceColumn<K extends string> extends Column<Reading<K>> {
  /** The official word of each choice. */
  readonly words: Readonly<Record<K, string>>
}

/** One of a list of words; each choice may have older words that are read as well. */
export function choice<K extends string>(
  header: string,
  words: Readonly<Record<K, string>>,
  otherWords: Readonly<Record<string, K>> = {},
  options: Options = {},
): ChoiceColumn<K> {
  const keys = new Map<string, K>()
  for (const word of Object.keys(otherWords)) keys.set(matchKey(word), otherWords[word] as K)
  for (const key of Object.keys(words) as K[]) keys.set(matchKey(words[key]), key)
  const read = remembering((box): Reading<K> => {
    const typed = textOf(box)
    return { text: typed, value: typed === '' ? undefined : keys.get(matchKey(typed)) }
  })
  return { ...column(header, read, { offers: Object.values(words), ...options }, 130), words }
}

export const quarter = (header: string, options: Options = {}): Column<Reading<Quarter>> =>
  column(header, remembering(readQuarterBox), { offers: QUARTERS.map(quarterName), ...options }, 70)

export function readQuarterBox(box: Box): Reading<Quarter> {
  const typed = textOf(box)
  return { text: typed, value: typed === '' ? undefined : readQuarter(typed) }
}

export const planned = (header: string, options: Options = {}): Column<Reading<PlannedTime>> =>
  column(header, remembering(readPlanned), { format: DAY, ...options }, 110)

/** A day or a month; its year must be written. */
export const readPlanned = (box: Box): Reading<PlannedTime> => ({
  text: textOf(box),
  value: typeof box === 'boolean' ? undefined : readPlannedTime(box),
})
