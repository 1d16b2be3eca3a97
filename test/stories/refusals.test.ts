import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import {
  answer,
  CATEGORY_HEADER,
  cell,
  cells,
  committee,
  MEMBER_HEADER,
  officeWith,
  QUARTER_FORM,
  REGISTRATION_HEADER,
  registration,
  registrations,
  type Sheet,
  type Sheets,
  settings,
  table,
} from './small-committee'

const ALONE = [
  'importResponses',
  'checkRegistrations',
  'buildYearlyPlan',
  'showBoard',
  'countCategories',
] as const
const JOINED = ['updateAll', 'remindOverdueCells', 'reportOverdue', 'dailyCheck'] as const
const DOORS = [...ALONE, ...JOINED]
type Door = (typeof DOORS)[number]

const LATE = '2026-12-24'

/** A committee with work for every door. */
const full = (over: Sheets = {}): Sheets =>
  committee({
    'Cài đặt': settings({ 'Tự động gửi email': 'Tất cả' }),
    'Đăng ký': registrations(registration()),
    'Câu trả lời biểu mẫu 1': table(QUARTER_FORM, answer()),
    ...over,
  })

const without = (name: string): Sheets =>
  Object.fromEntries(Object.entries(full()).filter(([each]) => each !== name))

const renamed = (sheet: Sheet | undefined, from: string, to: string): Sheet =>
  (sheet ?? []).map((row, index) => (index === 0 ? row.map((name) => (name === from ? to : name)) : row))

interface Case {
  readonly what: string
  readonly sheets: Sheets
  /** What the sentence must name. */
  readonly names: readonly string[]
  readonly doors: readonly Door[]
  readonly spoil?: (office: Office) => void
}

const zone = (where: 'workbook' | 'program') => (office: Office) => {
  if (where === 'workbook') office.model.spreadsheet.timeZone = 'America/New_York'
  else office.model.scriptTimeZone = 'UTC'
}

