import { describe, expect, it } from 'vitest'
import { aCell, aTopic, on } from '../../../test/nouns'
import type { BoardBox } from '../domain/board'
import type { BoardState, QuarterFacts } from '../domain/board-state'
import { BOARD_WORDS, boardBoxText, boardShown, totalText } from './board'

const cell = aCell('Chi bộ Phòng 1', 2)
const facts: QuarterFacts = { owes: true, over: false, minimum: 1, inForce: 1, held: 0, toFix: 0, waiting: 0 }
const topics = (...planned: string[]) =>
  planned.map((each, place) => aTopic({ row: place + 2, cell, planned: each }))

const boxOf = (state: BoardState, rest: Partial<BoardBox>, known: Partial<QuarterFacts> = {}): BoardBox => ({
  state,
  facts: { ...facts, ...known },
  topics: [],
  heldDays: [],
  toFix: [],
  waiting: [],
  ...rest,
})

describe('a box says', () => {
  it.each<[string, BoardBox]>([
    ['—', boxOf('notOwed', {}, { owes: false })],
    ['Đã tổ chức: 18/3', boxOf('held', { heldDays: [on('2027-03-18')] })],
    ['Đã tổ chức: 05/02, 18/3', boxOf('held', { heldDays: [on('2027-02-05'), on('2027-03-18')] })],
    ['Quá hạn: chưa có báo cáo', boxOf('overdue', {}, { over: true })],
    ['Quá hạn: 1/2, chưa có báo cáo', boxOf('overdue', {}, { over: true, inForce: 2, held: 1 })],
    [
      'Đã đăng ký: 15/4, tháng 6',
      boxOf('registered', { topics: topics('2027-04-15', '2027-06') }, { inForce: 2 }),
    ],
    ['Đã đăng ký: 1/2, 15/4', boxOf('registered', { topics: topics('2027-04-15') }, { inForce: 2, held: 1 })],
    ['Đã đăng ký', boxOf('registered', { topics: topics('') })],
    ['Cần sửa: ĐK-0019', boxOf('toFix', { toFix: ['ĐK-0019'] })],
    ['Cần sửa: ĐK-1, ĐK-2, ĐK-3, …', boxOf('toFix', { toFix: ['ĐK-1', 'ĐK-2', 'ĐK-3', 'ĐK-4'] })],
    ['Chờ xác nhận: 1/2, ĐK-0021', boxOf('toConfirm', { waiting: ['ĐK-0021'] }, { minimum: 2 })],
    ['Chưa đăng ký', boxOf('unregistered', {}, { inForce: 0 })],
    ['Chưa đăng ký', boxOf('unregistered', {}, { minimum: 2, inForce: 0 })],
    ['Chưa đăng ký: 1/2', boxOf('unregistered', {}, { minimum: 2 })],
  ])('%s', (text, box) => {
    expect(boardBoxText(box)).toBe(text)
  })

  it('exactly one of the words, none of which begins another', () => {
    const words = Object.values(BOARD_WORDS)
    for (const word of words) expect(words.filter((other) => other.startsWith(word))).toEqual([word])
  })
})

it('the last row counts the boxes of those owing', () => {
  const boxes = [
    boxOf('held', {}),
    boxOf('held', {}),
    boxOf('overdue', {}),
    boxOf('registered', {}),
    boxOf('toFix', {}),
    boxOf('notOwed', {}, { owes: false }),
  ]
  expect(totalText(boxes)).toBe('Đã tổ chức 2/5\nQuá hạn 1/5\nĐã đăng ký 1/5')
})

it.each([
  [2, true, 'Đã cập nhật bảng theo dõi năm 2027: 10 chi bộ, 02 lượt chi bộ quá hạn báo cáo.'],
  [0, false, 'Bảng theo dõi năm 2027 không có thay đổi: 10 chi bộ, không có quý nào quá hạn.'],
])('with %i overdue, changed %s, it is told so', (overdue, changed, text) => {
  expect(boardShown({ year: 2027, cells: 10, overdue }, changed)).toBe(text)
})
