import type { Channel } from './cell'
import type { Committee } from './committee'
import type { LedgerEntry, LedgerKind } from './ledger'
import type { LocalDate } from './local-date'
import { createKeyMemo, matchKey } from './match-key'
import type { ReceiptKind } from './receipt'
import { ordinalOf } from './registration-number'
import type { Recipient, ReminderKind } from './reminder'
import { reminderKey, subjectKey } from './reminder-key'
import { cellKey, memberKey, STANDING_KEY } from './reminder-recipient'

/** How often somebody was reminded of a matter. */
export interface Reminded {
  readonly times: number
  readonly last: LocalDate
  /** Of the latest. */
  readonly channel: Channel
}

/** What the ledger tells of letters gone and going. */
export interface ReminderHistory {
  /** Tiers, in days from the due date, already entered for a key; see `reminderKey`. */
  used(key: string, recipient: Recipient): readonly number[]
  /** Reminders that reached somebody, or should have. */
  reminded(key: string): Reminded | undefined
  /** Day of the latest letter to an address. */
  lastLetter(address: string): LocalDate | undefined
}

interface Used {
  readonly days: number
  /** Addresses that were refused: with others the tier is open again. */
  readonly refused: string | undefined
}

export const addressList = (addresses: readonly string[]): string => addresses.join(', ')

export function historyOf(entries: readonly LedgerEntry[], committee: Committee): ReminderHistory {
  const used = new Map<string, Used[]>()
  const reminded = new Map<string, Reminded>()
  const letters = new Map<string, LocalDate>()
  const addressKey = createKeyMemo()
  const keyOf = createKeyReader(committee)
  for (const entry of entries) {
    if (entry.kind === 'summary') enterLetter(letters, entry, addressKey)
    const key = keyOf(entry)
    if (key === undefined || entry.tier === undefined || entry.status === 'again') continue
    const refused = entry.status === 'refused' ? matchKey(entry.email) : undefined
    used.set(key, [...(used.get(key) ?? []), { days: entry.tier.days, refused }])
    if (entry.at === undefined) continue
    if (entry.status === 'sent' || entry.status === 'told') enterReminded(reminded, key, entry, entry.at.day)
    enterLetter(letters, entry, addressKey)
  }
  return {
    used: (key, { emails }) => {
      const now = matchKey(addressList(emails))
      const found = used.get(key) ?? []
      return found.filter(({ refused }) => refused === undefined || refused === now).map(({ days }) => days)
    },
    reminded: (key) => reminded.get(key),
    lastLetter: (address) => letters.get(addressKey(address)),
  }
}

/** A letter in doubt may have gone out: it counts as gone. */
const WENT: ReadonlySet<LedgerEntry['status']> = new Set(['sending', 'sent', 'unclear'] as const)

function enterReminded(
  reminded: Map<string, Reminded>,
  key: string,
  { channel }: LedgerEntry,
  day: LocalDate,
): void {
  const before = reminded.get(key)
  const times = (before?.times ?? 0) + 1
  reminded.set(
    key,
    before === undefined || before.last <= day ? { times, last: day, channel } : { ...before, times },
  )
}

function enterLetter(
  letters: Map<string, LocalDate>,
  { channel, status, email, at }: LedgerEntry,
  addressKey: (address: string) => string,
): void {
  if (channel !== 'email' || at === undefined || !WENT.has(status)) return
  for (const address of email.split(',').map(addressKey)) {
    const before = letters.get(address)
    if (before === undefined || before < at.day) letters.set(address, at.day)
  }
}

const NUMBERED: ReadonlySet<ReminderKind> = new Set(['prepare', 'report', 'comment'] as const)
const isReceipt = (kind: LedgerKind): kind is ReceiptKind => kind === 'receipt' || kind === 'strangerNotice'

/** The key of a row; undefined for one that is no reminder, or names a cell or quarter that is not known. */
function createKeyReader(committee: Committee): (entry: LedgerEntry) => string | undefined {
  return ({ kind, tier, recipient, cell: cellName, year, quarter, detail }) => {
    const cell = committee.cellNamed(cellName)
    if (kind === undefined || isReceipt(kind) || kind === 'summary' || tier === undefined) return undefined
    if (cell === undefined || year === undefined || quarter === undefined) return undefined
    const ordinal = NUMBERED.has(kind)
      ? ordinalOf(/^ĐK-\d+/.exec(detail.normalize('NFC'))?.[0] ?? '')
      : undefined
    const subject = subjectKey(cell, year, quarter, ordinal)
    if (tier.ladder === 'standing') return reminderKey('standing', STANDING_KEY, kind, subject)
    const toCell = tier.ladder === 'own' && kind !== 'comment'
    const who = toCell ? cellKey(cell) : memberKey(committee.memberName(recipient) ?? recipient)
    return reminderKey(tier.ladder, who, kind, subject)
  }
}
