import { describe, expect, it } from 'vitest'
import type { BoxValue } from '../../src/local/model'
import { blankModel } from '../blank-model'
import { readScreen } from './dialog'
import { CLERK, Office } from './office'
import { committee, officeWith, settings } from './small-committee'

const DAY = '2026-11-16'
const TABS = [
  'Đăng ký',
  'Kết quả sinh hoạt',
  'Nhận xét, đánh giá',
  'Điều chỉnh',
  'Cài đặt',
  'Chi bộ',
  'Đảng ủy viên',
  'Nhóm nội dung',
  'Số liệu năm trước',
  'Sổ đôn đốc',
  'Nhật ký thao tác',
]

const blankOffice = () => new Office(DAY, blankModel(0, CLERK))
const tabNames = (office: Office) => office.model.spreadsheet.tabs.map(({ name }) => name)

const tabOf = (office: Office, name: string) => {
  const found = office.model.spreadsheet.tabs.find((tab) => tab.name === name)
  if (found === undefined) throw new Error(`no tab ${name}`)
  return found
}

/** Types rows below all others, as staff do. */
function typeRows(office: Office, tab: string, ...rows: readonly Readonly<Record<string, BoxValue>>[]): void {
  const { values } = tabOf(office, tab)
  const header = office.rows(tab)[0] ?? []
  const next = values.findIndex((row) => row.every((box) => box === ''))
  rows.forEach((row, place) => {
    values[next < 0 ? values.length : next + place] = header.map((name) => row[String(name)] ?? '')
  })
}

const press = (office: Office) => {
  const shown: string[] = []
  const run = office.run('setUp', {
    answer: (dialog) => {
      shown.push(dialog.text)
      return { button: dialog.buttons === 'OK' ? 'OK' : 'YES' }
    },
  })
  return { ...run, shown, told: run.value as { status: string; message: string } }
}

const menuOf = (office: Office) => office.run('onOpen', { start: 'open' }).menus.map(({ entries }) => entries)

describe('set-up of an empty workbook', () => {
  const office = blankOffice()
  const menuBefore = menuOf(office)
  const { shown, told, estimatedMs, error } = press(office)

  it('makes every tab in order and takes the blank one away', () => {
    expect(error).toBeUndefined()
    expect(tabNames(office)).toEqual(TABS)
  })

  it('says first what it will make, and which data belong there', () => {
    expect(shown[0]).toContain('tạo 11 trang tính: Đăng ký')
    expect(shown[0]).toContain('chỉ lưu thông tin hành chính')
  })

  it('says what was made and what to do next', () => {
    expect(told.status).toBe('done')
    expect(told.message).toContain('Đã tạo 11 trang tính')
    expect(told.message).toContain('Việc tiếp theo: ghi các mục còn trống')
    // Until the page is loaded again, the menu has the one item that it began with.
    expect(told.message).toContain('Đề nghị tải lại trang (F5)')
  })

  it('takes less than two minutes', () => {
    expect(estimatedMs).toBeLessThan(120_000)
  })

  it('is the only item of the menu before, and one of many after', () => {
    expect(menuBefore).toEqual([[{ caption: 'Cài đặt lần đầu…', handler: 'setUp' }]])
    expect(menuOf(office)[0]?.length).toBeGreaterThan(5)
  })

  it('writes the settings at their defaults, each with its explanation', () => {
    const rows = office.table('Cài đặt', 'Mục')
    const value = (item: string) => rows.find((row) => row.Mục === item)?.['Giá trị']
    expect(rows).toHaveLength(34)
    expect(value('Hạn đăng ký')).toBe('15/12')
    expect(value('Tỷ lệ tối đa của một lĩnh vực (gợi ý)')).toBe(0.6)
    expect(value('Năm kế hoạch')).toBe(2027)
    expect(value('Tự động gửi email')).toBe('Không')
    expect(rows.every((row) => String(row['Giải thích']).endsWith('.'))).toBe(true)
  })

  it('begins with nine categories in three fields', () => {
    const fields = office.table('Nhóm nội dung', 'Mã nhóm').map((row) => row['Lĩnh vực'])
    expect(fields).toHaveLength(9)
    expect(new Set(fields).size).toBe(3)
  })

  it('offers what may be chosen, and refuses nothing', () => {
    const rules = tabOf(office, 'Đăng ký').rules.flatMap((row) => (row ?? []).flatMap((rule) => rule ?? []))
    expect(rules.every(({ allowInvalid }) => allowInvalid)).toBe(true)
    expect(rules.map(({ criteria }) => criteria)).toContain('VALUE_IN_RANGE')
    expect(rules.flatMap(({ values }) => values[0])).toContainEqual(
      expect.objectContaining({ tab: 'Chi bộ', row: 2, column: 2 }),
    )
  })

  it('warns whoever edits what the program writes', () => {
    expect(tabOf(office, 'Nhật ký thao tác').protections).toMatchObject([{ warningOnly: true }])
    expect(tabOf(office, 'Chi bộ').protections).toEqual([])
  })
})

