import { findingsOr, type HealthFinding, type Looked } from '../../domain/health'
import type { LedgerEntry, LedgerStatus } from '../../domain/ledger'
import type { World } from '../../ports'
import { openBook } from '../../workbook/book'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'

/** What of the ledger waits for a person. @throws Refusal for a header that is missing or doubled */
export function lookAtLetters({ workbook }: World): Looked {
  const table = openBook(workbook).table(ledgerTab)
  const wrong = table === undefined ? [] : letterFindings(readLedger(table))
  return { findings: findingsOr(wrong, { code: 'lettersClear' }), mend: undefined }
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
    { code: 'messagesWaiting', letters: letters('toTell') },
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
