import { findingsOr, type HealthFinding, type Looked } from '../../domain/health'
import type { LedgerEntry, LedgerStatus } from '../../domain/ledger'
import { matchKey } from '../../domain/match-key'
import { addressList } from '../../domain/reminder-history'
import { waitingMessages } from '../../domain/waiting-message'
import type { World } from '../../ports'
import { type Book, openBook, rowsIn } from '../../workbook/book'
import { readCommitteeWithMembers } from '../../workbook/committee'
import { missingLines } from '../../workbook/ledger-memory'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'

/** What of the ledger waits for a person. @throws Refusal for a header that is missing or doubled, or an unread setting */
export function lookAtLetters({ workbook, store }: World): Looked {
  const book = openBook(workbook)
  const entries = rowsIn(book, ledgerTab, readLedger)
  const missing = missingLines(entries.length, store.all())
  const gone: readonly HealthFinding[] = missing === 0 ? [] : [{ code: 'ledgerShort', missing }]
  return {
    findings: findingsOr([...gone, ...letterFindings(entries, () => addressesIn(book))], {
      code: 'lettersClear',
    }),
    mend: missing === 0 ? undefined : 'ledger',
  }
}

/** What stands in the boxes for addresses, as the ledger writes it down. */
function addressesIn(book: Book): ReadonlySet<string> {
  const { cells, members, settings } = readCommitteeWithMembers(book)
  const all = [...cells, ...members].map(({ emails }) => emails)
  return new Set([...all, settings.reportEmails].map((emails) => matchKey(addressList(emails))))
}

/** @param addresses asked only where an address was refused: one that was mended since waits for nobody */
export function letterFindings(
  entries: readonly LedgerEntry[],
  addresses: () => ReadonlySet<string>,
): HealthFinding[] {
  const having = (...statuses: readonly LedgerStatus[]) =>
    entries.filter(({ status }) => status !== undefined && statuses.includes(status))
  const lettersOf = (rows: readonly LedgerEntry[]): number =>
    new Set(rows.map(({ letter, row }) => (letter === '' ? row : letter))).size
  const refused = having('refused')
  const standing = refused.length === 0 ? new Set<string>() : addresses()
  const found: readonly HealthFinding[] = [
    { code: 'lettersInDoubt', letters: lettersOf(having('unclear', 'sending')) },
    {
      code: 'lettersRefused',
      letters: lettersOf(refused.filter(({ email }) => standing.has(matchKey(email)))),
    },
    { code: 'messagesWaiting', letters: waitingMessages(entries).length },
  ]
  return found.filter((finding) => 'letters' in finding && finding.letters > 0)
}

/** Fewer recipients than this are soon used up. */
const LOW_QUOTA = 20

export function lookAtQuota({ mail }: World): Looked {
  const addresses = mail.remaining()
  return {
    findings: [{ code: addresses < LOW_QUOTA ? 'quotaLow' : 'quotaLeft', addresses }],
    mend: undefined,
  }
}
