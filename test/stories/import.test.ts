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
  type Sheets,
  settings,
  table,
  YEARLY_SLIP,
} from './small-committee'

const DAY = '2026-12-10'
const CODE = { 'Mã gửi': 'M-Một', 'Địa chỉ email': null }

const imported = async (sheets: Sheets, day = DAY): Promise<Office> => {
  const office = await officeWith(committee(sheets), day)
  office.press('importResponses')
  return office
}

const columns = (office: Office, ...names: string[]) =>
  office.table('Đăng ký', 'Mã đăng ký').map((row) => names.map((name) => row[name]))

describe('a response', () => {
  const slip = {
    'Dấu thời gian': at('2026-12-02T09:00:00'),
    'Chi bộ': 'Chi bộ Hai',
    Năm: '2027',
    'Mã gửi': 'M-Hai',
    'Quý I: Tên chuyên đề': 'Học tập Bác về nêu gương',
    'Quý I: Nhóm nội dung': 'học tập và làm theo bác',
    'Quý I: Thời gian dự kiến': '5/1/2027',
    'Quý I: Người chuẩn bị': 'Ông Ba',
    'Quý III: Tên chuyên đề': 'Nâng cao kỷ luật công vụ',
    'Quý III: Thời gian dự kiến': 'T8/2027',
  }

  it('of a yearly slip makes a registration for each filled block', async () => {
    const office = await imported({ 'Câu trả lời biểu mẫu 1': table(YEARLY_SLIP, slip) })
    expect(columns(office, 'Mã đăng ký', 'Quý', 'Chi bộ', 'Nhóm nội dung', 'Thời gian dự kiến')).toEqual([
      ['ĐK-0001', 'Quý I', 'Chi bộ Hai', 'Học tập và làm theo Bác', { serial: 46_392 }],
      ['ĐK-0002', 'Quý III', 'Chi bộ Hai', '', 'Tháng 8/2027'],
    ])
  })

  it('is understood by its header, in either language, in any order, letters and marks apart', async () => {
    const english = [...YEARLY_SLIP]
      .map((name) => name.replace('Dấu thời gian', 'Timestamp').replace('Địa chỉ email', 'Email Address'))
      .map((name, index) =>
        index % 2 === 0 ? name.toUpperCase().normalize('NFD') : name.replace(' ', '\u00a0 '),
      )
      .reverse()
    const values = Object.fromEntries(
      Object.entries(slip).map(([name, value]) => [
        english[YEARLY_SLIP.length - 1 - YEARLY_SLIP.indexOf(name as never)],
        value,
      ]),
    )
    const office = await imported({ 'Form Responses 3': table(english, values) })
    expect(columns(office, 'Mã đăng ký', 'Quý', 'Thời điểm gửi')).toEqual([
      ['ĐK-0001', 'Quý I', { serial: 46_358.375 }],
      ['ĐK-0002', 'Quý III', { serial: 46_358.375 }],
    ])
  })

  it('in a tab that no form writes to is not read', async () => {
    const office = await imported({ 'Phiếu cũ': table(YEARLY_SLIP, slip) })
    expect(office.rows('Đăng ký')).toEqual([])
  })
})

