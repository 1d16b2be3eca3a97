import type { Box, Grid } from '../../domain/box'
import { Refusal } from '../../domain/refusal'
import { type WaitingMessage, waitingMessages } from '../../domain/waiting-message'
import type { Act, World } from '../../ports'
import { told, toldBy } from '../../text/messages'
import { openBook } from '../../workbook/book'
import { type BoxEdit, blocksOf } from '../../workbook/edits'
import { boxAt } from '../../workbook/table'
import { LEDGER_STATUS_WORDS, type LedgerTable, ledgerTab, readLedger } from '../../workbook/tabs/ledger'

interface Decision {
  readonly message: WaitingMessage
  readonly table: LedgerTable
}

/** Enters that the people behind that message of the ledger were told: when, and by whom. */
export const tellMessage = (key: string): Act<Decision> => ({
  prepare: ({ workbook }) => {
    const table = openBook(workbook).table(ledgerTab)
    const waiting = table === undefined ? [] : waitingMessages(readLedger(table))
    const message = waiting.find((one) => one.key === key)
    if (table === undefined || message === undefined) throw new Refusal({ code: 'cardGone' })
    return { message, table }
  },

  question: () => undefined,

  apply: ({ message, table }, world) => {
    world.workbook.write(
      table.tabName,
      blocksOf(
        message.rows.flatMap((row) => editsOf(row, table, world)),
        (row, column) => boxIn(table.grid, row, column),
      ),
    )
    return { message: told(message, world.now.day), counts: {}, changed: true }
  },
})

function editsOf(row: number, table: LedgerTable, world: World): BoxEdit[] {
  const { columnOf } = table
  // The detail stays as it is but for what is added: it begins with the number that the history goes by.
  const detail = [String(boxAt(table, row, 'detail')), toldBy(world.user())].filter((part) => part !== '')
  return [
    { row, column: columnOf.status, value: LEDGER_STATUS_WORDS.told },
    { row, column: columnOf.at, value: world.now },
    { row, column: columnOf.detail, value: detail.join('\n') },
  ]
}

const boxIn = (grid: Grid, row: number, column: number): Box => grid[row - 1]?.[column - 1] ?? ''
