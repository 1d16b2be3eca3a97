import type { Channel } from './cell'
import type { LedgerEntry } from './ledger'
import type { LocalDate } from './local-date'

/** What somebody without usable e-mail still has to be told, from the rows of one letter of the ledger. */
export interface WaitingMessage {
  /** The letter's code; a letter that has lost it is known by its row. */
  readonly key: string
  readonly rows: readonly number[]
  readonly recipient: string
  readonly channel: Channel
  /** Ready to be copied; '' where the ledger has none any more. */
  readonly text: string
  readonly since: LocalDate | undefined
}

/** Messages that nobody has told yet, in the order of the ledger. */
export function waitingMessages(entries: readonly LedgerEntry[]): WaitingMessage[] {
  const byKey = new Map<string, WaitingMessage>()
  for (const entry of entries) {
    if (entry.status !== 'toTell') continue
    const key = entry.letter === '' ? `dòng ${entry.row}` : entry.letter
    const begun = byKey.get(key)
    if (begun !== undefined) byKey.set(key, { ...begun, rows: [...begun.rows, entry.row] })
    else {
      const { recipient, channel, detail, at } = entry
      const text = withoutNumber(detail)
      byKey.set(key, { key, rows: [entry.row], recipient, channel, text, since: at?.day })
    }
  }
  return [...byKey.values()]
}

/** The detail of a row begins with the number of its registration, on a line of its own. */
const withoutNumber = (detail: string): string => detail.replace(/^\s*ĐK-\d+\s*\n/, '').trim()
