import { categories } from '../../sample/categories'
import { titleOf } from './titles'

export type QuarterNumber = 1 | 2 | 3 | 4
export type Kind = 'yearly' | 'replacing' | 'extra'
/** What is wrong with it, if anything. */
export type Fault = 'none' | 'stranger' | 'cellMistyped' | 'outsideQuarter' | 'noPreparer'

/** One registration of a large committee, in the order in which they come in. Moments are the wall clock's, as UTC. */
export interface Entry {
  /** The number that the import will give it, from 1. */
  readonly ordinal: number
  readonly sentAt: Date
  readonly kind: Kind
  readonly fault: Fault
  /** Place of the cell, from 0. */
  readonly cell: number
  /** Place of a cell that holds the meeting along; undefined for none. */
  readonly jointCell: number | undefined
  readonly year: number
  readonly quarter: QuarterNumber
  readonly title: string
  readonly category: string
  readonly planned: Date
  /** True if a later one takes its place. */
  readonly replaced: boolean
}

const FIRST_YEAR = 2023
const YEARS = 5
const QUARTERS = 4
const PER_CELL = YEARS * QUARTERS
/** One in so many comes by the form for one quarter: a change or an addition. */
const ONE_CHANGE_IN = 25
const MINUTE = 60_000

const changesAmong = (registrations: number): number => Math.floor(registrations / ONE_CHANGE_IN)
const yearlyAmong = (registrations: number): number => registrations - changesAmong(registrations)

/** How many cells send so many registrations: each four a year, for five years. */
export const cellsFor = (registrations: number): number => Math.ceil(yearlyAmong(registrations) / PER_CELL)

type Facts = Omit<Entry, 'ordinal' | 'replaced'>

/** That many registrations of the years 2023 to 2027, always the same. */
export function entriesOf(registrations: number): Entry[] {
  const yearly = Array.from({ length: yearlyAmong(registrations) }, (_, place) => yearlyFacts(place))
  const cells = cellsFor(registrations)
  const changes = Array.from({ length: changesAmong(registrations) }, (_, place) =>
    changeFacts(place, (place * 23) % yearly.length, cells),
  )
  const replaced = new Set(changes.filter(({ kind }) => kind === 'replacing').map(slotOf))
  return [...yearly, ...changes]
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || a.quarter - b.quarter)
    .map((facts, place) => ({
      ...facts,
      ordinal: place + 1,
      replaced: facts.kind === 'yearly' && replaced.has(slotOf(facts)),
    }))
}

const slotOf = ({ cell, year, quarter }: Facts): string => `${cell} ${year} ${quarter}`

/** The last cell may be short of some, but of no year while another has two more. */
function placeOf(place: number) {
  const within = place % PER_CELL
  const year = FIRST_YEAR + (within % YEARS)
  const quarter = (1 + Math.floor(within / YEARS)) as QuarterNumber
  return { cell: Math.floor(place / PER_CELL), year, quarter }
}

function yearlyFacts(place: number): Facts {
  const { cell, year, quarter } = placeOf(place)
  const fault = faultOf(place, cell, year)
  return {
    sentAt: new Date(Date.UTC(year - 1, 10, 1, 8) + cell * 20 * MINUTE),
    kind: 'yearly',
    fault,
    cell,
    jointCell: undefined,
    year,
    quarter,
    title: titleOf(place),
    category: categoryAt(place),
    planned: plannedIn(year, fault === 'outsideQuarter' ? (quarter % 4) + 1 : quarter, place),
  }
}

/** A yearly slip is faulty as a whole, or one of its blocks is. */
function faultOf(place: number, cell: number, year: number): Fault {
  if ((cell + year) % 40 === 7) return 'stranger'
  if ((cell + year) % 60 === 11) return 'cellMistyped'
  if (place % 40 === 3) return 'outsideQuarter'
  return place % 40 === 13 ? 'noPreparer' : 'none'
}

function changeFacts(place: number, changed: number, cells: number): Facts {
  const { cell, year, quarter } = placeOf(changed)
  const kind = place % 2 === 0 ? 'replacing' : 'extra'
  const isJoint = place % 4 === 1 && cells > 1
  return {
    sentAt: new Date(Date.UTC(year, 0, 5, 8) + place * MINUTE),
    kind,
    fault: 'none',
    cell,
    jointCell: isJoint ? (cell + 1) % cells : undefined,
    year,
    quarter,
    title: titleOf(200_000 + place),
    category: categoryAt(place),
    planned: plannedIn(year, quarter, place + 5),
  }
}

const categoryAt = (place: number): string => categories[(place * 7) % categories.length]?.name ?? ''

/** Some day of that quarter, no Saturday and no Sunday. */
function plannedIn(year: number, quarter: number, place: number): Date {
  const day = new Date(Date.UTC(year, quarter * 3 - 3 + (place % 3), 1 + ((place * 7) % 25)))
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1)
  return day
}