describe('numbers', () => {
  const forms = (): Sheets => ({
    'Câu trả lời biểu mẫu 1': table(
      QUARTER_FORM,
      answer({ ...CODE, 'Dấu thời gian': at('2026-12-03T10:00:00'), 'Tên chuyên đề': 'Ba ba ba' }),
      answer({ ...CODE, 'Dấu thời gian': '01/12/2026 15:30:00', 'Tên chuyên đề': 'Hai hai hai' }),
      {},
      answer({ ...CODE, 'Dấu thời gian': '01/12/2026 8:15:00', 'Tên chuyên đề': 'Một một một' }),
      answer({ ...CODE, 'Dấu thời gian': '01/12/2026 8:15:00', 'Tên chuyên đề': 'Một một một' }),
    ),
  })
  const titles = (office: Office) => columns(office, 'Mã đăng ký', 'Tên chuyên đề')
  const FIRST = [
    ['ĐK-0001', 'Một một một'],
    ['ĐK-0002', 'Một một một'],
    ['ĐK-0003', 'Hai hai hai'],
    ['ĐK-0004', 'Ba ba ba'],
  ]

  it('are given in the order of time, also where the time is text', async () => {
    const office = await imported(forms())
    expect(titles(office)).toEqual(FIRST)
    expect(columns(office, 'Thời điểm gửi')[2]).toEqual([{ serial: 46_357 + 15.5 / 24 }])
  })

  it('are given once, in whatever order the responses stand', async () => {
    const office = await imported(forms())
    const form = office.model.spreadsheet.tabs.find(({ name }) => name === 'Câu trả lời biểu mẫu 1')
    form?.values.splice(1, 5, ...form.values.slice(1).reverse())
    office.press('importResponses')
    expect(titles(office)).toEqual(FIRST)
  })

  it('are never used again: what comes back has a new one, and the journal says so', async () => {
    const office = await imported(forms())
    const tab = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    tab?.values.splice(4, 1)
    const [told] = office.press('importResponses')
    expect(titles(office)).toEqual([...FIRST.slice(0, 3), ['ĐK-0005', 'Ba ba ba']])
    expect(told?.message).toContain('Rút')
    expect(JSON.stringify(office.rows('Nhật ký thao tác'))).toContain('mã mới')
  })

  it('an edited response is a new one', async () => {
    const office = await imported(forms())
    office.type(
      'Câu trả lời biểu mẫu 1',
      'Tên chuyên đề',
      'Ba bốn năm',
      (row) => row['Tên chuyên đề'] === 'Ba ba ba',
    )
    office.press('importResponses')
    expect(titles(office)).toEqual([...FIRST, ['ĐK-0005', 'Ba bốn năm']])
  })
})

describe('who sent it', () => {
  const OFFICE = 'vanphongdanguy@example.vn'
  const SENT = [
    ['mot@example.vn', null],
    ['KHAC@EXAMPLE.VN', null],
    ['la@example.vn', '\u00a0M-Một '],
    [null, 'M-Hai'],
    [OFFICE, null],
    [null, null],
  ] as const
  const tabs = (address: string): Sheets => ({
    'Cài đặt': settings({ 'Email trong biểu mẫu': address }),
    'Chi bộ': cells(cell('Một', { Email: 'mot@example.vn\nkhac@example.vn' }), cell('Hai')),
    'Câu trả lời biểu mẫu 1': table(
      QUARTER_FORM,
      ...SENT.map(([email, code]) => answer({ 'Địa chỉ email': email, 'Mã gửi': code })),
    ),
  })

  it.each([
    [
      'Đã xác minh',
      [
        'Đúng địa chỉ chi bộ',
        'Đúng địa chỉ chi bộ',
        'Đúng mã chi bộ',
        'Địa chỉ lạ',
        'Văn phòng nhập',
        'Địa chỉ lạ',
      ],
    ],
    ['Tự nhập', ['Địa chỉ lạ', 'Địa chỉ lạ', 'Đúng mã chi bộ', 'Địa chỉ lạ', 'Địa chỉ lạ', 'Địa chỉ lạ']],
  ])('is decided once, addresses being %s', async (address, senders) => {
    const office = await imported(tabs(address))
    expect(columns(office, 'Người gửi').flat()).toEqual(senders)
    office.type('Chi bộ', 'Email', 'moi@example.vn', (row) => row['Mã chi bộ'] === 'CB-Một')
    office.press('checkRegistrations')
    expect(columns(office, 'Người gửi').flat()).toEqual(senders)
  })

  it('stays open while the cell cannot be read, and is decided then', async () => {
    const office = await imported({
      'Câu trả lời biểu mẫu 1': table(QUARTER_FORM, answer({ ...CODE, 'Chi bộ': 'Chi bộ Mọt' })),
    })
    office.press('checkRegistrations')
    expect(columns(office, 'Người gửi', 'Trạng thái')).toEqual([['', 'Cần sửa']])
    office.type('Đăng ký', 'Chi bộ', 'Chi bộ Một', () => true)
    office.press('checkRegistrations')
    expect(columns(office, 'Người gửi', 'Trạng thái')).toEqual([['Đúng mã chi bộ', 'Hợp lệ']])
  })
})

