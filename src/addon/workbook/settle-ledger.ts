import type { Block, Box } from '../domain/box'
import type { LedgerStatus } from '../domain/ledger'
import type { LocalDateTime } from '../domain/local-date'
import { type BoxEdit, blocksOf } from './edits'
import { boxAt } from './table'
import { LEDGER_STATUS_WORDS, type LedgerTable } from './tabs/ledger'

/** What a person decided about rows of the ledger. */
export interface Settled {
  readonly status: LedgerStatus
  /** Undefined where the row keeps its own time. */
  readonly at?: LocalDateTime
  /** Added to what the row says, which begins with the number that the history goes by; '' for nothing. */
  readonly note: string
}

/** Blocks that enter a decision in those rows. */
export function settledBlocks(
  table: LedgerTable,
  rows: readonly number[],
  { status, at, note }: Settled,
): Block<Box>[] {
  const { columnOf, grid } = table
  const edits = rows.flatMap((row): BoxEdit[] => [
    { row, column: columnOf.status, value: LEDGER_STATUS_WORDS[status] },
    ...(at === undefined ? [] : [{ row, column: columnOf.at, value: at }]),
    ...(note === ''
      ? []
      : [{ row, column: columnOf.detail, value: withNote(String(boxAt(table, row, 'detail')), note) }]),
  ])
  return blocksOf(edits, (row, column) => grid[row - 1]?.[column - 1] ?? '')
}

const withNote = (detail: string, note: string): string => (detail === '' ? note : `${detail}\n${note}`)
