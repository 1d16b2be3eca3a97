import { describe, expect, it } from 'vitest'
import { type Box, type Grid, withBlocks } from '../domain/box'
import type { LedgerStatus } from '../domain/ledger'
import type { LedgerLine } from '../domain/ledger-lines'
import { penOf, type Strokes } from './ledger-pen'
import { placeOf } from './ledger-place'
import { readTable } from './table'
import { LEDGER_STATUS_WORDS, ledgerTab } from './tabs/ledger'

const headers: Box[] = Object.values(ledgerTab.columns).map((column) => column.header)
const at = { day: 20_000 as never, seconds: 0 }
const STATUS = Object.keys(ledgerTab.columns).indexOf('status')

const line = (letter: string, cell: string, status: LedgerStatus): LedgerLine => ({
  letter,
  recipient: cell,
  email: '',
  channel: 'email',
  year: 2027,
  quarter: 1,
  cell,
  kind: 'report',
  tier: { ladder: 'own', days: 3 },
  status,
  detail: '',
})
const letter = (id: string, status: LedgerStatus) => [line(id, 'a', status), line(id, 'b', status)]
const strokes = (some: Partial<Strokes>): Strokes => ({
  became: [],
  lines: [],
  letter: [],
  among: [],
  ...some,
})

const old: Box[] = headers.map((_, column) => (column === 0 ? 'old' : 'x'))

/** What stands in the end: each line's letter and status, the header and columns of staff's apart. */
function written(deed: (grid: readonly (readonly Box[])[]) => Grid): string[] {
  let grid: Grid = [headers, old]
  const writes: number[] = []
  const enter = penOf(placeOf(readTable(ledgerTab, 'Sổ', grid)), at, {
    rows: (_tab, { first, last }) => grid.slice(first - 1, last),
    reread: () => grid,
    write: (_tab, blocks) => {
      writes.push(blocks.length)
      grid = withBlocks(grid, blocks)
    },
  })
  enter(strokes({ letter: letter('A', 'sending') }))
  grid = deed(grid)
  enter(strokes({ became: letter('A', 'sent'), letter: letter('B', 'sending') }))
  const table = readTable(ledgerTab, 'Sổ', grid)
  return table.grid.slice(table.headerRow).map((row) => {
    const shift = table.columnOf.letter - 1
    return `${row[shift]} ${row[shift + STATUS]}`.trim()
  })
}

const [SENT, SENDING] = [LEDGER_STATUS_WORDS.sent, LEDGER_STATUS_WORDS.sending]
const [A, B] = [`A ${SENT}`, `B ${SENDING}`]

describe('between two strokes staff', () => {
  it.each<[string, (grid: Grid) => Grid, string[]]>([
    ['do nothing', (grid) => grid, ['old x', A, A, B, B]],
    ['put a row in', ([head = [], ...rows]) => [head, ['-'], ...rows], ['-', 'old x', A, A, B, B]],
    ['write below', (grid) => [...grid, ['-']], ['old x', A, A, '-', B, B]],
    ['sort it from below', ([head = [], ...rows]) => [head, ...rows.reverse()], [A, A, 'old x', B, B]],
    [
      'part a letter’s lines',
      ([head = [], ...rows]) => [head, ...[1, 0, 2].map((row) => rows[row] ?? [])],
      [A, 'old x', A, B, B],
    ],
    ['put a column in', (grid) => grid.map((row) => ['-', ...row]), ['old x', A, A, B, B]],
    ['take a row out above', ([head = [], , ...rows]) => [head, ...rows], [A, A, B, B]],
    ['take one of its lines out', (grid) => grid.slice(0, -1), ['old x', A, A, B, B]],
    ['take all lines out', ([head = []]) => [head], [A, A, B, B]],
    [
      'double one of its lines',
      (grid) => [...grid, ...grid.slice(-1)],
      ['old x', A, A, `A ${SENDING}`, B, B],
    ],
  ])('%s', (_, deed, lines) => {
    expect(written(deed)).toEqual(lines)
  })
})
