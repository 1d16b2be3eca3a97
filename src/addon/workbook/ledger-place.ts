import type { Block, Box } from '../domain/box'
import type { LedgerLine } from '../domain/ledger-lines'
import type { LocalDateTime } from '../domain/local-date'
import { quarterName } from '../domain/quarter'
import { type BoxEdit, blocksOf } from './edits'
import { CHANNEL_WORDS } from './tabs/cells'
import {
  LEDGER_STATUS_WORDS,
  type LedgerTable,
  ledgerRows,
  type ledgerTab,
  MATTER_WORDS,
  tierWords,
} from './tabs/ledger'

type LedgerColumn = keyof typeof ledgerTab.columns

/** Where the ledger stands and goes on, as plain data. */
export interface LedgerPlace {
  readonly tabName: string
  readonly columnOf: Readonly<Record<LedgerColumn, number>>
  /** The first row below everything. */
  readonly nextRow: number
  /** How many lines it has. */
  readonly lines: number
}

export function placeOf(table: LedgerTable): LedgerPlace {
  const { tabName, columnOf, grid, headerRow } = table
  return {
    tabName,
    columnOf,
    nextRow: Math.max(grid.length, headerRow) + 1,
    lines: ledgerRows(table).length,
  }
}

/** Blocks for lines in these rows, which are in order; those that stand one below the other go together. */
export function lineBlocks(
  lines: readonly LedgerLine[],
  rows: readonly number[],
  at: LocalDateTime,
  { columnOf }: LedgerPlace,
): Block<Box>[] {
  const runs: BoxEdit[][] = []
  let last = 0
  for (const [index, row] of rows.entries()) {
    const line = lines[index]
    if (line === undefined) continue
    const boxes = boxesOf(line, at)
    if (row !== last + 1 || runs.length === 0) runs.push([])
    for (const key of Object.keys(boxes) as LedgerColumn[])
      runs[runs.length - 1]?.push({ row, column: columnOf[key], value: boxes[key] })
    last = row
  }
  return runs.flatMap((edits) => blocksOf(edits, () => ''))
}

const boxesOf = (line: LedgerLine, at: LocalDateTime): Record<LedgerColumn, Box> => ({
  letter: line.letter,
  recipient: line.recipient,
  email: line.email,
  channel: CHANNEL_WORDS[line.channel],
  year: line.year ?? '',
  quarter: line.quarter === undefined ? '' : quarterName(line.quarter),
  cell: line.cell,
  matter: MATTER_WORDS[line.kind],
  tier: tierWords(line.kind, line.tier),
  status: LEDGER_STATUS_WORDS[line.status],
  at,
  detail: line.detail,
})

/** Blocks that say of the rows of killed runs that nobody knows whether their letters went. */
export function doubtBlocks(rows: readonly number[], { columnOf }: LedgerPlace): Block<Box>[] {
  const blocks: { row: number; column: number; values: Box[][] }[] = []
  for (const row of rows) {
    const last = blocks[blocks.length - 1]
    if (last !== undefined && last.row + last.values.length === row)
      last.values.push([LEDGER_STATUS_WORDS.unclear])
    else blocks.push({ row, column: columnOf.status, values: [[LEDGER_STATUS_WORDS.unclear]] })
  }
  return blocks
}
