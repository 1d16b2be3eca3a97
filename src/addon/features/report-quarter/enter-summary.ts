import type { LedgerStatus } from '../../domain/ledger'
import type { LedgerLine } from '../../domain/ledger-lines'
import { addressList } from '../../domain/reminder-history'
import { hasTimeForLetter } from '../../domain/run-time'
import type { SummaryDecision } from '../../domain/summary-decision'
import type { World } from '../../ports'
import { summaryLetter } from '../../text/letters/quarter-summary'
import { openBook } from '../../workbook/book'
import { ledgerMemory } from '../../workbook/ledger-memory'
import { placeOf } from '../../workbook/ledger-place'
import { makeTable } from '../../workbook/make-table'
import { type Sent, sendByLedger } from '../../workbook/send-by-ledger'
import { FIELD_WORDS } from '../../workbook/tabs/categories'
import { ledgerTab } from '../../workbook/tabs/ledger'
import type { SummaryWork } from './summary-work'

export type SummaryToEnter = Extract<SummaryDecision, { kind: 'send' | 'prepare' }>

/** Sends and enters the summary; one that nobody can be sent stands in the ledger with its text, until it is told. */
export function enterSummary(decision: SummaryToEnter, { sender, ...work }: SummaryWork, world: World): Sent {
  const { now, workbook, mail, store, spentSeconds } = world
  const place = work.place ?? placeOf(makeTable(openBook(workbook), ledgerTab, workbook))
  const letter = summaryLetter(decision.summary, sender, FIELD_WORDS)
  const lineAs = (status: LedgerStatus): LedgerLine => ({
    letter: decision.id,
    recipient: decision.summary.recipient.name,
    email: addressList(decision.to),
    channel: decision.kind === 'send' ? 'email' : 'paper',
    year: decision.year,
    quarter: decision.quarter,
    cell: '',
    kind: 'summary',
    tier: undefined,
    status,
    detail: status === 'toTell' ? letter.text.trim() : `Thư: ${letter.subject}.`,
  })
  const post = {
    linesAs: (status: 'sending' | 'sent' | 'unclear') => [lineAs(status)],
    send: () => mail.send({ ...letter, to: decision.to, replyTo: sender.email }),
  }
  return sendByLedger(
    {
      place,
      at: now,
      abandonedRows: [],
      lines: decision.kind === 'prepare' ? [lineAs('toTell')] : [],
      posts: decision.kind === 'send' ? [post] : [],
      hasTime: () => hasTimeForLetter(spentSeconds()),
      remember: (lines) => store.set(ledgerMemory(lines)),
    },
    workbook,
  )
}
