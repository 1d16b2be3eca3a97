import { findingsOr, type HealthFinding, type Looked } from '../../domain/health'
import type { LedgerEntry, LedgerStatus } from '../../domain/ledger'
import { waitingMessages } from '../../domain/waiting-message'
import type { World } from '../../ports'
import { openBook, rowsIn } from '../../workbook/book'
import { missingLines } from '../../workbook/ledger-memory'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'

/** What of the ledger waits for a person. @throws Refusal for a header that is missing or doubled */
export function lookAtLetters({ workbook, store }: World): Looked {
  const entries = rowsIn(openBook(workbook), ledgerTab, readLedger)
  const missing = missingLines(entries.length, store.all())
  const gone: readonly HealthFinding[] = missing === 0 ? [] : [{ code: 'ledgerShort', missing }]
  return {
    findings: findingsOr([...gone, ...letterFindings(entries)], { code: 'lettersClear' }),
    mend: missing === 0 ? undefined : 'ledger',
  }
}

export function letterFindings(entries: readonly LedgerEntry[]): HealthFinding[] {
  const letters = (...statuses: readonly LedgerStatus[]): number =>
    new Set(
      entries
        .filter(({ status }) => status !== undefined && statuses.includes(status))
        .map(({ letter, row }) => (letter === '' ? row : letter)),
    ).size
  const found: readonly HealthFinding[] = [
    { code: 'lettersInDoubt', letters: letters('unclear', 'sending') },
    { code: 'lettersRefused', letters: letters('refused') },
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
