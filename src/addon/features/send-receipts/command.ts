import { decideReceipts, type ReceiptDecision } from '../../domain/receipt-decision'
import type { LetterSender } from '../../domain/reminder-letter'
import { senderOf } from '../../domain/reminder-sender'
import { hasTimeForLetter } from '../../domain/run-time'
import type { Act, World } from '../../ports'
import { receiptOf } from '../../text/letters/receipt'
import { NO_RECEIPTS, receiptsMessage } from '../../text/receipts'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { ledgerMemory, refuseShortLedger } from '../../workbook/ledger-memory'
import { type LedgerPlace, placeOf } from '../../workbook/ledger-place'
import { openTemplates } from '../../workbook/made-forms'
import { makeTable } from '../../workbook/make-table'
import { sendByLedger } from '../../workbook/send-by-ledger'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'
import { readRegistrations, registrationsTab } from '../../workbook/tabs/registrations'
import { receiptLines } from './receipt-lines'

interface Receipts extends ReceiptDecision {
  readonly sender: LetterSender
  /** Where the ledger goes on; undefined while there is none. */
  readonly place: LedgerPlace | undefined
}

/** Undefined where nothing may be sent, or nothing was ever registered. */
type Decision = Receipts | undefined

/**
 * Tells cells of the registrations that came in by a form. Only by runs that nobody presses, and only where the office
 * lets letters go to cells by themselves; a stranger is never written to.
 */
export const sendReceipts: Act<Decision> = {
  prepare: ({ workbook, store, now, mail }) => {
    const book = openBook(workbook)
    const committee = readCommittee(book)
    const { settings } = committee
    if (settings.automaticMail === 'none') return undefined
    const table = book.table(registrationsTab)
    if (table === undefined) return undefined
    const ledger = book.table(ledgerTab)
    const kept = store.all()
    const facts = {
      committee,
      registrations: readRegistrations(table, committee),
      ledger: ledger === undefined ? [] : readLedger(ledger),
      today: now.day,
    }
    refuseShortLedger(facts.ledger.length, kept)
    return {
      ...decideReceipts(facts, () => mail.remaining()),
      sender: senderOf(settings, new Map(), now.day, openTemplates(kept)),
      place: ledger && placeOf(ledger),
    }
  },

  question: () => undefined,

  // A registration is taken in, whatever stands in the way of telling so.
  demands: () => undefined,

  apply: (decision, world) => {
    if (decision === undefined) return { message: NO_RECEIPTS, counts: {}, changed: false }
    const { sent, inDoubt, unsent } = isIdle(decision) ? NOTHING : carryOut(decision, world)
    const told = {
      lettersSent: sent,
      lettersInDoubt: inDoubt + decision.abandonedLetters,
      lettersWaiting: decision.waiting + unsent,
    }
    return { message: receiptsMessage(told), counts: told, changed: !isIdle(decision) }
  },
}

const NOTHING = { sent: 0, inDoubt: 0, unsent: 0 }

const isIdle = ({ receipts, abandonedRows }: Receipts): boolean =>
  receipts.length + abandonedRows.length === 0

function carryOut({ receipts, abandonedRows, sender, ...rest }: Receipts, world: World) {
  const { now, workbook, mail, store, spentSeconds } = world
  const place = rest.place ?? placeOf(makeTable(openBook(workbook), ledgerTab, workbook))
  const posts = receipts.map((plan) => {
    const letter = receiptOf(plan, sender)
    return {
      linesAs: (status: 'sending' | 'sent' | 'unclear') => receiptLines(plan, status, letter.subject),
      send: () => mail.send({ ...letter, to: plan.to, replyTo: sender.email }),
    }
  })
  const hasTime = () => hasTimeForLetter(spentSeconds())
  const remember = (lines: number): void => store.set(ledgerMemory(lines))
  return sendByLedger({ place, at: now, abandonedRows, lines: [], posts, hasTime, remember }, workbook)
}