describe('set-up pressed again', () => {
  const office = blankOffice()
  press(office)
  const once = office.copy()
  const again = press(office)

  it('asks nothing and writes nothing', () => {
    expect(again.shown).toEqual([])
    expect(again.counts.write).toBe(0)
    expect(office.model.spreadsheet).toEqual(once.model.spreadsheet)
    expect(again.told.message).toContain('không có gì phải bổ sung')
  })

  it('gives each cell a code of its own, once, and keeps those that staff gave', () => {
    const mine = once.copy()
    const names = ['Chi bộ Một', 'Chi bộ Hai', 'Chi bộ Ba']
    typeRows(
      mine,
      'Chi bộ',
      ...names.map((name) => ({ 'Tên chi bộ': name, 'Mã gửi': name === 'Chi bộ Hai' ? 'HAI22' : '' })),
    )
    const { shown, told } = press(mine)
    const codesOf = () =>
      mine
        .table('Chi bộ', 'Mã gửi')
        .filter((row) => row['Tên chi bộ'] !== '')
        .map((row) => String(row['Mã gửi']))
    const codes = codesOf()
    expect(shown[0]).toContain('cấp mã gửi cho 02 chi bộ')
    expect(told.message).not.toContain('Việc tiếp theo')
    expect(told.message).not.toContain('F5')
    expect(codes[1]).toBe('HAI22')
    for (const code of [codes[0], codes[2]]) expect(code).toMatch(/^[A-HJKMNP-Z][A-HJKMNP-Z2-9]{5}$/)
    expect(new Set(codes).size).toBe(3)
    press(mine)
    expect(codesOf()).toEqual(codes)
  })

  it('mends a tab, a column, a list and an item that somebody took away, and nothing else', () => {
    const hurt = once.copy()
    hurt.model.spreadsheet.tabs = hurt.model.spreadsheet.tabs.filter(({ name }) => name !== 'Đảng ủy viên')
    hurt.type('Chi bộ', 'Ghi chú', 'của tôi', () => true)
    for (const row of tabOf(hurt, 'Chi bộ').values) row.splice(12, 1)
    tabOf(hurt, 'Kết quả sinh hoạt').rules = []
    const items = tabOf(hurt, 'Cài đặt')
    items.values = items.values.filter(([item]) => item !== 'Ngày nghỉ')
    hurt.setting('Hạn đăng ký', '20/11')
    const { shown } = press(hurt)
    expect(shown[0]).toContain('tạo 01 trang tính: Đảng ủy viên')
    expect(shown[0]).toContain('thêm vào bên phải trang tính Chi bộ cột Mã gửi')
    expect(shown[0]).toContain('đặt danh sách chọn ở trang tính Kết quả sinh hoạt')
    expect(shown[0]).toContain('ghi 01 mục cài đặt')
    expect(hurt.rows('Chi bộ')[0]?.slice(-2)).toEqual(['Ghi chú', 'Mã gửi'])
    expect(hurt.rows('Cài đặt').find(([item]) => item === 'Hạn đăng ký')?.[1]).toBe('20/11')
    expect(hurt.rows('Cài đặt').at(-1)?.[0]).toBe('Ngày nghỉ')
    expect(tabNames(hurt).at(-1)).toBe('Đảng ủy viên')
    expect(press(hurt).shown).toEqual([])
  })

  const lost = (name: string) => {
    const hurt = once.copy()
    hurt.model.spreadsheet.tabs = hurt.model.spreadsheet.tabs.filter((tab) => tab.name !== name)
    return hurt
  }

  it('says before it makes a tab or column again that it may only be called otherwise now', () => {
    expect(press(lost('Đăng ký')).shown[0]).toContain(
      'Nếu trang tính cần tạo chỉ bị đổi tên hoặc bị xóa nhầm, đề nghị chọn Không',
    )
    const renamed = once.copy()
    for (const row of tabOf(renamed, 'Đăng ký').values.slice(0, 1)) row[10] = 'Tên bài'
    expect(press(renamed).shown[0]).toContain('Nếu cột cần thêm chỉ bị đổi tên, đề nghị chọn Không')
    expect(press(blankOffice()).shown[0]).not.toContain('đổi tên')
  })

  it('speaks of one tab where its name has a comma, and of no column to the right of nothing', () => {
    expect(press(lost('Nhận xét, đánh giá')).shown[0]).toContain('tạo 01 trang tính: “Nhận xét, đánh giá”;')
    const cleared = once.copy()
    tabOf(cleared, 'Điều chỉnh').values.splice(0)
    expect(press(cleared).shown[0]).toContain('- ghi dòng tiêu đề ở trang tính Điều chỉnh;')
    expect(cleared.rows('Điều chỉnh')[0]?.[0]).toBe('Ngày')
  })

  it('says what is to be filled in when the settings had to be made again', () => {
    const hurt = lost('Cài đặt')
    typeRows(hurt, 'Chi bộ', { 'Tên chi bộ': 'Chi bộ Một' })
    expect(press(hurt).told.message).toContain('Việc tiếp theo: ghi các mục còn trống ở trang tính Cài đặt.')
  })

  it('tells of a code that was copied along with a row, here and at the health look', () => {
    const copied = once.copy()
    const cell = { 'Mã gửi': 'K7M2PA' }
    typeRows(
      copied,
      'Chi bộ',
      { 'Tên chi bộ': 'Chi bộ Một', ...cell },
      { 'Tên chi bộ': 'Chi bộ Hai', 'Mã gửi': 'HAI22' },
      { 'Tên chi bộ': 'Chi bộ Ba', ...cell },
    )
    const sentence = 'Mã gửi “K7M2PA” có ở các dòng 2, 4 của trang tính Chi bộ'
    expect(press(copied).told.message).toContain(sentence)
    const forms = () => readScreen(copied, 'health').cards.find(({ key }) => key === 'forms')
    expect(forms()?.tone).toBe('bad')
    expect(forms()?.lines.join()).toContain(sentence)
    copied.type('Chi bộ', 'Mã gửi', '', (row) => row['Tên chi bộ'] === 'Chi bộ Ba')
    expect(press(copied).told.message).not.toContain('có ở các dòng')
    expect(forms()?.tone).toBe('good')
  })

  it('gives lists to a tab that somebody cut down to its header', () => {
    const hurt = once.copy()
    for (const name of ['Đăng ký', 'Chi bộ']) Object.assign(tabOf(hurt, name), { maxRows: 1 })
    for (const name of ['Đăng ký', 'Chi bộ']) tabOf(hurt, name).values.splice(1)
    for (const name of ['Đăng ký', 'Chi bộ']) tabOf(hurt, name).rules.splice(1)
    expect(press(hurt).told.status).toBe('done')
    expect(press(hurt).shown).toEqual([])
  })
})

