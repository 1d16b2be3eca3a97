import { type BoardRow, boardOf } from '../../domain/board'
import { heldMeetings } from '../../domain/held-meetings'
import { topicsInForce } from '../../domain/registration'
import type { TabPicture } from '../../domain/tab-picture'
import type { Act, Report, World } from '../../ports'
import { boardShown } from '../../text/board'
import { withRemarks } from '../../text/unchecked'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { sameGrid } from '../../workbook/edits'
import { needPlanYear } from '../../workbook/plan-year'
import { boardTab } from '../../workbook/tabs/board'
import { readRegistrations, registrationsTab } from '../../workbook/tabs/registrations'
import { readResults, resultsTab } from '../../workbook/tabs/results'
import { drawBoard } from './draw-board'

interface Decision {
  readonly year: number
  readonly tab: string
  readonly exists: boolean
  /** The tab as it should stand; undefined if it stands so already. */
  readonly picture: TabPicture | undefined
  readonly cells: number
  readonly overdue: number
  readonly unchecked: number
}

/** Lays out the plan year's board anew: which cell stands how in which quarter, as of today. */
export const showBoard: Act<Decision> = { prepare, question: () => undefined, apply, overwrites }

function prepare(world: World): Decision {
  const book = openBook(world.workbook)
  const committee = readCommittee(book)
  const { settings, cells } = committee
  const year = needPlanYear(settings)
  const registrationsTable = book.table(registrationsTab)
  const registrations =
    registrationsTable === undefined ? [] : readRegistrations(registrationsTable, committee)
  const resultsTable = book.table(resultsTab)
  const results = resultsTable === undefined ? [] : readResults(resultsTable, committee)
  const name = book.find(boardTab(year))
  const today = world.now.day
  const topics = topicsInForce(registrations)
  const held = heldMeetings(topics, results, today, settings.daysOff)
  const minimum = settings.minimumPerQuarter
  const rows = boardOf({ cells, registrations, topics, held, year, today, minimum })
  const picture = drawBoard(rows, settings.daysOff, year, today)
  const stands = name !== undefined && sameGrid(picture.values, world.workbook.values(name))
  return {
    year,
    tab: name ?? boardTab(year).name,
    exists: name !== undefined,
    picture: stands ? undefined : picture,
    cells: rows.length,
    overdue: countOverdue(rows),
    unchecked: registrations.filter(({ status }) => status === undefined).length,
  }
}

const countOverdue = (rows: readonly BoardRow[]): number =>
  rows.reduce((sum, { boxes }) => sum + boxes.filter(({ state }) => state === 'overdue').length, 0)

function apply(decision: Decision, { workbook }: World): Report {
  const { picture, tab, exists, overdue } = decision
  if (picture !== undefined) {
    if (!exists) workbook.makeTab(tab)
    workbook.paint(tab, picture)
  }
  const changed = picture !== undefined
  const message = withRemarks(boardShown(decision, changed), decision.unchecked)
  return { message, counts: { overdue }, changed }
}

function overwrites({ picture, tab }: Decision): string | undefined {
  return picture === undefined ? undefined : tab
}
