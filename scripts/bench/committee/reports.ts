import { evaluationsTab } from '../../../src/addon/workbook/tabs/evaluations'
import { resultsTab } from '../../../src/addon/workbook/tabs/results'
import { type Sheet, sheetOf } from '../../sample/sheet'
import type { Entry } from './entries'
import { cellName, followerOf } from './lists'
import { numberOf, statusOf } from './registrations'
import { quarterOf } from './slips'

const DAY = 86_400_000
/** Meetings up to then are told of. */
const REPORTED_UNTIL = Date.UTC(2027, 3, 5)

/** Those held and reported: all but every seventh of the meetings planned so far. */
const reported = (entries: readonly Entry[]): Entry[] =>
  entries.filter(
    (entry) =>
      statusOf(entry) === 'valid' && entry.planned.getTime() <= REPORTED_UNTIL && entry.ordinal % 7 !== 0,
  )

const heldOn = ({ planned, ordinal }: Entry): Date => new Date(planned.getTime() + (ordinal % 3) * DAY)

/** Half of them name their registration, the others are known by cell, quarter and, mostly, title. */
export const largeResults = (entries: readonly Entry[]): Sheet =>
  sheetOf(
    resultsTab,
    reported(entries).map((entry) => ({
      number: entry.ordinal % 2 === 0 ? numberOf(entry) : '',
      year: entry.year,
      quarter: quarterOf(entry),
      cell: cellName(entry.cell),
      title: entry.ordinal % 5 === 0 ? '' : entry.title,
      heldOn: heldOn(entry),
      minutes: 95,
      presentCount: 9,
      superiors: entry.ordinal % 50 === 0 ? 'Đồng chí Phó Bí thư cấp trên' : 'Không',
    })),
  )

/** A third of the meetings were attended by the member who follows the cell. */
export const largeEvaluations = (entries: readonly Entry[], cells: number): Sheet =>
  sheetOf(
    evaluationsTab,
    reported(entries)
      .filter(({ ordinal }) => ordinal % 3 === 0)
      .map((entry) => ({
        number: numberOf(entry),
        year: entry.year,
        quarter: quarterOf(entry),
        cell: cellName(entry.cell),
        memberName: followerOf(entry.cell, cells),
        attendedOn: heldOn(entry),
        proposedScore: 90,
      })),
  )
