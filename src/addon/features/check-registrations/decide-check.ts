import { type Block, type Box, isBlank } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import type { LocalDateTime } from '../../domain/local-date'
import { HIGH_WATER_KEY, highWater } from '../../domain/next-numbers'
import type { RegistrationStatus } from '../../domain/registration'
import type { StandingPlan } from '../../domain/yearly-plan'
import type { BoxMarks } from '../../ports'
import { type BoxEdit, blocksOf, changing } from '../../workbook/edits'
import { boxAt } from '../../workbook/table'
import { type RegistrationsTable, readRegistrations } from '../../workbook/tabs/registrations'
import { decideSenders } from './decide-senders'
import { setDesk } from './desk'
import { editsOfVerdicts, editsWhereBlank } from './edit-rows'
import { findFormulaSigns } from './find-formula-signs'
import { FINDING_WORDS } from './finding-words'
import { partByRows, rectanglesOf } from './gather-blocks'
import { judgeRegistrations, type Verdict } from './judge-registrations'
import { markBoxes } from './mark-boxes'
import { numberRegistrations, timeRegistrations } from './number-registrations'

/** What a check would write: plain values. */
export interface Check {
  readonly values: readonly Block<Box>[]
  readonly notes: readonly Block<string>[]
  readonly colours: readonly Block<string>[]
  readonly kept: Readonly<Record<string, string>>
  readonly counts: Readonly<Record<RegistrationStatus, number>>
  readonly numbered: number
}

export interface CheckInput {
  readonly table: RegistrationsTable
  readonly marks: BoxMarks
  readonly committee: Committee
  readonly plans: ReadonlyMap<number, StandingPlan>
  readonly store: Readonly<Record<string, string>>
  readonly now: LocalDateTime
}

/** Rows that stay between two changed ones of the check's own columns may be written again. */
const GAP_OF_OWN_COLUMNS = 1_500

export function decideCheck({ table, marks, committee, plans, store, now }: CheckInput): Check {
  const read = readRegistrations(table, committee)
  const highest = highWater(
    store[HIGH_WATER_KEY],
    read.map(({ number }) => number),
  )
  const timed = timeRegistrations(read, table, now)
  const rows = decideSenders(numberRegistrations(timed, highest), table, committee.settings)
  const verdicts = judgeRegistrations(rows, setDesk(committee, plans, findFormulaSigns(table)))
  const numbered = read.filter(({ number }) => number === '').length
  const edits = markBoxes(verdicts, table, marks, FINDING_WORDS)
  return {
    values: [
      ...blocksWhereBlank(editsWhereBlank(verdicts, table), table),
      ...valueBlocks(
        editsOfVerdicts(verdicts, table, FINDING_WORDS),
        table,
        GAP_OF_OWN_COLUMNS,
        findRowsOfStaff(verdicts, table),
      ),
    ],
    notes: rectanglesOf(edits.notes, (row, column) => marks.notes[row - 1]?.[column - 1] ?? ''),
    colours: rectanglesOf(edits.colours, (row, column) => marks.colours[row - 1]?.[column - 1] ?? ''),
    kept: keptMark(store[HIGH_WATER_KEY], highest + numbered),
    counts: countByStatus(verdicts),
    numbered,
  }
}

/** Also a mark that a killed run or a number typed by hand has left behind is brought up. */
const keptMark = (stored: string | undefined, mark: number): Check['kept'] =>
  mark === 0 || stored === String(mark) ? {} : { [HIGH_WATER_KEY]: String(mark) }

/** Columns that staff fill in, too: no box beside or between two blank ones is written again, formulas and all. */
const blocksWhereBlank = (edits: readonly BoxEdit[], table: RegistrationsTable): Block<Box>[] =>
  [...new Set(edits.map(({ column }) => column))].flatMap((column) =>
    valueBlocks(
      edits.filter((edit) => edit.column === column),
      table,
      0,
    ),
  )

const valueBlocks = (
  edits: readonly BoxEdit[],
  { grid }: RegistrationsTable,
  gap: number,
  isFixed?: (row: number) => boolean,
): Block<Box>[] =>
  partByRows(changing(edits, grid), gap, isFixed).flatMap((part) =>
    blocksOf(part, (row, column) => grid[row - 1]?.[column - 1] ?? ''),
  )

/** A row without a registration may hold a sum of staff's in the check's own columns: written again, it would be a mere value. */
function findRowsOfStaff(verdicts: readonly Verdict[], table: RegistrationsTable): (row: number) => boolean {
  const judged = new Set(verdicts.map(({ row }) => row.row))
  return (row) =>
    !judged.has(row) && !(isBlank(boxAt(table, row, 'status')) && isBlank(boxAt(table, row, 'findings')))
}

function countByStatus(verdicts: readonly Verdict[]): Check['counts'] {
  const counts = { valid: 0, toFix: 0, toConfirm: 0, toApprove: 0, replaced: 0, withdrawn: 0, rejected: 0 }
  for (const { status } of verdicts) counts[status]++
  return counts
}
