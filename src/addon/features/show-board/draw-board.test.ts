import { describe, expect, it } from 'vitest'
import { aCell, aRegistration, aResult, on } from '../../../../test/nouns'
import { boardOf } from '../../domain/board'
import { BOARD_STATES } from '../../domain/board-state'
import { heldMeetings } from '../../domain/held-meetings'
import { topicsInForce } from '../../domain/registration'
import { BOARD_WORDS } from '../../text/board'
import { drawBoard } from './draw-board'

const cells = [2, 3].map((row) => aCell(`Chi bộ Phòng ${row}`, row))
const [two, three] = cells
const today = on('2027-04-08')
const none = new Set<never>()

function draw() {
  const registrations = [
    aRegistration({ row: 2, cell: two, planned: '2027-03-18' }),
    aRegistration({ row: 3, cell: two, quarter: 2, planned: '2027-06' }),
    aRegistration({ row: 4, cell: three, quarter: 3, status: 'toFix' }),
  ]
  const topics = topicsInForce(registrations)
  const held = heldMeetings(
    topics,
    [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-18' })],
    today,
    none,
  )
  const rows = boardOf({ cells, registrations, topics, held, year: 2027, today, minimum: 1 })
  return drawBoard(rows, none, 2027, today)
}

describe('the board as a tab', () => {
  const styleAt = (row: number, column: number) => draw().look.styles[row - 1]?.[column - 1]
  const fillAt = (row: number, column: number) => styleAt(row, column)?.background

  it('is a title, the day, and a table that ends with its totals', () => {
    expect(
      draw()
        .values.map((row) => row.slice(0, 5))
        .slice(0, 7),
    ).toEqual([
      ['BẢNG THEO DÕI SINH HOẠT CHUYÊN ĐỀ NĂM 2027', '', '', '', ''],
      ['Tính đến ngày 08/4/2027', '', '', '', ''],
      ['', '', '', '', ''],
      ['Chi bộ', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ['Chi bộ Phòng 2', 'Đã tổ chức: 18/3', 'Đã đăng ký: tháng 6', 'Chưa đăng ký', 'Chưa đăng ký'],
      ['Chi bộ Phòng 3', 'Quá hạn: chưa có báo cáo', 'Chưa đăng ký', 'Cần sửa: ĐK-0004', 'Chưa đăng ký'],
      [
        'Tổng cộng',
        'Đã tổ chức 1/2\nQuá hạn 1/2\nĐã đăng ký 0/2',
        'Đã tổ chức 0/2\nQuá hạn 0/2\nĐã đăng ký 1/2',
        'Đã tổ chức 0/2\nQuá hạn 0/2\nĐã đăng ký 0/2',
        'Đã tổ chức 0/2\nQuá hạn 0/2\nĐã đăng ký 0/2',
      ],
    ])
    expect(
      draw()
        .values.slice(7)
        .flatMap((row) => row.slice(0, 5))
        .every((box) => box === ''),
    ).toBe(true)
    expect(draw().look.borders[0]).toEqual({ row: 4, column: 1, rows: 4, columns: 5 })
  })

  it('has its legend beside the table, each word in its colour', () => {
    expect(
      draw()
        .values.slice(4, 11)
        .map((row) => row[6]),
    ).toEqual(BOARD_STATES.map((state) => BOARD_WORDS[state]))
    expect(new Set(BOARD_STATES.map((_, place) => fillAt(5 + place, 7))).size).toBe(BOARD_STATES.length)
    expect(fillAt(5, 2)).toBe(fillAt(6, 7))
    expect(
      draw()
        .values.flat()
        .filter((box) => box === 'Tổng cộng'),
    ).toHaveLength(1)
  })

  it('has a look of its own for each kind of box', () => {
    const total = { bold: true, vertical: 'middle', background: '#dfe7ef' }
    expect(styleAt(1, 1)).toEqual({ bold: true, size: 14, oneLine: true })
    expect(styleAt(2, 1)).toEqual({ italic: true, oneLine: true })
    expect(draw().look.styles[2]).toEqual([])
    expect(styleAt(4, 5)).toEqual({ ...total, align: 'center' })
    expect(styleAt(5, 1)).toEqual({ bold: true, vertical: 'middle' })
    expect(styleAt(5, 2)).toEqual({ vertical: 'middle', background: '#ceead6' })
    expect([styleAt(7, 1), styleAt(7, 5)]).toEqual([total, total])
    expect(styleAt(4, 7)).toEqual({ bold: true })
    expect(styleAt(5, 7)).toEqual({ vertical: 'middle', background: fillAt(5, 7) })
    expect(styleAt(5, 8)).toEqual({ vertical: 'middle', size: 9 })
    expect(styleAt(12, 7)).toEqual(total)
    expect(styleAt(12, 8)).toEqual({ vertical: 'middle', size: 9 })
  })

  it('keeps title and header in sight, and frames table and legend', () => {
    expect(draw().look).toMatchObject({ frozenRows: 4, tabColour: '#1e6b52', merges: [] })
    expect(draw().look.borders[1]).toEqual({ row: 5, column: 7, rows: 8, columns: 2 })
  })

  it('is as wide as a sheet of A4 on its side', () => {
    expect(draw().look.widths.reduce((sum, width) => sum + width, 0)).toBe(952)
  })
})

it('of no cell is a header and totals of nothing', () => {
  expect(drawBoard([], none, 2027, today).values[4]?.slice(0, 2)).toEqual([
    'Tổng cộng',
    'Đã tổ chức 0/0\nQuá hạn 0/0\nĐã đăng ký 0/0',
  ])
})