describe('set-up of a workbook made by hand', () => {
  it('keeps what stands there, in its place', async () => {
    const office = await officeWith(committee(), DAY)
    const kept = ['Chi bộ', 'Đảng ủy viên', 'Nhóm nội dung']
    const before = kept.map((tab) => office.rows(tab))
    const items = office.rows('Cài đặt')
    expect(menuOf(office)[0]?.length).toBeGreaterThan(5)
    press(office)
    expect(kept.map((tab) => office.rows(tab))).toEqual(before)
    expect(office.rows('Cài đặt').slice(0, items.length)).toEqual(items)
    const names = tabNames(office).filter((name) => !name.startsWith('Câu trả lời biểu mẫu'))
    expect(names.slice(0, 4)).toEqual(['Cài đặt', 'Chi bộ', 'Đảng ủy viên', 'Nhóm nội dung'])
    expect(press(office).counts.write).toBe(0)
  })

  it('refuses a tab of another content, and says which, before anything is written', async () => {
    const office = await officeWith({ 'Chi bộ': [['Danh sách trực tuần'], ['Thứ Hai']] }, DAY)
    const { told, counts } = press(office)
    expect(told.status).toBe('refused')
    expect(told.message).toContain('trang tính “Chi bộ” đã có nội dung nhưng không có dòng tiêu đề')
    expect(counts.write).toBe(0)
  })
})

describe('set-up of a workbook with a setting that cannot be read', () => {
  it('makes the tabs all the same, and then says which setting', async () => {
    const office = await officeWith(committee({ 'Cài đặt': settings({ 'Giờ chạy hằng ngày': 'sáng' }) }), DAY)
    const { told } = press(office)
    expect(tabNames(office)).toContain('Điều chỉnh')
    expect(told.status).toBe('refused')
    expect(told.message).toContain('Đã tạo 07 trang tính')
    expect(told.message).toContain('không đọc được giá trị “sáng” của mục “Giờ chạy hằng ngày”')
  })
})

describe('a person who declines', () => {
  it('finds the workbook as it was', () => {
    const office = blankOffice()
    const { value, counts } = office.run('setUp', { answer: () => ({ button: 'NO' }) })
    expect((value as { message: string }).message).toContain('Không thực hiện theo lựa chọn')
    expect(counts.write).toBe(0)
    expect(tabNames(office)).toEqual(['Sheet1'])
  })
})
