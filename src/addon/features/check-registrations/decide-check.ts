import type { Block, Box } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import type { LocalDateTime } from '../../domain/local-date'
import { HIGH_WATER_KEY, highWater } from '../../domain/next-numbers'
import { findParted } from '../../domain/parted-numbers'
import type { RegistrationStatus } from '../../domain/registration'
import type { StandingPlan } from '../../domain/yearly-plan'
import type { BoxMarks, RowSpan } from '../../ports'
import { type RegistrationsTable, readRegistrations } from '../../workbook/tabs/registrations'
import { decideSenders } from './decide-senders'
import { setDesk } from './desk'
import { findFormulaSigns } from './find-formula-signs'
import { FINDING_WORDS } from './finding-words'
import { rectanglesOf } from './gather-blocks'
import { judgeRegistrations, type Verdict } from './judge-registrations'
import { markBoxes } from './mark-boxes'
import { numberRegistrations, timeRegistrations } from './number-registrations'
import { fillBlanks, writeVerdicts } from './write-rows'

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

/** What is decided without a look at notes and colours. */
export interface Judgement extends Omit<Check, 'notes' | 'colours'> {
  readonly verdicts: readonly Verdict[]
}

export function judgeTable({ table, committee, plans, store, now }: Omit<CheckInput, 'marks'>): Judgement {
  const read = readRegistrations(table, committee)
  const highest = highWater(
    store[HIGH_WATER_KEY],
    read.map(({ number }) => number),
  )
  const timed = timeRegistrations(read, table, now)
  const rows = decideSenders(numberRegistrations(timed, highest), table, committee.settings)
  const desk = setDesk(committee, plans, findFormulaSigns(table), findParted(rows).changed)
  const verdicts = judgeRegistrations(rows, desk)
  const numbered = read.filter(({ number }) => number === '').length
  return {
    verdicts,
    values: [...fillBlanks(verdicts, table), ...writeVerdicts(verdicts, table)],
    kept: keptMark(store[HIGH_WATER_KEY], highest + numbered),
    counts: countByStatus(verdicts),
    numbered,
  }
}

export function decideCheck(input: CheckInput): Check {
  const { verdicts, ...judgement } = judgeTable(input)
  const all = { first: 1, last: input.table.grid.length }
  return { ...judgement, ...markRows(verdicts, input.table, input.marks, all) }
}

/** Notes and colours of some rows, as rectangles. */
export function markRows(
  verdicts: readonly Verdict[],
  table: RegistrationsTable,
  marks: BoxMarks,
  rows: RowSpan,
): Pick<Check, 'notes' | 'colours'> {
  const edits = markBoxes(verdicts, table, marks, FINDING_WORDS, rows)
  return {
    notes: rectanglesOf(edits.notes, (row, column) => marks.notes[row - 1]?.[column - 1] ?? ''),
    colours: rectanglesOf(edits.colours, (row, column) => marks.colours[row - 1]?.[column - 1] ?? ''),
  }
}

/** Also a mark that a killed run or a number typed by hand has left behind is brought up. */
const keptMark = (stored: string | undefined, mark: number): Check['kept'] =>
  mark === 0 || stored === String(mark) ? {} : { [HIGH_WATER_KEY]: String(mark) }

function countByStatus(verdicts: readonly Verdict[]): Check['counts'] {
  const counts = { valid: 0, toFix: 0, toConfirm: 0, toApprove: 0, replaced: 0, withdrawn: 0, rejected: 0 }
  for (const { status } of verdicts) counts[status]++
  return counts
}
