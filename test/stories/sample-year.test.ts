import { beforeAll, describe, expect, it } from 'vitest'
import { Office } from './office'

const YEAR = ['importResponses', 'checkRegistrations', 'buildYearlyPlan', 'showBoard', 'countCategories']
const LETTERS = ['remindOverdueCells', 'reportOverdue']
const COMPUTED = ['Đăng ký', 'Kế hoạch 2027', 'Bảng theo dõi 2027', 'Thống kê', 'Sổ đôn đốc']

const office = new Office('2027-04-08')
const told = office.press(...YEAR, ...LETTERS)

describe('the sample year, on 8 April 2027', () => {
  it('does every act', () => {
    expect(told.map(({ status }) => status)).toEqual(Array(7).fill('done'))
  })

  it('sees every status', () => {
    const statuses = new Set(office.table('Đăng ký', 'Trạng thái').map((row) => row['Trạng thái']))
    for (const status of ['Hợp lệ', 'Cần sửa', 'Chờ xác nhận', 'Đã được thay', 'Đã rút', 'Không chấp nhận'])
      expect(statuses).toContain(status)
  })

  it('numbers each row once, and leaves none out', () => {
    const numbers = office.table('Đăng ký', 'Mã đăng ký').map((row) => row['Mã đăng ký'])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every((number) => /^ĐK-\d{4}$/.test(String(number)))).toBe(true)
  })

  it('counts 205 = 19 + 34 + 152 and 7 of the years before', () => {
    const before = office
      .table('Thống kê', 'Tổng số')
      .filter((row) => Number(row.Năm) >= 2013 && Number(row.Năm) <= 2019)
    const sum = (header: string) => before.reduce((total, row) => total + Number(row[header]), 0)
    expect(sum('Tổng số')).toBe(205)
    expect(sum('Công tác xây dựng Đảng')).toBe(19)
    expect(sum('Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh')).toBe(34)
    expect(sum('Nhiệm vụ chính trị của đơn vị')).toBe(152)
    expect(sum('Số buổi có cấp trên dự')).toBe(7)
  })

  it('sees the board words of that day', () => {
    const boxes = office
      .table('Bảng theo dõi 2027', 'Chi bộ', 'Quý IV')
      .flatMap((row) => ['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map((quarter) => String(row[quarter])))
    for (const word of [
      '—',
      'Đã tổ chức',
      'Quá hạn',
      'Đã đăng ký',
      'Cần sửa',
      'Chờ xác nhận',
      'Chưa đăng ký',
    ])
      expect(boxes.some((box) => box.startsWith(word))).toBe(true)
  })

  it('writes to addresses of the committee’s own tabs only', () => {
    const listed = ['Chi bộ', 'Đảng ủy viên']
      .flatMap((tab) => office.table(tab, 'Email').map((row) => String(row.Email)))
      .concat(office.table('Cài đặt', 'Mục').map((row) => String(row['Giá trị'])))
      .join(' ')
    for (const { to } of office.model.sent) for (const address of to) expect(listed).toContain(address)
  })
})

describe('pressed again on the same day', () => {
  const again = office.copy()
  const before = COMPUTED.map((tab) => again.rows(tab))
  let second: ReturnType<Office['run']>[]
  beforeAll(() => {
    second = [...YEAR, ...LETTERS].map((door) => again.run(door))
  })

  it('writes nothing', () => {
    for (const { door, counts } of second) expect([door, counts.write, counts.mail]).toEqual([door, 0, 0])
  })

  it('leaves every tab as it was', () => {
    expect(COMPUTED.map((tab) => again.rows(tab))).toEqual(before)
  })

  it('asks at most twenty service calls for check, plan, board and counts', () => {
    for (const { door, counts } of second.slice(1, 5)) {
      const calls = Object.values(counts).reduce((sum, count) => sum + count, 0)
      expect([door, calls <= 20]).toEqual([door, true])
    }
  })
})

describe('pressed with No', () => {
  it('changes nothing and sends nothing', () => {
    const declining = new Office('2027-04-08')
    declining.press('importResponses', 'checkRegistrations')
    const before = declining.copy()
    for (const door of ['buildYearlyPlan', 'remindOverdueCells', 'reportOverdue']) {
      const { value, counts } = declining.run(door, {
        answer: ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'NO' : 'OK' }),
      })
      expect(value).toMatchObject({ status: 'done' })
      expect([counts.write, counts.mail]).toEqual([0, 0])
    }
    expect(declining.model.spreadsheet.tabs.map(({ name }) => name)).toEqual(
      before.model.spreadsheet.tabs.map(({ name }) => name),
    )
  })
})
