import { type Cell, isActiveIn } from './cell'
import type { Committee } from './committee'
import type { HeldMeetings } from './held-meetings'
import { jointMeetings } from './joint-meetings'
import { addDays, type LocalDate } from './local-date'
import { type Obligation, stateOf } from './obligation'
import { type OwedQuarter, slotsOf } from './obligation-slots'
import type { Topic } from './registration'
import { registrationDueDate } from './registration-deadline'
import type { Settings } from './settings'
import { workingDayOf } from './working-day'

export interface ObligationFacts {
  readonly committee: Committee
  /** Those in force. */
  readonly topics: readonly Topic[]
  readonly held: HeldMeetings
  /** Years in which cells owe something, in order. */
  readonly years: readonly number[]
  readonly today: LocalDate
}

/**
 * What every active cell owes in every quarter of the years owed: a report on each topic in force, a joint one for
 * each of its cells; and, as far as topics lack, registrations and the report on what was never registered.
 */
export function cellObligations(facts: ObligationFacts): Obligation[] {
  const { cells, settings } = facts.committee
  const slots = slotsOf(cells, facts.years)
  const inForce = new Uint32Array(slots.size)
  const owed: Obligation[] = []
  const enter = (topic: Topic, cell: Cell): void => {
    const quarter = slots.quarterAt(topic.year, topic.quarter)
    const place = slots.placeOf(cell)
    if (quarter === undefined || place === undefined || !isActiveIn(cell, quarter.first, quarter.last)) return
    inForce[quarter.start + place] = (inForce[quarter.start + place] ?? 0) + 1
    owed.push(reportOn(topic, cell, quarter, facts, settings))
  }
  for (const topic of facts.topics) enter(topic, topic.cell)
  for (const { topic, cell } of jointMeetings(facts.topics).shares) enter(topic, cell)
  for (const quarter of slots.quarters) {
    for (let place = 0; place < cells.length; place++) {
      const cell = cells[place]
      if (cell === undefined || !isActiveIn(cell, quarter.first, quarter.last)) continue
      enterLacking(owed, cell, quarter, inForce[quarter.start + place] ?? 0, facts)
    }
  }
  return owed
}

/** Due some days after the planned day, or at the latest after the quarter's end. */
function reportOn(
  topic: Topic,
  cell: Cell,
  { last }: OwedQuarter,
  { held, today }: ObligationFacts,
  settings: Settings,
): Obligation {
  const { year, quarter, registration } = topic
  const planned = registration.planned.value
  const day = planned === undefined ? last : workingDayOf(planned, settings.daysOff)
  const due = addDays(day < last ? day : last, settings.reportAfterDays)
  const done = held.heldOn(topic) === undefined ? 0 : 1
  const state = stateOf(done === 1, due, today, soonDays(settings))
  return { kind: 'report', cell, year, quarter, topic, member: '', due, state, done, needed: 1 }
}

/**
 * A registration is due at the deadline, and once more on the quarter's first day if that is later. Once the quarter
 * is over nobody asks for it any more: the report is what is missing then, for a meeting may have been held.
 */
function enterLacking(
  owed: Obligation[],
  cell: Cell,
  { year, quarter, first, last }: OwedQuarter,
  inForce: number,
  { committee: { settings }, held, today }: ObligationFacts,
): void {
  const least = settings.minimumPerQuarter
  const enter = (
    kind: 'register' | 'registerAgain' | 'report',
    due: LocalDate,
    done: number,
    needed: number,
  ) => {
    const state = stateOf(done >= needed, due, today, soonDays(settings))
    owed.push({ kind, cell, year, quarter, topic: undefined, member: '', due, state, done, needed })
  }
  if (today <= last) {
    const due = registrationDueDate(settings.deadline, cell, year, quarter)
    enter('register', due, inForce, least)
    if (first > due) enter('registerAgain', first, inForce, least)
  }
  const lacking = least - inForce
  if (lacking <= 0) return
  const reported = Math.min(held.besides(cell, year, quarter).length, lacking)
  enter('report', addDays(last, settings.reportAfterDays), reported, lacking)
}

/** Days before a due date from which it is near. */
export const soonDays = ({ tiersBefore }: Settings): number => tiersBefore[0] ?? 0
