import { meetingsWithSuperiors } from '../../domain/meetings-with-superiors'
import { countUnchecked } from '../../domain/registration'
import { countTopics } from '../../domain/topic-count'
import { countYears } from '../../domain/year-count'
import type { Act, Report, World } from '../../ports'
import { CHARTS_NOT_DRAWN, topicsCounted } from '../../text/counts'
import { COMPUTED_TAB } from '../../text/set-up'
import { withRemarks } from '../../text/unchecked'
import { openBook, rowsIn } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { type DrawnTab, layOut, toLayOut } from '../../workbook/lay-out'
import { readMeetings } from '../../workbook/meetings'
import { needPlanYear } from '../../workbook/plan-year'
import { countsTab } from '../../workbook/tabs/board'
import { historyTab, readHistory } from '../../workbook/tabs/history'
import { closedYears } from '../../workbook/tabs/plan'
import { drawCharts } from './draw-charts'
import { drawCounts } from './draw-counts'
import { listParts } from './list-parts'

interface Decision {
  readonly year: number
  readonly counts: DrawnTab
  /** Topics of all years; of the plan year, and how many of these were held. */
  readonly total: number
  readonly registered: number
  readonly held: number
  readonly unchecked: number
}

/** Counts topics by field, cell, quarter and category, with the record of past years. */
export const countCategories: Act<Decision> = {
  prepare,
  question: () => undefined,
  apply,
  overwrites: ({ counts }) => counts,
}

function prepare(world: World): Decision {
  const book = openBook(world.workbook)
  const committee = readCommittee(book)
  const { settings, cells, categories } = committee
  const year = needPlanYear(settings)
  const today = world.now.day
  const { registrations, topics, results, held } = readMeetings(book, committee, today)
  const history = rowsIn(book, historyTab, readHistory)
  const counts = countTopics(topics, held, cells, categories, year)
  const visits = meetingsWithSuperiors(topics, held.joint, results, today)
  const closed = closedYears(book, new Set([...counts.years.keys(), ...visits.keys()]))
  const years = countYears(counts.years, visits, history, closed)
  const hasJoint = topics.some(({ registration }) => (registration.jointCells.value?.length ?? 0) > 0)
  const parts = listParts({ committee, years, counts, year, today, hasJoint })
  const picture = { ...drawCounts(parts), charts: drawCharts(parts, year) }
  return {
    year,
    counts: toLayOut(book, countsTab, picture, world.workbook),
    total: sum(years.map(({ total }) => total)),
    registered: sum(counts.byQuarter.registered),
    held: sum(counts.byQuarter.held),
    unchecked: countUnchecked(registrations),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function apply(decision: Decision, world: World): Report {
  const { tab, charts = [] } = decision.counts
  const changed = layOut(decision.counts, COMPUTED_TAB, world)
  // Drawing flushes, whether Google takes the charts or not.
  const flushed = changed && charts.length > 0
  const areDrawn = !flushed || world.workbook.redraw(tab, charts)
  const counted = withRemarks(topicsCounted(decision, changed), decision.unchecked)
  return { message: areDrawn ? counted : `${counted}\n${CHARTS_NOT_DRAWN}`, counts: {}, changed, flushed }
}
