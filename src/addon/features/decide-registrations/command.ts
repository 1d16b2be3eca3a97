import { Refusal } from '../../domain/refusal'
import type { OfficeDecision } from '../../domain/registration'
import type { WaitingRegistration } from '../../domain/waiting-registration'
import type { Act } from '../../ports'
import { decided, type Verdict } from '../../text/waiting-registrations'
import { type BoxEdit, blocksOf, changing } from '../../workbook/edits'
import { KIND_WORDS, OFFICE_WORDS, type RegistrationsTable } from '../../workbook/tabs/registrations'
import { readWaiting } from './read-waiting'

interface Decision {
  readonly table: RegistrationsTable
  readonly waiting: WaitingRegistration
}

/** The word for the office's own column. */
const WORD_OF: Readonly<Record<Verdict, OfficeDecision>> = {
  confirm: 'confirm',
  replace: 'confirm',
  approve: 'approve',
  reject: 'reject',
}

/** Enters the office's word for a registration that waits; the check that follows goes by it. */
export const decideRegistration = (verdict: Verdict, key: string): Act<Decision> => ({
  prepare: (world) => {
    const { table, waiting } = readWaiting(world)
    const found = waiting.find((one) => one.key === key)
    if (table === undefined || found === undefined) throw new Refusal({ code: 'cardGone' })
    return { table, waiting: found }
  },

  question: () => undefined,

  apply: ({ table, waiting }, { workbook }) => {
    const { row } = waiting.registration
    const { columnOf, grid, tabName } = table
    const edits: BoxEdit[] = [
      { row, column: columnOf.office, value: OFFICE_WORDS[WORD_OF[verdict]] },
      ...(verdict === 'replace' ? [{ row, column: columnOf.kind, value: KIND_WORDS.replacing }] : []),
    ]
    workbook.write(
      tabName,
      blocksOf(changing(edits, grid), () => ''),
    )
    return { message: decided(verdict, waiting), counts: {}, changed: true }
  },
})
