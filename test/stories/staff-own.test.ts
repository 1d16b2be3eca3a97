import { describe, expect, it } from 'vitest'
import type { BoxValue } from '../../src/local/model'
import type { Office } from './office'
import {
  committee,
  officeWith,
  REGISTRATION_HEADER,
  registration,
  type Sheet,
  type Sheets,
  type Typed,
} from './small-committee'

const DOORS = [
  'importResponses',
  'checkRegistrations',
  'buildYearlyPlan',
  'showBoard',
  'countCategories',
  'remindOverdueCells',
  'reportOverdue',
]

/** As a careless office keeps it: rows above, a column of its own before, all columns turned round. */
const careless = (sheet: Sheet): Sheet => [
  ['DANH SÁCH CỦA VĂN PHÒNG', { formula: 'COUNTA(B4:B9)', result: 2 }],
  [],
  ...sheet.map((row, index) => [index === 0 ? 'Riêng' : `dòng ${index}`, ...[...row].reverse()]),
]

const loose = (name: Typed, index: number): Typed =>
  typeof name !== 'string'
    ? name
    : index % 2 === 0
      ? name.toUpperCase().normalize('NFD')
      : ` ${name.replace(' ', '\u00a0 ')}\u200b`

const NAMES: Readonly<Record<string, string>> = {
  'Cài đặt': 'CÀI ĐẶT'.normalize('NFD'),
  'Chi bộ': 'chi  bộ',
  'Nhóm nội dung': 'Nhóm\u00a0nội dung',
  'Đảng ủy viên': 'Đảng uỷ viên',
}

const formula = (text: string, result: number): Typed => ({ formula: text, result })
const header: readonly Typed[] = [
  'Của tôi',
  ...REGISTRATION_HEADER.slice(0, 8),
  'Tính',
  ...REGISTRATION_HEADER.slice(8),
]
const line = (own: string, sum: Typed, values: Parameters<typeof registration>[0]): Typed[] => {
  const full: Readonly<Record<string, Typed>> = registration(values)
  const boxes = REGISTRATION_HEADER.map((name) => full[name] ?? null)
  return [own, ...boxes.slice(0, 8), sum, ...boxes.slice(8)]
}

function sheets(): Sheets {
  const tabs = Object.entries(committee()).map(([name, sheet]) => [
    NAMES[name] ?? name,
    careless([(sheet[0] ?? []).map(loose), ...sheet.slice(1)]),
  ])
  return {
    ...Object.fromEntries(tabs),
    'Đăng  Ký': [
      ['Sổ đăng ký'],
      header.map(loose),
      line('một', formula('1+1', 2), {}),
      [],
      line('hai', formula('1+2', 3), {
        Quý: 'Quí 2',
        'Chi bộ': 'CHI BỘ HAI'.normalize('NFD'),
        'Thời gian dự kiến': '5-4-2027',
        'Tên chuyên đề': 'Nêu gương trong công tác',
      }),
      ['chỉ là ghi chú'],
    ],
    'Việc riêng': [
      ['x', formula('SUM(C1:C2)', 3), 1],
      [null, null, 2],
    ],
  }
}

const content = (office: Office, names: readonly string[]) =>
  office.model.spreadsheet.tabs
    .filter(({ name }) => names.includes(name))
    .map(({ name, values, looks, notes }) => ({ name, values, looks, notes }))

describe('a workbook kept by hand', () => {
  it('is read by its headers, and all that is the staff’s stays', async () => {
    const office = await officeWith(sheets(), '2026-12-10')
    const own = office.model.spreadsheet.tabs.map(({ name }) => name).filter((name) => !name.includes('Ký'))
    const before = structuredClone(content(office, own))
    expect(office.press(...DOORS).map(({ status }) => status)).toEqual(DOORS.map(() => 'done'))
    expect(content(office, own)).toEqual(before)

    const registrations = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng  Ký')
    const column = (place: number): (BoxValue | undefined)[] =>
      (registrations?.values ?? []).slice(2).map((row) => row[place] || undefined)
    expect(column(0)).toEqual(['một', undefined, 'hai', 'chỉ là ghi chú'])
    expect(column(9)).toEqual([
      { formula: '=1+1', value: 2 },
      undefined,
      { formula: '=1+2', value: 3 },
      undefined,
    ])
    expect(column(20)).toEqual(['Hợp lệ', undefined, 'Hợp lệ', undefined])
    // What staff typed is kept as typed, though it is understood.
    expect([column(8)[2], column(16)[2]]).toEqual(['Quí 2', '5-4-2027'])

    const board = office.table('Bảng theo dõi 2027', 'Chi bộ', 'Quý I')
    expect(board.slice(0, 2).map((row) => [row['Quý I'], row['Quý II']])).toEqual([
      ['Đã đăng ký: 10/3', 'Chưa đăng ký'],
      ['Chưa đăng ký', 'Đã đăng ký: 05/4'],
    ])
  })
})