const CASES: readonly Case[] = [
  { what: 'no Cài đặt', sheets: without('Cài đặt'), names: ['Cài đặt'], doors: DOORS },
  { what: 'no Chi bộ', sheets: without('Chi bộ'), names: ['Chi bộ'], doors: DOORS },
  { what: 'no Nhóm nội dung', sheets: without('Nhóm nội dung'), names: ['Nhóm nội dung'], doors: DOORS },
  {
    what: 'a renamed header of a staff tab',
    sheets: full({ 'Chi bộ': renamed(full()['Chi bộ'], 'Mã gửi', 'Mã riêng') }),
    names: ['Chi bộ', 'Mã gửi'],
    doors: DOORS,
  },
  {
    what: 'a doubled header, in other letters',
    sheets: full({
      'Đăng ký': [[...REGISTRATION_HEADER, 'TRẠNG  THÁI'.normalize('NFD')], ...registrations().slice(1)],
    }),
    names: ['Đăng ký', 'Trạng thái'],
    doors: DOORS,
  },
  {
    what: 'a renamed header of the members, which only letters need',
    sheets: full({ 'Đảng ủy viên': [MEMBER_HEADER.map((name) => (name === 'Email' ? 'Thư' : name)), ['A']] }),
    names: ['Đảng ủy viên', 'Email'],
    doors: ['remindOverdueCells', 'reportOverdue', 'dailyCheck'],
  },
  {
    what: 'a renamed header of the results',
    sheets: full({ 'Kết quả sinh hoạt': [['Mã đăng ký', 'Năm'], ['ĐK-0001']] }),
    names: ['Kết quả sinh hoạt', 'Quý'],
    doors: ['showBoard', 'countCategories', ...JOINED],
  },
  {
    what: 'a ledger with another header',
    sheets: full({ 'Sổ đôn đốc': [['Mã thư', 'Năm'], ['x']] }),
    names: ['Sổ đôn đốc'],
    doors: ['remindOverdueCells', 'reportOverdue', 'dailyCheck'],
  },
  {
    what: 'a journal with another header',
    sheets: full({ 'Nhật ký thao tác': [['Thời điểm', 'Năm'], ['x']] }),
    names: ['Nhật ký thao tác', '“Người thực hiện”, “Việc”, “Kết quả”, “Chi tiết”'],
    doors: DOORS,
  },
  {
    what: 'two tabs that could be the journal',
    sheets: full({ 'Nhật ký thao tác': [], 'NHẬT KÝ  THAO TÁC': [] }),
    names: ['Nhật ký thao tác', 'NHẬT KÝ  THAO TÁC'],
    doors: DOORS,
  },
  {
    what: 'two tabs that could be Đăng ký',
    sheets: full({ 'ĐĂNG  KÝ': registrations(registration()) }),
    names: ['Đăng ký', 'ĐĂNG  KÝ'],
    doors: DOORS,
  },
  {
    what: 'two tabs that could be Thống kê, which come last',
    sheets: full({ 'Thống kê': [], 'THỐNG  KÊ': [] }),
    names: ['Thống kê', 'THỐNG  KÊ'],
    doors: ['countCategories', 'updateAll', 'dailyCheck'],
  },
  {
    what: 'a response tab without its title',
    sheets: full({
      'Câu trả lời biểu mẫu 1': renamed(table(QUARTER_FORM, answer()), 'Tên chuyên đề', 'Tên'),
    }),
    names: ['Câu trả lời biểu mẫu 1', 'Tên chuyên đề'],
    doors: ['importResponses', ...JOINED],
  },
  {
    what: 'a wrong zone of the workbook',
    sheets: full(),
    names: ['America/New_York'],
    doors: DOORS,
    spoil: zone('workbook'),
  },
  {
    what: 'a wrong zone of the program',
    sheets: full(),
    names: ['UTC'],
    doors: DOORS,
    spoil: zone('program'),
  },
  {
    what: 'an unreadable setting',
    sheets: full({ 'Cài đặt': settings({ 'Báo cáo sau buổi (ngày)': 'hai ngày' }) }),
    names: ['Báo cáo sau buổi (ngày)', 'hai ngày'],
    doors: DOORS,
  },
  {
    what: 'no plan year',
    sheets: full({ 'Cài đặt': settings({ 'Năm kế hoạch': null }) }),
    names: ['Năm kế hoạch'],
    doors: ['buildYearlyPlan', 'showBoard', 'countCategories', ...JOINED],
  },
  {
    what: 'two cells with one name',
    sheets: full({ 'Chi bộ': cells(cell('Một'), cell('Hai', { 'Tên chi bộ': 'CHI  BỘ MỘT' })) }),
    names: ['Chi bộ Một', '2, 3'],
    doors: DOORS,
  },
  {
    what: 'two cells that share another name',
    sheets: full({
      'Chi bộ': cells(
        cell('Một', { 'Tên gọi khác': 'Chi bộ cũ' }),
        cell('Hai', { 'Tên gọi khác': 'CHI BỘ  CŨ; Chi bộ Một' }),
      ),
    }),
    names: ['Chi bộ cũ', '2, 3'],
    doors: DOORS,
  },
  {
    what: 'a category without a field',
    sheets: full({ 'Nhóm nội dung': table(CATEGORY_HEADER, { 'Tên nhóm': 'Nhóm lạ' }) }),
    names: ['Nhóm lạ', 'lĩnh vực'],
    doors: DOORS,
  },
]

describe.each(CASES)('$what', ({ sheets, names, doors, spoil }) => {
  it('is refused with a sentence that names it, and nothing is written', async () => {
    const office = await officeWith(sheets, LATE)
    spoil?.(office)
    const before = structuredClone(office.model.spreadsheet.tabs)
    for (const door of doors) {
      const one = office.copy()
      spoil?.(one)
      const { value, counts } = one.run(door, { start: door === 'dailyCheck' ? 'time' : 'menu' })
      const told = value as { status: string; message: string } | undefined
      expect([door, told?.status]).toEqual([door, 'refused'])
      expect(told?.message).toMatch(/^Chưa thực hiện được: [^\n]+\. Đề nghị [^\n]+\.$/)
      for (const name of names) expect(told?.message).toContain(name)
      expect([door, counts.write, counts.mail]).toEqual([door, 0, 0])
      expect(one.model.spreadsheet.tabs).toEqual(before)
    }
  })
})
