import type { Act } from '../../ports'
import { ledgerAccepted } from '../../text/health'
import { openBook, rowsIn } from '../../workbook/book'
import { ledgerMemory } from '../../workbook/ledger-memory'
import { ledgerTab, readLedger } from '../../workbook/tabs/ledger'

/** Takes the ledger as it stands for whole, though lines were taken out of it. */
export const acceptLedger: Act<number> = {
  prepare: ({ workbook }) => rowsIn(openBook(workbook), ledgerTab, readLedger).length,
  question: () => undefined,
  apply: (lines, { store }) => {
    store.set(ledgerMemory(lines))
    return { message: ledgerAccepted(lines), counts: {}, changed: true }
  },
}
