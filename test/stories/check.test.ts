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
  type Sheets,
  type Typed,
  table,
} from './small-committee'

const DAY = '2026-12-10'
const REPLACING = 'Thay chuyên đề đã đăng ký'
const EXTRA = 'Đăng ký thêm chuyên đề trong quý'
const FIRST = 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ'
const OTHER = 'Nâng cao chất lượng tiếp công dân'

type Row = Readonly<Record<string, Typed>>

async function checked(rows: readonly Row[], more: Sheets = {}): Promise<Office> {
  const typed = rows.map((row, index) =>
    registration({ 'Thời điểm gửi': at(`2026-12-0${index + 1}T08:00:00`), ...row }),
  )
  const office = await officeWith(committee({ 'Đăng ký': registrations(...typed), ...more }), DAY)
  office.press('checkRegistrations')
  return office
}

const statuses = (office: Office) => office.table('Đăng ký', 'Mã đăng ký').map((row) => row['Trạng thái'])
const told = (office: Office, place = 0) =>
  String(office.table('Đăng ký', 'Mã đăng ký')[place]?.['Nội dung cần sửa, lưu ý'])
const decide = (office: Office, number: string, word: string) => {
  office.type('Đăng ký', 'Xử lý của văn phòng', word, (row) => row['Mã đăng ký'] === number)
  office.press('checkRegistrations')
}

describe('one row', () => {
  it.each<[string, Row, string]>([
    ['an unknown cell', { 'Chi bộ': 'Chi bộ Mọt' }, '“Chi bộ Một”'],
    ['no cell', { 'Chi bộ': null }, 'Chưa ghi chi bộ'],
    ['an unreadable year', { Năm: 'hai nghìn' }, '“hai nghìn”'],
    ['the year 1900', { Năm: 1900 }, '“1900”'],
    ['an unreadable quarter', { Quý: 'Quý V' }, '“Quý V”'],
    ['a short title', { 'Tên chuyên đề': 'Học Bác' }, '“Học Bác”'],
    ['stock words', { 'Tên chuyên đề': 'Sinh hoạt chuyên đề quý II' }, '“Sinh hoạt chuyên đề quý II”'],
    ['dots', { 'Tên chuyên đề': '......' }, '“......”'],
    ['an unknown category', { 'Nhóm nội dung': 'Nhóm lạ' }, '“Nhóm lạ”'],
    ['no category', { 'Nhóm nội dung': null }, 'nhóm'],
    ['no preparer', { 'Người chuẩn bị': null }, 'Chưa ghi đồng chí được phân công chuẩn bị'],
    ['no time', { 'Thời gian dự kiến': null }, 'thời gian'],
    ['an unreadable time', { 'Thời gian dự kiến': 'giữa quý I' }, '“giữa quý I”'],
    ['a time of another quarter', { 'Thời gian dự kiến': at('2027-07-05') }, '05/7/2027 không thuộc quý I'],
    ['a month of another quarter', { 'Thời gian dự kiến': 'Tháng 4/2027' }, 'Tháng 4/2027 không thuộc quý I'],
  ])('with %s is to be mended', async (_, row, sentence) => {
    const office = await checked([row])
    expect(statuses(office)).toEqual(['Cần sửa'])
    expect(told(office).toLowerCase()).toContain(sentence.toLowerCase())
  })

  it.each<[string, Row, string]>([
    ['late', { 'Thời điểm gửi': at('2026-12-20') }, 'Gửi sau hạn đăng ký 05 ngày (hạn 15/12/2026)'],
    ['on a weekend', { 'Thời gian dự kiến': at('2027-03-13') }, 'Ngày 13/3/2027 là ngày cuối tuần'],
    ['on a holiday', { 'Thời gian dự kiến': '2/9/2027', Quý: 3 }, 'Quốc khánh'],
    ['on another field’s keyword', { 'Tên chuyên đề': 'Học tập gương sáng của Bác' }, 'học tập Bác'],
    ['that looks like a formula', { 'Tên chuyên đề': '=Nêu cao tinh thần trách nhiệm' }, 'dấu “=”'],
  ])('%s stays valid, with a note', async (_, row, sentence) => {
    const office = await checked([row])
    expect(statuses(office)).toEqual(['Hợp lệ'])
    expect(told(office)).toContain(sentence)
  })

  it.each<[string, Row]>([
    [
      'a keyword in small letters inside another word',
      { 'Tên chuyên đề': 'Đấu tranh phản bác quan điểm sai trái' },
    ],
    [
      'a title of ten thousand letters',
      { 'Tên chuyên đề': 'Nâng cao chất lượng phục vụ nhân dân '.repeat(270) },
    ],
    ['capitals', { 'Tên chuyên đề': 'NÂNG CAO CHẤT LƯỢNG CÔNG TÁC' }],
  ])('with %s is valid', async (_, row) => {
    const office = await checked([row])
    expect([statuses(office), told(office)]).toEqual([['Hợp lệ'], ''])
  })

  it.each([
    ['Rút', 'Đã rút'],
    ['KHÔNG CHẤP NHẬN', 'Không chấp nhận'],
  ])('is what the office says: %s', async (word, status) => {
    const office = await checked([{ 'Xử lý của văn phòng': word, 'Chi bộ': 'Lạ' }])
    expect([statuses(office), told(office)]).toEqual([[status], ''])
  })
})

