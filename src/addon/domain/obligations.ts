import { type Cell, isActiveIn } from './cell'
import type { Committee } from './committee'
import type { HeldMeetings } from './held-meetings'
import { addDays, type LocalDate } from './local-date'
import { type Obligation, stateOf } from './obligation'
import { shelveTopics } from './obligation-topics'
import { firstDayOf, lastDayOf, QUARTERS, type Quarter } from './quarter'
import type { Topic } from './registration'
import { registrationDueDate } from './registration-deadline'
import type { Settings } from './settings'
import { workingDayOf } from './working-day'

export interface ObligationFacts {
  readonly committee: Committee
  /** Those in force. */
  readonly topics: readonly Topic[]
  readonly held: HeldMeetings
  /** Years in which cells owe something. */
  readonly years: readonly number[]
  readonly today: LocalDate
}

/** A cell in a quarter in which it is active. */
interface Slot {
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
  readonly first: LocalDate
  readonly last: LocalDate
}

/** What every active cell owes in every quarter of the years owed: registrations and reports. Linear. */
export function cellObligations(facts: ObligationFacts): Obligation[] {
  const { cells, settings } = facts.committee
  const topicsOf = shelveTopics(cells, facts.years, facts.topics)
  const owed: Obligation[] = []
  for (const year of facts.years) {
    for (const quarter of QUARTERS) {
      const first = firstDayOf(year, quarter)
      const last = lastDayOf(year, quarter)
      for (const cell of cells) {
        if (!isActiveIn(cell, first, last)) continue
        const slot = { cell, year, quarter, first, last }
        const topics = topicsOf(cell, year, quarter)
        if (facts.today <= last) enterRegistration(owed, slot, topics.length, facts.today, settings)
        enterReports(owed, slot, topics, facts, settings)
      }
    }
  }
  return owed
}

/**
 * Due at the deadline, and once more on the quarter's first day if that is later. Once the quarter is over nobody
 * asks for a registration any more: the report is what is missing then.
 */
function enterRegistration(
  owed: Obligation[],
  { cell, year, quarter, first }: Slot,
  done: number,
  today: LocalDate,
  settings: Settings,
): void {
  const needed = settings.minimumPerQuarter
  const due = registrationDueDate(settings.deadline, cell, year, quarter)
  const enter = (kind: 'register' | 'registerAgain', day: LocalDate): void => {
    const state = stateOf(done >= needed, day, today, soonDays(settings))
    owed.push({ kind, cell, year, quarter, topic: undefined, member: '', due: day, state, done, needed })
  }
  enter('register', due)
  if (first > due) enter('registerAgain', first)
}

/** One for each topic in force, and one for what the quarter lacks: a meeting may be held without registration. */
function enterReports(
  owed: Obligation[],
  { cell, year, quarter, last }: Slot,
  topics: readonly Topic[],
  { held, today }: ObligationFacts,
  settings: Settings,
): void {
  const soon = soonDays(settings)
  const enter = (topic: Topic | undefined, meeting: LocalDate, done: number, needed: number): void => {
    const due = addDays(meeting, settings.reportAfterDays)
    const state = stateOf(done >= needed, due, today, soon)
    owed.push({ kind: 'report', cell, year, quarter, topic, member: '', due, state, done, needed })
  }
  for (const topic of topics) {
    const planned = topic.registration.planned.value
    const day = planned === undefined ? last : workingDayOf(planned, settings.daysOff)
    enter(topic, day < last ? day : last, held.heldOn(topic) === undefined ? 0 : 1, 1)
  }
  const lacking = settings.minimumPerQuarter - topics.length
  if (lacking > 0)
    enter(undefined, last, Math.min(held.besides(cell, year, quarter).length, lacking), lacking)
}

/** Days before a due date from which it is near. */
export const soonDays = ({ tiersBefore }: Settings): number => tiersBefore[0] ?? 0
