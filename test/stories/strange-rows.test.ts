import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import {
  answer,
  at,
  cell,
  cells,
  committee,
  officeWith,
  QUARTER_FORM,
  registration,
  registrations,
  type Typed,
  table,
} from './small-committee'

const DAY = '2026-12-10'
const MARCH_10 = { serial: 46_456 }

/** One answer a cell, each its own topic, so that none replaces another. */
async function imported(answers: readonly Readonly<Record<string, Typed>>[]): Promise<Office> {
  const names = answers.map((_, index) => `N${index}`)
  const rows = answers.map((given, index) =>
    answer({
      'Dấu thời gian': at(`2026-12-01T08:${String(index % 60).padStart(2, '0')}:00`),
      'Chi bộ': `Chi bộ N${index}`,
      'Mã gửi': `M-N${index}`,
      'Tên chuyên đề': `Đề tài riêng số ${index} a${index}b c${index}d e${index}f`,
      ...given,
    }),
  )
  const office = await officeWith(
    committee({
      'Chi bộ': cells(...names.map((name) => cell(name))),
      'Câu trả lời biểu mẫu 1': table(QUARTER_FORM, ...rows),
    }),
    DAY,
  )
  office.press('importResponses', 'checkRegistrations')
  return office
}

const rowsOf = (office: Office) => office.table('Đăng ký', 'Mã đăng ký')

describe('a time as people type it', () => {
  const DAYS: readonly Typed[] = [
    at('2027-03-10'),
    '10/3/2027',
    '10-03-2027',
    '10.3.2027',
    '2027-03-10',
    'ngày 10 tháng 3 năm 2027',
    'thứ tư, 10/3/2027',
    '\u00a010/3/2027\u200b',
    '10/3',
  ]
  const MONTHS: readonly Typed[] = [
    'Tháng 3/2027',
    'tháng 03 năm 2027',
    '3/2027',
    'T3/2027',
    'THÁNG 3/2027'.normalize('NFD'),
  ]
  const UNREAD: readonly Typed[] = ['giữa quý I', '30/2/2027', true, 12, 46_456, 'Mar 10, 2027']
  const OUTSIDE: readonly Typed[] = [at('2027-04-01'), '31/12/2026', 'Tháng 4/2027', '10/3/1900']

  it('is a real date, a month, or kept as typed and told', async () => {
    const all = [...DAYS, ...MONTHS, ...UNREAD, ...OUTSIDE]
    const office = await imported(all.map((time) => ({ 'Thời gian dự kiến': time })))
    const seen = rowsOf(office).map((row) => [row['Thời gian dự kiến'], row['Trạng thái']])
    const wanted = [
      ...DAYS.map(() => [MARCH_10, 'Hợp lệ']),
      ...MONTHS.map(() => ['Tháng 3/2027', 'Hợp lệ']),
      ...UNREAD.map((time) => [time, 'Cần sửa']),
      [{ serial: 46_478 }, 'Cần sửa'],
      [{ serial: 46_387 }, 'Cần sửa'],
      ['Tháng 4/2027', 'Cần sửa'],
      [{ serial: 70 }, 'Cần sửa'],
    ]
    expect(seen).toEqual(wanted)
  })
})

describe('a year', () => {
  it('typed as a date by one does not spoil the years of the others', async () => {
    const office = await imported([{}, { Năm: at('2027-01-01') }, {}, { Năm: '2027' }, { Năm: 1900 }])
    expect(rowsOf(office).map((row) => [row.Năm, row['Trạng thái']])).toEqual([
      [2027, 'Hợp lệ'],
      [{ serial: 46_388 }, 'Cần sửa'],
      [2027, 'Hợp lệ'],
      ['2027', 'Hợp lệ'],
      [1900, 'Cần sửa'],
    ])
  })
})

describe('what staff keep between the rows', () => {
  it('stays, formulas and all', async () => {
    const office = await officeWith(
      committee({
        'Đăng ký': [
          ...registrations(registration()),
          [],
          [
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            { formula: 'COUNTA(S2:S2)', result: 1 },
          ],
          ...registrations(
            registration({ Quý: 'Quý II', 'Thời gian dự kiến': '5/2027', 'Tên chuyên đề': 'Một hai ba bốn' }),
          ).slice(1),
        ],
      }),
      DAY,
    )
    office.press('checkRegistrations')
    expect(rowsOf(office).map((row) => row['Trạng thái'])).toEqual(['Hợp lệ', '', 1, 'Hợp lệ'])
    const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    expect(tab?.values[3]?.[18]).toEqual({ formula: '=COUNTA(S2:S2)', value: 1 })
  })
})

describe('a text', () => {
  const TITLES = [
    '\tMột hai ba',
    '=Một hai ba bốn',
    '-Một hai ba năm',
    ' Một hai ba sáu \n',
    "'Một hai ba bảy",
  ]

  it('stays as it was typed, in the plan too', async () => {
    const office = await imported(TITLES.map((text) => ({ 'Tên chuyên đề': text, 'Người chuẩn bị': text })))
    office.press('buildYearlyPlan')
    const lines = office.table('Kế hoạch 2027', 'STT', 'Mã đăng ký').filter((row) => row['Mã đăng ký'] !== '')
    expect(rowsOf(office).map((row) => row['Tên chuyên đề'])).toEqual(TITLES)
    expect(lines.map((row) => row['Tên chuyên đề'])).toEqual(TITLES)
    expect(lines.map((row) => row['Người chuẩn bị'])).toEqual(TITLES)
    expect(office.run('buildYearlyPlan').counts.write).toBe(0)
  })
})
