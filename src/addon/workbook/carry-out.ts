import { type DetailOf, linesOf } from '../domain/ledger-lines'
import { type LocalDate, type LocalDateTime, toIso } from '../domain/local-date'
import type { ReminderDecision } from '../domain/reminder-decision'
import type { LetterPlan, LetterSender } from '../domain/reminder-letter'
import { FIRST_RUN } from '../domain/reminder-start'
import { hasTimeForLetter } from '../domain/run-time'
import { openBook, type TabSource } from './book'
import { ledgerMemory } from './ledger-memory'
import type { LedgerWriter } from './ledger-pen'
import { type LedgerPlace, placeOf } from './ledger-place'
import { makeTable, type TabMaker } from './make-table'
import { type HowFar, type Sent, sendByLedger } from './send-by-ledger'
import { ledgerTab } from './tabs/ledger'

/** What a run of letters is to do, with all that doing it needs. */
export interface RemindDecision extends ReminderDecision {
  readonly sender: LetterSender
  /** Where the ledger goes on; undefined while there is none. */
  readonly place: LedgerPlace | undefined
  /** Day of the first run, to be kept; undefined if it is known or not needed. */
  readonly firstRun: LocalDate | undefined
}

/** How letters and ledger lines are worded. */
export interface Wording {
  readonly letterOf: (plan: LetterPlan, sender: LetterSender) => Written
  readonly detailsOf: (plan: LetterPlan, sender: LetterSender) => DetailOf
}

interface Written {
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** What carrying out needs of the outside. */
export interface Outside {
  readonly now: LocalDateTime
  readonly workbook: TabSource & TabMaker & LedgerWriter & { flush(): void }
  readonly store: { set(values: Readonly<Record<string, string>>): void }
  readonly mail: { send(letter: Addressed): void }
  spentSeconds(): number
}

interface Addressed extends Written {
  readonly to: readonly string[]
  readonly replyTo: string
}

/** Sends and enters what was decided; the ledger is made if there is none. Undefined if nothing was to be entered. */
export function carryOut(
  decision: RemindDecision,
  { letterOf, detailsOf }: Wording,
  { now, workbook, store, mail, spentSeconds }: Outside,
  mayBegin?: (how: HowFar) => boolean,
): Sent | undefined {
  const { sender, letters, toTell, refused, abandonedRows, firstRun } = decision
  if (firstRun !== undefined) store.set({ [FIRST_RUN]: toIso(firstRun) })
  if (letters.length + toTell.length + refused.length + abandonedRows.length === 0) return undefined
  const place = decision.place ?? placeOf(makeTable(openBook(workbook), ledgerTab, workbook))
  const posts = letters.map((plan) => ({
    linesAs: (status: 'sending' | 'sent' | 'unclear') => linesOf(plan, status, detailsOf(plan, sender)),
    send: () => mail.send({ ...letterOf(plan, sender), to: plan.to, replyTo: sender.email }),
  }))
  const lines = [
    ...toTell.flatMap((plan) => linesOf(plan, 'toTell', detailsOf(plan, sender))),
    ...refused.flatMap((plan) => linesOf(plan, 'refused', detailsOf(plan, sender))),
  ]
  const hasTime = () => hasTimeForLetter(spentSeconds())
  const remember = (known: number): void => store.set(ledgerMemory(known))
  return sendByLedger({ place, at: now, abandonedRows, lines, posts, hasTime, mayBegin, remember }, workbook)
}