describe('two rows of one quarter', () => {
  it.each<[string, Row, readonly string[]]>([
    ['the same title replaces', { 'Tên chuyên đề': FIRST.toUpperCase() }, ['Đã được thay', 'Hợp lệ']],
    ['another title is a doubt', { 'Tên chuyên đề': OTHER }, ['Hợp lệ', 'Chờ xác nhận']],
    [
      'another title that says so replaces',
      { 'Tên chuyên đề': OTHER, 'Loại đăng ký': REPLACING },
      ['Đã được thay', 'Hợp lệ'],
    ],
    ['an extra stands beside', { 'Tên chuyên đề': OTHER, 'Loại đăng ký': EXTRA }, ['Hợp lệ', 'Hợp lệ']],
    [
      'a faulty one replaces nothing',
      { 'Tên chuyên đề': OTHER, 'Loại đăng ký': REPLACING, 'Người chuẩn bị': null },
      ['Hợp lệ', 'Cần sửa'],
    ],
  ])('%s', async (_, second, wanted) => {
    const office = await checked([{}, second])
    expect(statuses(office)).toEqual(wanted)
    if (wanted[0] === 'Đã được thay')
      expect(told(office)).toBe('Đã được thay bằng ĐK-0002, nhận ngày 02/12/2026.')
  })

  it('a confirmed doubt is an additional topic', async () => {
    const office = await checked([{}, { 'Tên chuyên đề': OTHER }])
    decide(office, 'ĐK-0002', 'Xác nhận')
    expect(statuses(office)).toEqual(['Hợp lệ', 'Hợp lệ'])
  })

  it('an accepted one settles those still to be mended', async () => {
    const office = await checked([{ 'Tên chuyên đề': 'Học' }, {}])
    expect(statuses(office)).toEqual(['Đã được thay', 'Hợp lệ'])
  })

  it('of a stranger replaces nothing until it is confirmed', async () => {
    const office = await officeWith(
      committee({
        'Chi bộ': cells(cell('Một')),
        'Câu trả lời biểu mẫu 1': table(
          QUARTER_FORM,
          answer({ 'Mã gửi': 'M-Một' }),
          answer({
            'Dấu thời gian': at('2026-12-02T09:00:00'),
            'Địa chỉ email': 'nguoila@example.vn',
            'Loại đăng ký': REPLACING,
            'Tên chuyên đề': OTHER,
          }),
        ),
      }),
      DAY,
    )
    office.press('importResponses', 'checkRegistrations')
    expect(statuses(office)).toEqual(['Hợp lệ', 'Chờ xác nhận'])
    expect(told(office, 1)).toContain('nguoila@example.vn')
    expect(told(office, 1)).toContain('ĐK-0001')
    decide(office, 'ĐK-0002', 'Xác nhận')
    expect(statuses(office)).toEqual(['Đã được thay', 'Hợp lệ'])
  })
})

