import type { Cell } from './cell'
import type { JointShare } from './joint-meetings'
import type { LocalDate } from './local-date'
import { enterDay, type MeetingDays, type MeetingReport } from './meeting-report'
import { plannedDay } from './planned-day'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'
import { isSameText } from './same-text'
import { withOne } from './short-list'

interface Slot {
  reports: readonly MeetingReport[]
  topics: readonly Topic[]
}

/**
 * Enters what reports without a topic's number tell, each in its cell and quarter: the topic of the same title,
 * else the earliest planned one that no other report tells of.
 * Gives back the days of the meetings left over, by slot key; a report without cell and quarter tells nothing.
 */
export function matchUnnumbered(
  topics: readonly Topic[],
  shares: readonly JointShare[],
  reports: readonly MeetingReport[],
  days: MeetingDays,
  daysOff: ReadonlySet<LocalDate>,
): ReadonlyMap<number, readonly LocalDate[]> {
  const besides = new Map<number, readonly LocalDate[]>()
  const slots = slotsOf(reports)
  if (slots.size === 0) return besides
  for (const topic of topics) enterTopic(slots, topic, topic.cell)
  for (const { topic, cell } of shares) enterTopic(slots, topic, cell)
  slots.forEach((slot, key) => {
    const untitled = matchTitles(slot, days)
    const unheard = untitled.filter(({ day }) => !isPartnersReport(slot.topics, days, day))
    const left = matchPlanned(slot.topics, unheard, days, daysOff)
    if (left.length > 0) besides.set(key, left)
  })
  return besides
}

function slotsOf(reports: readonly MeetingReport[]): Map<number, Slot> {
  const slots = new Map<number, Slot>()
  for (const report of reports) {
    const { cell, year, quarter } = report.result
    if (cell.value === undefined || year.value === undefined || quarter.value === undefined) continue
    const key = slotKey(cell.value, year.value, quarter.value)
    const slot = slots.get(key)
    if (slot === undefined) slots.set(key, { reports: [report], topics: [] })
    else slot.reports = withOne(slot.reports, report)
  }
  return slots
}

/** A joint topic stands with its partners as well. */
function enterTopic(slots: ReadonlyMap<number, Slot>, topic: Topic, cell: Cell): void {
  const slot = slots.get(slotKey(cell, topic.year, topic.quarter))
  if (slot !== undefined) slot.topics = withOne(slot.topics, topic)
}

/** Gives back the reports whose title is no topic's. */
function matchTitles({ reports, topics }: Slot, days: MeetingDays): readonly MeetingReport[] {
  if (topics.length === 0) return reports
  return reports.filter(({ day, result: { title } }) => {
    if (title === '') return true
    const topic = topics.find(({ registration }) => isSameText(registration.title, title))
    if (topic !== undefined) enterDay(days, topic, day)
    return topic === undefined
  })
}

/** Both cells of a joint meeting may report it: the same day is the same meeting. */
const isPartnersReport = (topics: readonly Topic[], days: MeetingDays, day: LocalDate): boolean =>
  topics.some(
    ({ registration }) => days[registration.row] === day && (registration.jointCells.value?.length ?? 0) > 0,
  )

const NO_DAYS: readonly LocalDate[] = []

/** The earliest meeting tells of the earliest planned topic, and so on; gives back the days of the rest. */
function matchPlanned(
  topics: readonly Topic[],
  reports: readonly MeetingReport[],
  days: MeetingDays,
  daysOff: ReadonlySet<LocalDate>,
): readonly LocalDate[] {
  if (reports.length === 0) return NO_DAYS
  const open = topics
    .filter(({ registration }) => days[registration.row] === undefined)
    .map((topic) => ({ topic, planned: plannedDay(topic.registration, daysOff) }))
    .sort((a, b) => a.planned - b.planned)
  const held = reports.map(({ day }) => day).sort((a, b) => a - b)
  open.slice(0, held.length).forEach(({ topic }, place) => {
    const day = held[place]
    if (day !== undefined) enterDay(days, topic, day)
  })
  return held.slice(open.length)
}
