import type { JointMeetings } from './joint-meetings'
import { type LocalDate, partsOf } from './local-date'
import { reportsUntil } from './meeting-report'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'
import { ordinalOf } from './registration-number'
import type { Result } from './result'

/**
 * Meetings up to `today` to which somebody of the committee's superiors came, by year. However many results tell
 * of one meeting (each cell of a joint one may), it is counted once: a meeting is its cell and its day.
 */
export function meetingsWithSuperiors(
  topics: readonly Topic[],
  joint: JointMeetings,
  results: readonly Result[],
  today: LocalDate,
): ReadonlyMap<number, number> {
  const reports = reportsUntil(
    results.filter(({ superiorCame }) => superiorCame),
    today,
  )
  const counts = new Map<number, number>()
  if (reports.length === 0) return counts
  const hostOf = findHosts(topics, joint)
  const counted = new Set<string>()
  for (const { day, result } of reports) {
    const year = result.year.value ?? partsOf(day).year
    const meeting = `${hostOf(result)} ${day}`
    if (counted.has(meeting)) continue
    counted.add(meeting)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return counts
}

/** Tells results of one joint meeting by one key: the slot of the cell that registered it. */
function findHosts(topics: readonly Topic[], { shares, twins }: JointMeetings): (result: Result) => string {
  const hosts = new Map<number, number>()
  for (const { topic, cell } of shares) hosts.set(slotKey(cell, topic.year, topic.quarter), slotOf(topic))
  for (const [one, other] of twins) hosts.set(slotOf(other), slotOf(one))
  const numbered = new Map(topics.map((topic) => [ordinalOf(topic.registration.number), slotOf(topic)]))
  return (result) => {
    const slot = numbered.get(ordinalOf(result.number) ?? 0) ?? slotIn(result)
    return slot === undefined ? `row ${result.row}` : String(hosts.get(slot) ?? slot)
  }
}

const slotOf = ({ cell, year, quarter }: Topic): number => slotKey(cell, year, quarter)

function slotIn({ cell, year, quarter }: Result): number | undefined {
  if (cell.value === undefined || year.value === undefined || quarter.value === undefined) return undefined
  return slotKey(cell.value, year.value, quarter.value)
}
