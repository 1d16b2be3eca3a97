import { describe, expect, it } from 'vitest'
import { Office } from './office'

const PLAN = 'Kế hoạch 2027'
const ready = new Office('2027-02-01')
ready.press('importResponses', 'checkRegistrations', 'buildYearlyPlan')

const plan = (office: Office) =>
  office.table(PLAN, 'STT', 'Tên chuyên đề').filter(({ STT }) => Number(STT) > 0)
const numberOf = (office: Office, cell: string, quarter: string) =>
  String(plan(office).find((line) => line['Chi bộ'] === cell && line.Quý === quarter)?.['Mã đăng ký'])
const lineOf = (office: Office, number: string) => plan(office).find((line) => line['Mã đăng ký'] === number)
const decide = (office: Office, number: string, decision: string) =>
  office.type('Đăng ký', 'Xử lý của văn phòng', decision, (row) => row['Mã đăng ký'] === number)

/** Writes beside one of the labels above the plan. */
function label(office: Office, name: string, value: string): void {
  const tab = office.model.spreadsheet.tabs.find((each) => each.name === PLAN)
  const row = tab?.values.find((boxes) => boxes.includes(name))
  if (row === undefined) throw new Error(`no label ${name}`)
  row[row.indexOf(name) + 1] = value
}

describe('the plan, built again', () => {
  it('keeps what staff wrote, and puts below what has no line any more', () => {
    const office = ready.copy()
    const number = numberOf(office, 'Chi bộ Phòng 8', 'Quý I')
    office.type(PLAN, 'Giờ', '14 giờ', (line) => line['Mã đăng ký'] === number)
    office.type(PLAN, 'Địa điểm', 'Hội trường A', (line) => line['Chi bộ'] === 'Chi bộ Phòng 7')
    decide(office, number, 'Rút')
    office.press('checkRegistrations', 'buildYearlyPlan')
    expect(lineOf(office, number)).toBeUndefined()
    expect(plan(office).filter((line) => line['Địa điểm'] === 'Hội trường A')).toHaveLength(1)
    const rows = office.rows(PLAN)
    const title = rows.findIndex((row) => row.includes('Ghi chú không còn chỗ'))
    expect(rows[title + 1]?.filter((box) => box !== '')).toEqual([expect.stringContaining(number), '14 giờ'])
  })

  it('names in its question what would be added, changed and gone', () => {
    const office = ready.copy()
    const number = numberOf(office, 'Chi bộ Phòng 8', 'Quý I')
    decide(office, number, 'Rút')
    office.press('checkRegistrations')
    let shown = ''
    office.run('buildYearlyPlan', {
      answer: ({ text, buttons }) => {
        shown += text
        return { button: buttons.startsWith('YES') ? 'NO' : 'OK' }
      },
    })
    expect(shown).toContain('thêm 01 dòng, sửa 00 dòng, bỏ 01 dòng')
    expect(shown).toContain(number)
    expect(lineOf(office, number)).toBeDefined()
  })

  it('once issued is changed only by what the office decided', () => {
    const office = ready.copy()
    label(office, 'Trạng thái kế hoạch', 'Đã ban hành')
    const [withdrawn, mended] = [
      numberOf(office, 'Chi bộ Phòng 8', 'Quý I'),
      numberOf(office, 'Chi bộ Phòng 7', 'Quý I'),
    ]
    const before = plan(office).length
    decide(office, withdrawn, 'Rút')
    office.type('Đăng ký', 'Người chuẩn bị', 'Trần Thị Ví Dụ', (row) => row['Mã đăng ký'] === mended)
    office.press('checkRegistrations', 'buildYearlyPlan')
    expect(lineOf(office, withdrawn)).toBeUndefined()
    expect(lineOf(office, mended)?.['Người chuẩn bị']).toBe('Trần Thị Ví Dụ')
    expect(plan(office)).toHaveLength(before)
    expect(office.rows(PLAN).flat()).toContain('Đã ban hành')
  })

  it('once closed is left alone', () => {
    const office = ready.copy()
    label(office, 'Trạng thái kế hoạch', 'Đã khóa sổ')
    const [told] = office.press('buildYearlyPlan')
    expect(told).toMatchObject({ status: 'refused', message: expect.stringContaining('đã khóa sổ') })
  })
})

it.each(['buildYearlyPlan', 'showBoard', 'countCategories'])(
  'without a plan year %s is refused, and writes nothing',
  (door) => {
    const office = ready.copy()
    office.setting('Năm kế hoạch', '')
    const { value, counts } = office.run(door)
    expect(value).toMatchObject({ status: 'refused', message: expect.stringContaining('“Năm kế hoạch”') })
    expect(counts.write).toBe(0)
  },
)

it('rows that were never checked are spoken of', () => {
  const office = new Office('2027-02-01')
  office.press('importResponses')
  for (const { message } of office.press('buildYearlyPlan', 'showBoard', 'countCategories')) {
    expect(message).toMatch(/Còn \d+ dòng ở trang tính Đăng ký chưa rà soát/)
  }
})

it('a closed year counts from the record of past years only', () => {
  const office = ready.copy()
  const counted = () => {
    office.press('countCategories')
    return office.table('Thống kê', 'Năm', 'Tổng số').find(({ Năm }) => Năm === 2027)?.['Tổng số']
  }
  expect(counted()).toBeGreaterThan(30)
  label(office, 'Trạng thái kế hoạch', 'Đã khóa sổ')
  expect(counted()).toBeUndefined()
})

it('whoever edits a tab that the program has made is asked first, before set-up is pressed again', () => {
  const office = ready.copy()
  office.press('showBoard', 'countCategories', 'showBoard')
  const guards = office.model.spreadsheet.tabs.flatMap(({ name, protections }) =>
    protections.map(({ warningOnly }) => [name, warningOnly]),
  )
  expect(guards).toEqual([
    ['Bảng theo dõi 2027', true],
    ['Thống kê', true],
  ])
})
