import { describe, expect, it } from 'vitest'
import type { Box } from '../../domain/box'
import type { LedgerLine } from '../../domain/ledger-lines'
import type { Ladder, ReminderKind } from '../../domain/reminder'
import { lineBlocks, placeOf } from '../ledger-place'
import { readTable } from '../table'
import { LEDGER_STATUS_WORDS, ledgerTab, MATTER_WORDS, readLedger, readTier, tierWords } from './ledger'

describe('a tier in words', () => {
  it.each<[ReminderKind, Ladder, number, string]>([
    ['register', 'own', -7, 'Trước hạn 7 ngày'],
    ['register', 'own', 0, 'Đến hạn'],
    ['report', 'own', 3, 'Quá hạn 3 ngày'],
    ['prepare', 'own', -7, 'Trước buổi 7 ngày'],
    ['report', 'follower', 7, 'Báo Đảng ủy viên: quá hạn 7 ngày'],
    ['report', 'standing', 14, 'Báo Ban Thường vụ: quá hạn 14 ngày'],
    ['report', 'standing', 0, 'Báo Ban Thường vụ: đến hạn'],
  ])('%s, %s, %i: %s', (kind, ladder, days, words) => {
    expect(tierWords(kind, { ladder, days })).toBe(words)
    expect(readTier(words)).toEqual({ ladder, days })
  })

  it.each([
    ['  quá  hạn 3 ngày', { ladder: 'own', days: 3 }],
    ['Báo Đảng uỷ viên, quá hạn 7 ngày', { ladder: 'follower', days: 7 }],
    ['', undefined],
    ['Lần 2', undefined],
    ['Quá hạn ba ngày', undefined],
  ])('%j is read as %j', (words, tier) => {
    expect(readTier(words)).toEqual(tier)
  })
})

const at = { day: 20_000 as never, seconds: 28_800 }
const header: Box[] = Object.values(ledgerTab.columns).map((column) => column.header)

const lineOf = (rest: Partial<LedgerLine> = {}): LedgerLine => ({
  letter: 'TN-270408-01',
  recipient: 'Chi bộ Phòng 8',
  email: 'phong8@example.vn, van.thu@example.vn',
  channel: 'email',
  year: 2027,
  quarter: 1,
  cell: 'Chi bộ Phòng 8',
  kind: 'report',
  tier: { ladder: 'own', days: 3 },
  status: 'sent',
  detail: 'ĐK-0021\n=Thư: “…”',
  ...rest,
})

const rowsFor = (lines: readonly LedgerLine[], first: number) => lines.map((_, index) => first + index)

/** The lines as they are read back from a tab with these headers. */
function readBack(lines: readonly LedgerLine[], headers: readonly Box[]) {
  const place = placeOf(readTable(ledgerTab, 'Sổ đôn đốc', [headers]))
  const grid: Box[][] = [[...headers]]
  for (const { row, column, values } of lineBlocks(lines, rowsFor(lines, place.nextRow), at, place)) {
    for (const [down, boxes] of values.entries()) {
      const line = grid[row - 1 + down] ?? headers.map((): Box => '')
      for (const [right, box] of boxes.entries()) line[column - 1 + right] = box
      grid[row - 1 + down] = line
    }
  }
  return readLedger(readTable(ledgerTab, 'Sổ đôn đốc', grid))
}

describe('lines of the ledger', () => {
  const kinds = Object.keys(MATTER_WORDS) as ReminderKind[]
  const lines = [
    ...kinds.map((kind) => lineOf({ kind })),
    ...(Object.keys(LEDGER_STATUS_WORDS) as LedgerLine['status'][]).map((status) => lineOf({ status })),
    lineOf({ channel: 'zalo', email: '', recipient: 'Ban Thường vụ Đảng ủy' }),
    lineOf({ tier: { ladder: 'standing', days: 14 }, quarter: 4 }),
    lineOf({ kind: 'prepare', tier: { ladder: 'own', days: -7 } }),
  ]

  it.each<[string, readonly Box[]]>([
    ['in the order of the program', header],
    ['in another order', [...header].reverse()],
    ['between columns of staff', ['Của tôi', ...header.slice(0, 5), 'Ghi chú riêng', ...header.slice(5)]],
  ])('come back as they went, columns %s', (_what, headers) => {
    expect(readBack(lines, headers)).toEqual(lines.map((line, place) => ({ ...line, row: place + 2, at })))
  })

  it('take one block where the columns stand together', () => {
    const place = placeOf(readTable(ledgerTab, 'Sổ đôn đốc', [header]))
    expect(lineBlocks(lines, rowsFor(lines, 2), at, place)).toHaveLength(1)
  })

  it('take one block for each stretch of rows', () => {
    const place = placeOf(readTable(ledgerTab, 'Sổ đôn đốc', [header]))
    const blocks = lineBlocks(lines.slice(0, 4), [2, 3, 7, 9], at, place)
    expect(blocks.map(({ row, values }) => [row, values.length])).toEqual([
      [2, 2],
      [7, 1],
      [9, 1],
    ])
  })

  it('that staff spoilt are still read, as no reminder', () => {
    const grid = [header, header.map((): Box => 'gì đó')]
    expect(readLedger(readTable(ledgerTab, 'Sổ đôn đốc', grid))).toMatchObject([
      { row: 2, kind: undefined, tier: undefined, status: undefined, year: undefined },
    ])
  })
})
