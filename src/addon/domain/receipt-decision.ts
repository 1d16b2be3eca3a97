import type { Cell } from './cell'
import type { Committee } from './committee'
import type { LedgerEntry } from './ledger'
import type { LocalDate } from './local-date'
import { matchKey } from './match-key'
import type { ReceiptItem, ReceiptKind, ReceiptPlan } from './receipt'
import { openQuarters, receivedFrom, type Told } from './receipt-items'
import type { Registration } from './registration'
import { ordinalOf } from './registration-number'
import { goodAddresses } from './reminder-address'
import { createLetterIds } from './reminder-id'
import { MOST_ADDRESSES } from './reminder-letters'
import { cellAsRecipient } from './reminder-recipient'

/** A cell gets so many letters of each kind a day, however often somebody sends the form. */
const MOST_A_DAY: Readonly<Record<ReceiptKind, number>> = { receipt: 3, strangerNotice: 1 }

export interface ReceiptFacts {
  readonly committee: Committee
  readonly registrations: readonly Registration[]
  readonly ledger: readonly LedgerEntry[]
  readonly today: LocalDate
}

/** What one run is to tell cells of what came in, as plain data. */
export interface ReceiptDecision {
  readonly receipts: readonly ReceiptPlan[]
  /** Cells that had their letters of the day, and letters for which the day's quota is too small. */
  readonly waiting: number
  /** Ledger rows that a killed run left behind. */
  readonly abandonedRows: readonly number[]
  readonly abandonedLetters: number
}

interface Draft {
  readonly cell: Cell
  readonly kind: ReceiptKind
  readonly to: readonly string[]
  readonly items: readonly ReceiptItem[]
}

/**
 * Each registration is told of once at most, whatever became of the letter.
 * @param remaining how many addresses may still be written to today; asked only if there is something to tell
 */
export function decideReceipts(facts: ReceiptFacts, remaining: () => number): ReceiptDecision {
  const { committee, ledger, today } = facts
  const drafts = draftsOf(facts)
  const due = drafts.filter(({ cell, kind }) => lettersOn(today, cell, kind, ledger) < MOST_A_DAY[kind])
  const go = due.length === 0 ? [] : affordable(due, remaining() - reserveFor(committee))
  const nextId = createLetterIds(ledger, today)
  const abandoned = ledger.filter(({ status }) => status === 'sending')
  return {
    receipts: go.map(({ cell, to, items }) => ({
      id: nextId(),
      to,
      cell: cellAsRecipient(cell),
      sendCode: cell.sendCode,
      items,
      open: openQuarters(items, cell, facts),
    })),
    waiting: drafts.length - go.length,
    abandonedRows: abandoned.map(({ row }) => row),
    abandonedLetters: new Set(abandoned.map(({ letter }) => letter)).size,
  }
}

/** One a cell and kind: a letter to a cell that wants to be told otherwise, or has no address, is not begun. */
function draftsOf(facts: ReceiptFacts): Draft[] {
  const drafts = new Map<string, { cell: Cell; kind: ReceiptKind; items: ReceiptItem[] }>()
  for (const { cell, item } of receivedFrom(facts, numbersTold(facts.ledger))) {
    const key = `${cell.row} ${item.kind}`
    const draft = drafts.get(key)
    if (draft === undefined) drafts.set(key, { cell, kind: item.kind, items: [item] })
    else draft.items.push(item)
  }
  return [...drafts.values()].flatMap((draft) => {
    const { emails, channel } = draft.cell
    const to = channel === 'email' ? goodAddresses(emails).slice(0, MOST_ADDRESSES) : []
    return to.length === 0 ? [] : [{ ...draft, to }]
  })
}

const isReceipt = ({ kind }: LedgerEntry): boolean => kind === 'receipt' || kind === 'strangerNotice'

/** The number stands first in the detail of a row; what a person wants to be sent again is open. */
function numbersTold(ledger: readonly LedgerEntry[]): Told {
  const told = new Map<number, boolean>()
  for (const entry of ledger) {
    const ordinal = isReceipt(entry) ? ordinalOf(entry.detail.split(/\s/)[0] ?? '') : undefined
    if (ordinal !== undefined) told.set(ordinal, entry.status !== 'again')
  }
  return told
}

function lettersOn(
  day: LocalDate,
  { name }: Cell,
  kind: ReceiptKind,
  ledger: readonly LedgerEntry[],
): number {
  const key = matchKey(name)
  const letters = ledger.filter(
    (entry) => entry.kind === kind && entry.at?.day === day && matchKey(entry.cell) === key,
  )
  return new Set(letters.map(({ letter }) => letter)).size
}

/** What is kept for reminders: each cell may be due for one on the same day. */
const reserveFor = ({ cells }: Committee): number =>
  cells.reduce((sum, { emails }) => sum + goodAddresses(emails).length, 0)

function affordable(drafts: readonly Draft[], most: number): Draft[] {
  let left = most
  return drafts.filter(({ to }) => {
    if (to.length > left) return false
    left -= to.length
    return true
  })
}