describe('a thousand hostile texts', () => {
  const BITS = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    "'",
    '"',
    '<b>',
    '&amp;',
    '</a>',
    '{{x}}',
    '=HYPERLINK("http://x")',
    '00123',
    '1.234',
    '5/1',
    'TRUE',
    '60%',
    'Đúng',
    '\u00a0',
    '\u200b',
    '\n',
    '\ufeff',
    '😀',
    'ợ'.normalize('NFD'),
    '#REF!',
    '1e5',
    '\u202e',
    '%s',
    '\\n',
    '`',
    ';',
    '<!--',
    ']]>',
    '12:30',
    'Tháng 11/2027',
    '2027-01-05',
    'x'.repeat(200),
  ]
  const texts = Array.from({ length: 1000 }, (_, index) =>
    [1, 7, 31]
      .map((step, place) => BITS[(index * step + place * 5 + Math.floor(index / 37)) % BITS.length])
      .join(''),
  )

  it('are imported as they are, as text', async () => {
    const office = await imported({
      'Câu trả lời biểu mẫu 1': table(
        QUARTER_FORM,
        ...texts.map((text, index) =>
          answer({
            'Tên chuyên đề': text,
            'Người chuẩn bị': text,
            'Dấu thời gian': new Date(Date.UTC(2026, 11, 1, 8, 0, index)),
          }),
        ),
      ),
    })
    const form = office.rows('Câu trả lời biểu mẫu 1').slice(1)
    expect(columns(office, 'Tên chuyên đề', 'Người chuẩn bị')).toEqual(form.map((row) => [row[7], row[10]]))
    expect(form.map((row) => row[7])).toEqual(texts)
    const registrations = office.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')
    const formulas = registrations?.values.flat().filter((box) => typeof box === 'object' && 'formula' in box)
    expect(formulas).toEqual([])
  })
})

describe('the headers of the responses', async () => {
  const TAB = 'Câu trả lời biểu mẫu 1'
  const office = await imported({ [TAB]: table(QUARTER_FORM, answer(), answer({ Quý: 'Quý II' })) })
  const headers = (of: Office) =>
    of.model.spreadsheet.tabs.find(({ name }) => name === TAB)?.values[0] ?? expect.fail('no header')
  const rename = (of: Office, from: string, to: string) => {
    const header = headers(of)
    header.splice(header.indexOf(from), 1, to)
  }

  it.each([
    ['Người chuẩn bị', 'Đồng chí soạn bài'],
    ['Tên chuyên đề', ''],
  ])('are missed when %s becomes %j, and no response comes in twice', (from, to) => {
    const one = office.copy()
    rename(one, from, to)
    const [told] = one.press('importResponses')
    expect(told).toMatchObject({ status: 'refused', message: expect.stringContaining(`“${from}”`) })
    expect(told?.message).toContain('các phiếu cũ sẽ vào sổ lần nữa')
    rename(one, to, from)
    expect(one.press('importResponses')).toMatchObject([{ status: 'done', counts: { imported: 0 } }])
    expect(columns(one, 'Mã đăng ký')).toHaveLength(2)
  })

  it('are missed when none of them can be read any more', () => {
    const one = office.copy()
    headers(one).fill('')
    expect(one.press('importResponses')).toMatchObject([{ status: 'refused' }])
  })

  it.each([
    ['Người chuẩn bị', 'Người được phân công chuẩn bị:'],
    ['Dấu thời gian', 'Timestamp'],
  ])('may be other words for the same: %s, %s', (from, to) => {
    const one = office.copy()
    rename(one, from, to)
    expect(one.press('importResponses')).toMatchObject([{ status: 'done', counts: { imported: 0 } }])
  })
})
