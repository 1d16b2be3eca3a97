import type { Block, Box } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import type { LocalDateTime } from '../../domain/local-date'
import { HIGH_WATER_KEY, highWater } from '../../domain/next-numbers'
import type { RegistrationStatus } from '../../domain/registration'
import type { StandingPlan } from '../../domain/yearly-plan'
import type { BoxMarks } from '../../ports'
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
    values: [...fillBlanks(verdicts, table), ...writeVerdicts(verdicts, table)],
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

function countByStatus(verdicts: readonly Verdict[]): Check['counts'] {
  const counts = { valid: 0, toFix: 0, toConfirm: 0, toApprove: 0, replaced: 0, withdrawn: 0, rejected: 0 }
  for (const { status } of verdicts) counts[status]++
  return counts
}
