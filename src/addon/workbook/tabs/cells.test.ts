import { describe, expect, it } from 'vitest'
import type { Box } from '../../domain/box'
import { dayOf } from '../../domain/local-date'
import { Refusal } from '../../domain/refusal'
import { readTable } from '../table'
import { cellsTab, readCells } from './cells'

const keys = Object.keys(cellsTab.columns) as (keyof typeof cellsTab.columns)[]
type Row = Partial<Record<keyof typeof cellsTab.columns, Box>>

const cells = (...rows: Row[]) =>
  readCells(
    readTable(cellsTab, 'Chi bộ', [
      keys.map((key) => cellsTab.columns[key].header),
      ...rows.map((row) => keys.map((key) => row[key] ?? '')),
    ]),
  )

const problemOf = (...rows: Row[]) => {
  try {
    cells(...rows)
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem
    throw failure
  }
  return undefined
}

describe('Chi bộ', () => {
  it('reads a row, rows without a name left out', () => {
    const read = cells(
      { note: 'x' },
      {
        code: 'P8',
        name: ' Chi bộ Phòng 8 ',
        otherNames: 'Phòng 8; P. 8',
        secretary: 'Lê Văn Mẫu',
        emails: 'a@example.vn, b@example.vn',
        channel: 'Zalo',
        memberCount: 12,
        exemptCount: '1',
        activeFrom: '01/01/2027',
        activeTo: { day: dayOf(2027, 12, 31), seconds: 0 },
        sendCode: 'K7',
      },
    )
    expect(read).toEqual([
      {
        row: 3,
        code: 'P8',
        name: 'Chi bộ Phòng 8',
        otherNames: ['Phòng 8', 'P. 8'],
        secretary: 'Lê Văn Mẫu',
        emails: ['a@example.vn', 'b@example.vn'],
        telephone: '',
        channel: 'zalo',
        memberCount: 12,
        exemptCount: 1,
        follower: '',
        activeFrom: dayOf(2027, 1, 1),
        activeTo: dayOf(2027, 12, 31),
        sendCode: 'K7',
      },
    ])
  })

  it.each<[Row, string]>([
    [{ name: 'A', emails: 'a@example.vn' }, 'email'],
    [{ name: 'A' }, 'telephone'],
    [{ name: 'A', emails: 'a@example.vn', channel: 'Giấy' }, 'paper'],
  ])('%j is told by %s', (row, channel) => {
    expect(cells(row)[0]?.channel).toBe(channel)
  })

  it.each<[Row, string, string]>([
    [{ name: 'A', channel: 'bồ câu' }, 'Cách nhận tin', 'bồ câu'],
    [{ name: 'A', activeFrom: 'đầu năm' }, 'Hoạt động từ ngày', 'đầu năm'],
    [{ name: 'A', activeTo: '31/02/2027' }, 'Đến ngày', '31/02/2027'],
    [{ name: 'A', memberCount: 'mười' }, 'Số đảng viên', 'mười'],
  ])('%j is a refusal naming the box', (row, header, text) => {
    expect(problemOf(row)).toMatchObject({ code: 'boxUnreadable', tab: 'Chi bộ', row: 2, header, text })
  })

  it('two cells with one name are a refusal', () => {
    expect(problemOf({ name: 'Chi bộ Hòa Bình' }, { name: 'B' }, { name: 'chi bộ Hoà Bình' })).toEqual({
      code: 'nameDoubled',
      tab: 'Chi bộ',
      name: 'Chi bộ Hòa Bình',
      rows: [2, 4],
    })
  })
})
