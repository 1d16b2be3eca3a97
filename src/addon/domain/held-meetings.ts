import type { Cell } from './cell'
import { jointMeetings } from './joint-meetings'
import type { LocalDate } from './local-date'
import { enterDay, type MeetingDays, type MeetingReport, reportsUntil } from './meeting-report'
import type { Quarter } from './quarter'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'
import { ordinalOf } from './registration-number'
import type { Result } from './result'
import { matchUnnumbered } from './unnumbered-reports'

/**
 * Which topics were held, as far as results tell. Nobody knows that a meeting was not held: only that no report
 * of it came.
 */
export interface HeldMeetings {
  /** The day of a topic's meeting; undefined while nothing tells of it. */
  heldOn(topic: Topic): LocalDate | undefined
  /** Days of a cell's further meetings in a quarter, those that stand for no topic in force. */
  besides(cell: Cell, year: number, quarter: Quarter): readonly LocalDate[]
}

const NONE: readonly LocalDate[] = []

/**
 * Matches results with a meeting day up to `today` to the topics in force: by number; else, within their cell and
 * quarter, by title; else to the earliest planned topic that no other result tells of. A meeting that two cells
 * hold together, and that both registered, is told of by either's result. Linear in both lists.
 */
export function heldMeetings(
  topics: readonly Topic[],
  results: readonly Result[],
  today: LocalDate,
  daysOff: ReadonlySet<LocalDate>,
): HeldMeetings {
  const days: MeetingDays = []
  const reports = reportsUntil(results, today)
  const unnumbered = matchNumbers(topics, reports, days)
  const besides = matchUnnumbered(topics, unnumbered, days, daysOff)
  if (reports.length > 0) for (const [one, other] of jointMeetings(topics).twins) joinDays(days, one, other)
  return {
    heldOn: (topic) => days[topic.registration.row],
    besides: (cell, year, quarter) => besides.get(slotKey(cell, year, quarter)) ?? NONE,
  }
}

/** Enters the days of topics that are reported by number; gives back the reports that name none in force. */
function matchNumbers(
  topics: readonly Topic[],
  reports: readonly MeetingReport[],
  days: MeetingDays,
): MeetingReport[] {
  const named = topicsNamed(topics, reports)
  return reports.filter(({ day, result }) => {
    const topic = named.get(ordinalOf(result.number) ?? 0)
    if (topic !== undefined) enterDay(days, topic, day)
    return topic === undefined
  })
}

function topicsNamed(topics: readonly Topic[], reports: readonly MeetingReport[]): Map<number, Topic> {
  const asked = new Set<number>()
  for (const { result } of reports) asked.add(ordinalOf(result.number) ?? 0)
  const named = new Map<number, Topic>()
  if (asked.size === 0) return named
  for (const topic of topics) {
    const ordinal = ordinalOf(topic.registration.number)
    if (ordinal !== undefined && asked.has(ordinal)) named.set(ordinal, topic)
  }
  return named
}

function joinDays(days: MeetingDays, one: Topic, other: Topic): void {
  const [first, second] = [days[one.registration.row], days[other.registration.row]]
  if (first !== undefined) enterDay(days, other, first)
  if (second !== undefined) enterDay(days, one, second)
}
