import { type BoardRow, boardOf } from '../../domain/board'
import { countUnchecked } from '../../domain/registration'
import type { Act, Report, World } from '../../ports'
import { boardShown } from '../../text/board'
import { COMPUTED_TAB } from '../../text/set-up'
import { withRemarks } from '../../text/unchecked'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { type DrawnTab, layOut, toLayOut } from '../../workbook/lay-out'
import { readMeetings } from '../../workbook/meetings'
import { needPlanYear } from '../../workbook/plan-year'
import { boardTab } from '../../workbook/tabs/board'
import { drawBoard } from './draw-board'

interface Decision {
  readonly year: number
  readonly board: DrawnTab
  readonly cells: number
  readonly overdue: number
  readonly unchecked: number
}

/** Lays out the plan year's board anew: which cell stands how in which quarter, as of today. */
export const showBoard: Act<Decision> = {
  prepare,
  question: () => undefined,
  apply,
  overwrites: ({ board }) => board,
}

function prepare(world: World): Decision {
  const book = openBook(world.workbook)
  const committee = readCommittee(book)
  const { settings, cells } = committee
  const year = needPlanYear(settings)
  const today = world.now.day
  const { registrations, topics, held } = readMeetings(book, committee, today)
  const minimum = settings.minimumPerQuarter
  const rows = boardOf({ cells, registrations, topics, held, year, today, minimum })
  const picture = drawBoard(rows, settings.daysOff, year, today)
  return {
    year,
    board: toLayOut(book, boardTab(year), picture, world.workbook),
    cells: rows.length,
    overdue: countOverdue(rows),
    unchecked: countUnchecked(registrations),
  }
}

const countOverdue = (rows: readonly BoardRow[]): number =>
  rows.reduce((sum, { boxes }) => sum + boxes.filter(({ state }) => state === 'overdue').length, 0)

function apply(decision: Decision, world: World): Report {
  const { board, overdue, unchecked } = decision
  const changed = layOut(board, COMPUTED_TAB, world)
  return { message: withRemarks(boardShown(decision, changed), unchecked), counts: { overdue }, changed }
}
