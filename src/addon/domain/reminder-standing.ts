import type { LocalDate } from './local-date'
import type { Obligation } from './obligation'
import { lastDayOf } from './quarter'
import type { DraftItem } from './reminder-drafts'
import type { QuarterStanding } from './reminder-letter'

/** For each quarter of which a report is missing: its topics, its cells, and the cells that reported all of theirs. */
export function quarterStandings(
  items: readonly DraftItem[],
  { owed, today }: { readonly owed: readonly Obligation[]; readonly today: LocalDate },
): QuarterStanding[] {
  const standings = new Map<number, QuarterStanding>()
  for (const { matter } of items) {
    const key = matter.year * 4 + matter.quarter
    if (matter.kind === 'report' && !standings.has(key)) standings.set(key, standingOf(matter, owed, today))
  }
  return [...standings.values()].sort((a, b) => a.year - b.year || a.quarter - b.quarter)
}

function standingOf(
  { year, quarter }: DraftItem['matter'],
  owed: readonly Obligation[],
  today: LocalDate,
): QuarterStanding {
  const reports = owed.filter(
    (one) => one.kind === 'report' && one.topic !== undefined && one.year === year && one.quarter === quarter,
  )
  const cells = new Set(reports.map(({ cell }) => cell))
  const missing = new Set(reports.filter(({ state }) => state !== 'done').map(({ cell }) => cell))
  return {
    year,
    quarter,
    topics: reports.length,
    cells: cells.size,
    reportedCells: cells.size - missing.size,
    isOver: lastDayOf(year, quarter) < today,
  }
}
