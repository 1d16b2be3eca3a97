import type { Channel } from './cell'
import type { LedgerEntry } from './ledger'
import { compareMoments, type LocalDate, type LocalDateTime } from './local-date'
import { matchKey } from './match-key'

/** What somebody without usable e-mail still has to be told, from the rows of one letter of the ledger. */
export interface WaitingMessage {
  /** The letter's code; a letter that has lost it is known by its row. */
  readonly key: string
  readonly rows: readonly number[]
  /** Rows of what the same people were to be told before, and nobody did: all that is still open stands in this one. */
  readonly older: readonly number[]
  readonly recipient: string
  readonly channel: Channel
  /** Ready to be copied; '' where the ledger has none any more. */
  readonly text: string
  /** Of the first that nobody told. */
  readonly since: LocalDate | undefined
}

/** Messages that nobody has told yet, the newest for each recipient, in the order of the ledger. */
export function waitingMessages(entries: readonly LedgerEntry[]): WaitingMessage[] {
  const newest = new Map<string, Dated>()
  for (const one of lettersToTell(entries)) {
    const { recipient, isSummary, key, rows } = one
    const about = key.startsWith('TN-') ? `${isSummary} ${matchKey(recipient)}` : `row ${rows[0]}`
    const other = newest.get(about)
    newest.set(about, other === undefined ? one : joined(one, other))
  }
  return [...newest.values()].map(({ at: _, isSummary: __, ...message }) => message)
}

/** A message as the ledger has it, and what it is compared by. */
interface Dated extends WaitingMessage {
  readonly at: LocalDateTime | undefined
  readonly isSummary: boolean
}

function joined(one: Dated, other: Dated): Dated {
  const [older, newer] = isBefore(one, other) ? [one, other] : [other, one]
  const since = [older.since, newer.since].reduce((first, day) =>
    first === undefined || (day !== undefined && day < first) ? day : first,
  )
  return { ...newer, older: [...newer.older, ...older.older, ...older.rows], since }
}

const isBefore = ({ at: one }: Dated, { at: other }: Dated): boolean =>
  one === undefined || (other !== undefined && compareMoments(one, other) < 0)

function lettersToTell(entries: readonly LedgerEntry[]): Dated[] {
  const byKey = new Map<string, Dated>()
  for (const entry of entries) {
    if (entry.status !== 'toTell') continue
    const key = entry.letter === '' ? `dòng ${entry.row}` : entry.letter
    const begun = byKey.get(key)
    if (begun !== undefined) byKey.set(key, { ...begun, rows: [...begun.rows, entry.row] })
    else {
      const { row, recipient, channel, at, kind } = entry
      const text = withoutNumber(entry.detail)
      const since = at?.day
      const isSummary = kind === 'summary'
      byKey.set(key, { key, rows: [row], older: [], recipient, channel, text, since, at, isSummary })
    }
  }
  return [...byKey.values()]
}

/** The detail of a row begins with the number of its registration, on a line of its own. */
const withoutNumber = (detail: string): string => detail.replace(/^\s*ĐK-\d+\s*\n/, '').trim()
