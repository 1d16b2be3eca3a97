import type { LocalDate } from './local-date'
import type { Obligation } from './obligation'
import { lastDayOf, QUARTERS, type Quarter } from './quarter'
import type { Standing } from './workboard-facts'
import { workingDayOf } from './working-day'

/** What the year's calendar says comes next, in the order of the days. */
export type Upcoming = { readonly day: LocalDate } & (
  | { readonly kind: 'meetings'; readonly cells: readonly string[] }
  /** Cells that still lack a registration that is due that day. */
  | { readonly kind: 'registrations'; readonly quarters: readonly Quarter[]; readonly cells: number }
  | { readonly kind: 'quarterEnds'; readonly quarter: Quarter; readonly unreported: number }
)

/** So far ahead meetings are of use; due dates are said however far they are. */
const MEETING_DAYS = 21

export function upcomingOf(standing: Standing, owed: readonly Obligation[]): Upcoming[] {
  return [
    ...meetingsAhead(standing),
    ...registrationsAhead(standing, owed),
    ...quarterEnds(standing, owed),
  ].sort((a, b) => a.day - b.day)
}

function meetingsAhead({ topics, held, committee, today, year }: Standing): Upcoming[] {
  const byDay = new Map<LocalDate, string[]>()
  const own = topics.map((topic) => ({ topic, cell: topic.cell }))
  for (const { topic, cell } of [...own, ...held.joint.shares]) {
    const { planned } = topic.registration
    if (topic.year !== year || planned.value === undefined || held.heldOn(topic) !== undefined) continue
    const day = workingDayOf(planned.value, committee.settings.daysOff)
    if (day < today || day - today > MEETING_DAYS) continue
    const cells = byDay.get(day) ?? []
    if (!cells.includes(cell.name)) byDay.set(day, [...cells, cell.name])
  }
  return [...byDay].map(([day, cells]) => ({ kind: 'meetings', day, cells }))
}

function registrationsAhead({ today }: Standing, owed: readonly Obligation[]): Upcoming[] {
  const byDay = new Map<LocalDate, { quarters: Set<Quarter>; cells: Set<number> }>()
  for (const { kind, state, due, quarter, cell } of owed) {
    if ((kind !== 'register' && kind !== 'registerAgain') || state === 'done' || due < today) continue
    const day = byDay.get(due) ?? { quarters: new Set(), cells: new Set() }
    byDay.set(due, day)
    day.quarters.add(quarter)
    day.cells.add(cell.row)
  }
  return [...byDay].map(([day, { quarters, cells }]) => ({
    kind: 'registrations',
    day,
    quarters: QUARTERS.filter((quarter) => quarters.has(quarter)),
    cells: cells.size,
  }))
}

/** The end of the quarter that is on its way, with the reports that are still to come. */
function quarterEnds({ today, year }: Standing, owed: readonly Obligation[]): Upcoming[] {
  const quarter = QUARTERS.find((one) => lastDayOf(year, one) >= today)
  if (quarter === undefined) return []
  const unreported = owed.filter(
    (one) => one.kind === 'report' && one.year === year && one.quarter === quarter && one.state !== 'done',
  )
  return unreported.length === 0
    ? []
    : [{ kind: 'quarterEnds', day: lastDayOf(year, quarter), quarter, unreported: unreported.length }]
}
