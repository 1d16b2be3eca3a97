import { type DoubtfulLetter, doubtfulLetters } from '../../domain/doubtful-letter'
import { Refusal } from '../../domain/refusal'
import type { Act } from '../../ports'
import { settledAs, settledBy } from '../../text/doubtful-letters'
import { openBook } from '../../workbook/book'
import { settledBlocks } from '../../workbook/settle-ledger'
import { type LedgerTable, ledgerTab, readLedger } from '../../workbook/tabs/ledger'

interface Decision {
  readonly letter: DoubtfulLetter
  readonly table: LedgerTable
}

/**
 * Enters what a person decided about a letter in doubt: it went, or it is to be tried again. Then its tiers are open
 * once more, and the next run writes to whoever still has to be reminded.
 */
export const settleDoubtfulLetter = (status: 'sent' | 'again', key: string): Act<Decision> => ({
  prepare: ({ workbook }) => {
    const table = openBook(workbook).table(ledgerTab)
    const letters = table === undefined ? [] : doubtfulLetters(readLedger(table))
    const letter = letters.find((one) => one.key === key)
    if (table === undefined || letter === undefined) throw new Refusal({ code: 'cardGone' })
    return { letter, table }
  },

  question: () => undefined,

  apply: ({ letter, table }, { workbook, now, user }) => {
    const settled = { status, note: settledBy(status, user(), now.day) }
    workbook.write(table.tabName, settledBlocks(table, letter.rows, settled))
    return { message: settledAs(status, letter), counts: {}, changed: true }
  },
})
