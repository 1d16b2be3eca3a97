import { Refusal } from '../../domain/refusal'
import { type WaitingMessage, waitingMessages } from '../../domain/waiting-message'
import type { Act } from '../../ports'
import { mergedInto, told, toldBy } from '../../text/messages'
import { openBook } from '../../workbook/book'
import { settledBlocks } from '../../workbook/settle-ledger'
import { type LedgerTable, ledgerTab, readLedger } from '../../workbook/tabs/ledger'

interface Decision {
  readonly message: WaitingMessage
  readonly table: LedgerTable
}

/**
 * Enters that the people behind that message of the ledger were told: when, and by whom. What they were to be told before
 * was never said, so it does not count as a reminder.
 */
export const tellMessage = (key: string): Act<Decision> => ({
  prepare: ({ workbook }) => {
    const table = openBook(workbook).table(ledgerTab)
    const waiting = table === undefined ? [] : waitingMessages(readLedger(table))
    const message = waiting.find((one) => one.key === key)
    if (table === undefined || message === undefined) throw new Refusal({ code: 'cardGone' })
    return { message, table }
  },

  question: () => undefined,

  apply: ({ message, table }, { workbook, now, user }) => {
    const settled = { status: 'told', at: now, note: toldBy(user()) } as const
    const covered = { status: 'merged', note: mergedInto(message) } as const
    workbook.write(table.tabName, [
      ...settledBlocks(table, message.rows, settled),
      ...settledBlocks(table, message.older, covered),
    ])
    return { message: told(message, now.day), counts: {}, changed: true }
  },
})
