import { heldMeetings } from '../../domain/held-meetings'
import { meetingsWithSuperiors } from '../../domain/meetings-with-superiors'
import { topicsInForce } from '../../domain/registration'
import type { TabPicture } from '../../domain/tab-picture'
import { countTopics } from '../../domain/topic-count'
import { countYears } from '../../domain/year-count'
import type { Act, Report, World } from '../../ports'
import { topicsCounted } from '../../text/counts'
import { withRemarks } from '../../text/unchecked'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { sameGrid } from '../../workbook/edits'
import { needPlanYear } from '../../workbook/plan-year'
import { countsTab } from '../../workbook/tabs/board'
import { historyTab, readHistory } from '../../workbook/tabs/history'
import { closedYears } from '../../workbook/tabs/plan'
import { readRegistrations, registrationsTab } from '../../workbook/tabs/registrations'
import { readResults, resultsTab } from '../../workbook/tabs/results'
import { drawCounts } from './draw-counts'
import { listParts } from './list-parts'

interface Decision {
  readonly year: number
  readonly tab: string
  readonly exists: boolean
  /** The tab as it should stand; undefined if it stands so already. */
  readonly picture: TabPicture | undefined
  /** Topics of all years; of the plan year, and how many of these were held. */
  readonly total: number
  readonly registered: number
  readonly held: number
  readonly unchecked: number
}

/** Counts topics by field, cell, quarter and category, with the record of past years. */
export const countCategories: Act<Decision> = { prepare, question: () => undefined, apply, overwrites }

function prepare(world: World): Decision {
  const book = openBook(world.workbook)
  const committee = readCommittee(book)
  const { settings, cells, categories } = committee
  const year = needPlanYear(settings)
  const registrationsTable = book.table(registrationsTab)
  const registrations =
    registrationsTable === undefined ? [] : readRegistrations(registrationsTable, committee)
  const resultsTable = book.table(resultsTab)
  const results = resultsTable === undefined ? [] : readResults(resultsTable, committee)
  const historyTable = book.table(historyTab)
  const history = historyTable === undefined ? [] : readHistory(historyTable)
  const today = world.now.day
  const topics = topicsInForce(registrations)
  const held = heldMeetings(topics, results, today, settings.daysOff)
  const counts = countTopics(topics, held, cells, categories, year)
  const visits = meetingsWithSuperiors(topics, held.joint, results, today)
  const closed = closedYears(book, new Set([...counts.years.keys(), ...visits.keys()]))
  const years = countYears(counts.years, visits, history, closed)
  const hasJoint = topics.some(({ registration }) => (registration.jointCells.value?.length ?? 0) > 0)
  const picture = drawCounts(listParts({ committee, years, counts, year, today, hasJoint }))
  const name = book.find(countsTab)
  const stands = name !== undefined && sameGrid(picture.values, world.workbook.values(name))
  return {
    year,
    tab: name ?? countsTab.name,
    exists: name !== undefined,
    picture: stands ? undefined : picture,
    total: sum(years.map(({ total }) => total)),
    registered: sum(counts.byQuarter.registered),
    held: sum(counts.byQuarter.held),
    unchecked: registrations.filter(({ status }) => status === undefined).length,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function apply(decision: Decision, { workbook }: World): Report {
  const { picture, tab, exists, unchecked } = decision
  if (picture !== undefined) {
    if (!exists) workbook.makeTab(tab)
    workbook.paint(tab, picture)
  }
  const changed = picture !== undefined
  return { message: withRemarks(topicsCounted(decision, changed), unchecked), counts: {}, changed }
}

function overwrites({ picture, tab }: Decision): string | undefined {
  return picture === undefined ? undefined : tab
}
