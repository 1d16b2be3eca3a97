import type { LetterSender } from '../../domain/reminder-letter'
import type { SummaryDecision } from '../../domain/summary-decision'
import type { LedgerPlace } from '../../workbook/ledger-place'

/** What was decided, with all that carrying it out needs. */
export interface SummaryWork {
  readonly decision: SummaryDecision
  readonly sender: LetterSender
  /** Where the ledger goes on; undefined while there is none. */
  readonly place: LedgerPlace | undefined
}
