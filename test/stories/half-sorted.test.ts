import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import { answer, committee, officeWith, QUARTER_FORM, table } from './small-committee'

const TITLES = [
  'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ',
  'An toàn thông tin trong công tác văn thư',
  'Nêu gương của đảng viên trong công việc hằng ngày',
]
const QUARTERS = ['Quý I', 'Quý II', 'Quý III']
const PLANNED = ['10/2/2027', '10/5/2027', '10/8/2027']

/** Three registrations that came by a form, checked. */
const office = await officeWith(
  committee({
    'Câu trả lời biểu mẫu 1': table(
      QUARTER_FORM,
      ...TITLES.map((title, index) =>
        answer({
          'Tên chuyên đề': title,
          Quý: QUARTERS[index] ?? '',
          'Thời gian dự kiến': PLANNED[index] ?? '',
        }),
      ),
    ),
  }),
  '2026-12-10',
)
office.press('importResponses', 'checkRegistrations')

const rows = (of: Office) =>
  of.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')?.values ?? expect.fail('no tab')

/** Turns the columns from one to another upside down, below the header; the others stay. */
function sortColumns(of: Office, from: number, to: number): void {
  const [, ...lines] = rows(of)
  const turned = lines.map((line) => line.slice(from, to)).reverse()
  lines.forEach((line, index) => {
    line.splice(from, to - from, ...(turned[index] ?? []))
  })
}

describe('registrations of which only some columns are sorted', () => {
  it.each([
    ['the number alone', 0, 1],
    ['the left half', 0, 11],
    ['the right half', 11, 21],
    ['all but the number', 1, 21],
  ])('%s: nothing is made of them until they stand together again', (_, from, to) => {
    const one = office.copy()
    sortColumns(one, from, to)
    const before = structuredClone(rows(one))
    for (const door of ['checkRegistrations', 'buildYearlyPlan', 'showBoard', 'remindOverdueCells']) {
      const [told] = one.press(door)
      expect([door, told?.status]).toEqual([door, 'refused'])
      expect(told?.message).toContain('có 02 dòng mang mã của dòng khác (ví dụ dòng 2: mã ĐK-000')
      expect(told?.message).toContain('Đề nghị hoàn tác việc sắp xếp')
    }
    expect(rows(one)).toEqual(before)
    expect(one.letters()).toEqual([])
    sortColumns(one, from, to)
    expect(one.run('checkRegistrations').counts.write).toBe(0)
  })

  it('may be sorted whole', () => {
    const one = office.copy()
    sortColumns(one, 0, 21)
    expect(one.run('checkRegistrations').counts.write).toBe(0)
  })
})

it('a number that is written over with a free one gets a note that names the one given', () => {
  const one = office.copy()
  one.type('Đăng ký', 'Mã đăng ký', 'ĐK-0044', (row) => row['Mã đăng ký'] === 'ĐK-0002')
  one.press('checkRegistrations')
  expect(one.table('Đăng ký', 'Trạng thái')[1]).toMatchObject({
    'Trạng thái': 'Hợp lệ',
    'Nội dung cần sửa, lưu ý': 'Mã “ĐK-0044” khác mã đã cấp cho phiếu này. Đề nghị ghi lại ĐK-0002.',
  })
  one.type('Đăng ký', 'Mã đăng ký', 'ĐK-0002', (row) => row['Mã đăng ký'] === 'ĐK-0044')
  one.press('checkRegistrations')
  expect(one.table('Đăng ký', 'Trạng thái')[1]).toMatchObject({ 'Nội dung cần sửa, lưu ý': '' })
})