describe('after the plan is issued', () => {
  async function issued(...later: readonly Row[]): Promise<Office> {
    const before = [
      registration({ 'Thời điểm gửi': at('2026-12-01') }),
      registration({ 'Chi bộ': 'Chi bộ Hai', 'Tên chuyên đề': OTHER, 'Thời điểm gửi': at('2026-12-01') }),
    ]
    const office = await officeWith(committee({ 'Đăng ký': registrations(...before) }), DAY)
    office.press('checkRegistrations', 'buildYearlyPlan')
    const plan = office.model.spreadsheet.tabs.find(({ name }) => name === 'Kế hoạch 2027')
    const label = plan?.values.find((row) => row.includes('Trạng thái kế hoạch'))
    label?.splice(label.indexOf('Trạng thái kế hoạch') + 1, 1, 'Đã ban hành')
    const form = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    const header = form?.values[0] ?? []
    for (const row of later) {
      const given: Row = registration({ 'Thời điểm gửi': '01/02/2027', ...row })
      form?.values.push(
        header.map((name) => {
          const value = given[String(name)] ?? ''
          return value instanceof Date
            ? { serial: value.getTime() / 86_400_000 + 25_569 }
            : (value as string | number)
        }),
      )
    }
    office.goTo('2027-02-01').press('checkRegistrations', 'buildYearlyPlan')
    return office
  }
  const planned = (office: Office) =>
    office
      .table('Kế hoạch 2027', 'STT', 'Mã đăng ký')
      .filter((row) => String(row['Mã đăng ký']).startsWith('ĐK-'))
      .map((row) => row['Mã đăng ký'])

  it.each<[string, Row]>([
    ['another topic', { 'Tên chuyên đề': 'Xây dựng văn hóa công sở', 'Loại đăng ký': REPLACING }],
    ['an extra topic', { 'Tên chuyên đề': 'Xây dựng văn hóa công sở', 'Loại đăng ký': EXTRA }],
    [
      'the first topic of a marked line',
      { 'Tên chuyên đề': 'Xây dựng văn hóa công sở', Quý: 'Quý III', 'Thời gian dự kiến': '8/2027' },
    ],
  ])('%s waits, and comes into the plan once it is agreed to', async (_, row) => {
    const office = await issued(row)
    expect(statuses(office)).toEqual(['Hợp lệ', 'Hợp lệ', 'Chờ duyệt'])
    expect(planned(office)).toEqual(['ĐK-0001', 'ĐK-0002'])
    decide(office, 'ĐK-0003', 'Đồng ý điều chỉnh')
    office.press('buildYearlyPlan')
    expect(statuses(office)[2]).toBe('Hợp lệ')
    expect(planned(office)).toContain('ĐK-0003')
  })

  it('another time or preparer counts at once', async () => {
    const office = await issued({ 'Thời gian dự kiến': at('2027-03-24'), 'Người chuẩn bị': 'Đỗ Thị Khác' })
    expect(statuses(office)).toEqual(['Đã được thay', 'Hợp lệ', 'Hợp lệ'])
    const line = office
      .table('Kế hoạch 2027', 'STT', 'Mã đăng ký')
      .find((row) => row['Chi bộ'] === 'Chi bộ Một')
    expect([line?.['Thời gian dự kiến'], line?.['Người chuẩn bị']]).toEqual([
      { serial: 46_470 },
      'Đỗ Thị Khác',
    ])
  })
})

describe('the list of cells', () => {
  it('has other names, codes and days on which a cell exists', async () => {
    const office = await checked(
      [
        { 'Chi bộ': 'chi bộ ĐẦU', 'Tên chuyên đề': 'a b c d' },
        { 'Chi bộ': 'Chi bộ Thuỷ Lợi', 'Tên chuyên đề': 'e f g h' },
        { 'Chi bộ': 'Chi bộ Thủy lơi', 'Tên chuyên đề': 'i k l m' },
        { 'Chi bộ': 'Chi bộ Thủy lợi', Quý: 2, 'Thời gian dự kiến': '5/2027', 'Tên chuyên đề': 'n o p q' },
      ],
      {
        'Chi bộ': cells(
          cell('Một', { 'Tên gọi khác': 'CB1; Chi bộ Đầu' }),
          cell('Thủy lợi', { 'Đến ngày': at('2027-03-31') }),
        ),
      },
    )
    expect(statuses(office)).toEqual(['Hợp lệ', 'Hợp lệ', 'Cần sửa', 'Cần sửa'])
    expect(told(office, 2)).toContain('“Chi bộ Thủy lợi”')
    expect(told(office, 3)).toContain('31/3/2027')
  })
})

describe('pressed again', () => {
  it('writes nothing', async () => {
    const office = await checked([
      {},
      { 'Tên chuyên đề': OTHER },
      { 'Chi bộ': 'Lạ' },
      { 'Tên chuyên đề': '=1+1' },
    ])
    expect(office.run('checkRegistrations').counts.write).toBe(0)
    expect(office.tomorrow().run('checkRegistrations').counts.write).toBe(0)
  })
})
