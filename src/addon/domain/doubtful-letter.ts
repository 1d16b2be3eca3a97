import type { LedgerEntry } from './ledger'
import type { LocalDateTime } from './local-date'

/** A letter of which nobody knows whether it went, from its rows in the ledger. */
export interface DoubtfulLetter {
  /** The letter's code; one that has lost it is known by its row. */
  readonly key: string
  readonly rows: readonly number[]
  readonly recipients: readonly string[]
  readonly email: string
  readonly at: LocalDateTime | undefined
  /** What the first row says of it. */
  readonly detail: string
}

/**
 * Letters in doubt, in the order of the ledger. No run is at work while this is asked for, so a letter that stands as
 * being sent was left behind by one that was cut off.
 */
export function doubtfulLetters(entries: readonly LedgerEntry[]): DoubtfulLetter[] {
  const byKey = new Map<string, DoubtfulLetter>()
  for (const { letter, row, recipient, email, at, detail, status } of entries) {
    if (status !== 'unclear' && status !== 'sending') continue
    const key = letter === '' ? `dòng ${row}` : letter
    const begun = byKey.get(key) ?? { key, rows: [], recipients: [], email, at, detail }
    const recipients = begun.recipients.includes(recipient)
      ? begun.recipients
      : [...begun.recipients, recipient]
    byKey.set(key, { ...begun, rows: [...begun.rows, row], recipients })
  }
  return [...byKey.values()]
}
