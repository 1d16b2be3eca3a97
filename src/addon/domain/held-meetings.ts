import type { Cell } from './cell'
import { type JointMeetings, jointMeetings } from './joint-meetings'
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
  /** The joint ones among the topics. */
  readonly joint: JointMeetings
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
  const days = noDays(topics)
  const joint = jointMeetings(topics)
  const unnumbered = matchNumbers(topics, reportsUntil(results, today), days)
  const besidesIn = onceAYear((year) => {
    const besides = matchUnnumbered(
      topics.filter((topic) => topic.year === year),
      joint.shares.filter(({ topic }) => topic.year === year),
      unnumbered.filter(({ result }) => result.year.value === year),
      days,
      daysOff,
    )
    for (const [one, other] of joint.twins) if (one.year === year) joinDays(days, one, other)
    return besides
  })
  return {
    heldOn: (topic) => {
      besidesIn(topic.year)
      return days[topic.registration.row]
    },
    besides: (cell, year, quarter) => besidesIn(year).get(slotKey(cell, year, quarter)) ?? NONE,
    joint,
  }
}

/** With room for every row, for the topics stand in the order of their rows. */
const noDays = (topics: readonly Topic[]): MeetingDays =>
  new Array<LocalDate | undefined>((topics[topics.length - 1]?.registration.row ?? 0) + 1)

/** A year's meetings touch no other year's, so those of years that nobody asks about need not be matched. */
function onceAYear<T>(match: (year: number) => T): (year: number) => T {
  const matched = new Map<number, T>()
  return (year) => {
    const known = matched.get(year)
    if (known !== undefined) return known
    const answer = match(year)
    matched.set(year, answer)
    return answer
  }
}

/** Enters the days of topics that are reported by number; gives back the reports that name none in force. */
function matchNumbers(
  topics: readonly Topic[],
  reports: readonly MeetingReport[],
  days: MeetingDays,
): readonly MeetingReport[] {
  const reported = daysByOrdinal(reports)
  if (reported.length === 0) return reports
  const named = new Uint8Array(reported.length)
  for (const topic of topics) {
    const ordinal = ordinalOf(topic.registration.number) ?? 0
    const day = ordinal < reported.length ? reported[ordinal] : undefined
    if (day === undefined) continue
    enterDay(days, topic, day)
    named[ordinal] = 1
  }
  return reports.filter(({ ordinal }) => named[ordinal] !== 1)
}

/** At a number's place the day of its meeting; of two reports on one topic the earlier counts. */
function daysByOrdinal(reports: readonly MeetingReport[]): (LocalDate | undefined)[] {
  let last = 0
  for (const { ordinal } of reports) if (ordinal > last) last = ordinal
  const reported = new Array<LocalDate | undefined>(last === 0 ? 0 : last + 1)
  for (const { ordinal, day } of reports) {
    const known = reported[ordinal]
    if (ordinal > 0 && (known === undefined || day < known)) reported[ordinal] = day
  }
  return reported
}

function joinDays(days: MeetingDays, one: Topic, other: Topic): void {
  const [first, second] = [days[one.registration.row], days[other.registration.row]]
  if (first !== undefined) enterDay(days, other, first)
  if (second !== undefined) enterDay(days, one, second)
}
