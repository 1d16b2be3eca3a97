import { describe, expect, it } from 'vitest'
import { prefilledLink } from '../../src/addon/domain/prefilled-link'
import { readPrefilled } from '../../src/local/forms/prefilled-link'
import { submitForm } from '../../src/local/forms/submit-form'
import { blankModel } from '../blank-model'
import {
  addCells,
  CELLS,
  codeOf,
  DAY,
  formTitled,
  officeWithCells,
  registrations,
  responseTabs,
  setUp,
  templateOf,
} from './forms-office'
import { CLERK, Office } from './office'

const office = officeWithCells()
office.setting('Email văn phòng', 'vanphong2@example.vn')
const second = setUp(office)

describe('set-up of the forms', () => {
  it('waits for the list of cells', () => {
    expect(setUp(new Office(DAY, blankModel(0, CLERK))).told.message).toContain(
      'Biểu mẫu đăng ký được tạo, cập nhật khi đã có',
    )
  })

  it('makes both once there are cells, and says so first', () => {
    expect(second.shown.join('\n')).toContain('tạo phiếu đăng ký cả năm, phiếu đăng ký một quý')
    expect(second.told.status).toBe('done')
    expect(office.model.forms).toHaveLength(2)
  })

  it('opens them, links them and makes the office an editor', () => {
    for (const form of office.model.forms) {
      expect(form).toMatchObject({ published: true, editors: ['vanphong2@example.vn'] })
      expect(responseTabs(office).some(({ formUrl }) => formUrl?.includes(form.id))).toBe(true)
    }
  })

  it('lets their tabs stand last, and shows what was shown', () => {
    const { tabs, activeTabId } = office.model.spreadsheet
    expect(tabs.map(({ formUrl }) => formUrl !== undefined)).toEqual([
      ...Array.from({ length: tabs.length - 2 }, () => false),
      true,
      true,
    ])
    expect(tabs.find(({ id }) => id === activeTabId)?.name).toBe('Đăng ký')
  })

  it('demands few answers', () => {
    const demanded = (word: string) =>
      formTitled(office, word)
        .items.filter(({ required }) => required)
        .map(({ title }) => title)
    expect(demanded('cả năm')).toEqual(['Chi bộ', 'Năm'])
    expect(demanded('một quý')).toEqual(['Chi bộ', 'Năm', 'Quý', 'Tên chuyên đề'])
  })

  it('asks nothing and makes no third one when it is pressed again', () => {
    const again = office.copy()
    expect(setUp(again)).toMatchObject({ shown: [], told: { status: 'done' } })
    expect(again.model).toMatchObject({ forms: office.model.forms })
  })

  it('makes none when the person declines', () => {
    const declining = officeWithCells()
    expect(setUp(declining, 'NO').told.status).toBe('done')
    expect(declining.model.forms).toEqual([])
  })

  it('makes them too where Google knows nothing of publishing and proving', () => {
    const older = officeWithCells()
    older.world = { ...older.world, lacking: ['Form.setPublished', 'FormApp.EmailCollectionType'] }
    older.setting('Email trong biểu mẫu', 'Đã xác minh')
    const { told } = setUp(older)
    expect(told.status).toBe('done')
    expect(told.message).toContain('Phiếu đăng ký cả năm chưa đặt được việc xác minh email')
    expect(older.model.forms.map(({ accepting }) => accepting)).toEqual([true, true])
  })

  it.each([
    ['cannot say which forms can be published', ['Form.supportsAdvancedResponderPermissions']],
    [
      'knows of publishing by no member but one',
      ['Form.supportsAdvancedResponderPermissions', 'Form.isPublished'],
    ],
  ])('makes them too where Google %s', (_, lacking) => {
    const between = officeWithCells()
    between.world = { ...between.world, lacking }
    expect(setUp(between).told.status).toBe('done')
    expect(between.model.forms).toHaveLength(2)
    expect(setUp(between)).toMatchObject({ shown: [], told: { status: 'done' } })
  })

  it('opens them for answers where Google cannot say which forms can be published', () => {
    const between = officeWithCells()
    between.world = { ...between.world, lacking: ['Form.supportsAdvancedResponderPermissions'] }
    setUp(between)
    expect(between.model.forms.map(({ published, accepting }) => [published, accepting])).toEqual([
      [true, true],
      [true, true],
    ])
  })
})

describe('set-up of a large committee', () => {
  const many = Array.from({ length: 300 }, (_, place) => `Chi bộ số ${place + 1}`)
  const hostile = [
    '=HYPERLINK("http://la.example","x")',
    '  Chi bộ\u00a0\u200bcách  xa ',
    '2027',
    'Khác',
    'Quý I',
  ]

  it('is estimated under two minutes, with three hundred cells', () => {
    const large = officeWithCells([...many, ...hostile])
    const run = setUp(large)
    expect(run.told.status).toBe('done')
    expect(run.estimatedMs).toBeLessThan(120_000)
    const cells = formTitled(large, 'cả năm').items.find(({ title }) => title === 'Chi bộ')
    expect(cells?.choices).toEqual([...many, hostile[0], 'Chi bộ cách xa', '2027', 'Khác', 'Quý I'])
  })

  it.each(hostile)('takes a registration of the cell named %j by its link', (name) => {
    const odd = officeWithCells(['Chi bộ Một', name])
    setUp(odd)
    send(odd, 'quarter', name, 'Quý II', {
      'Tên chuyên đề': '=1+1 là phép tính',
      'Thời gian dự kiến': '18/5/2027',
    })
    expect(registrations(odd)).toMatchObject([
      { 'Tên chuyên đề': '=1+1 là phép tính', Quý: 'Quý II', 'Người gửi': 'Đúng mã chi bộ' },
    ])
  })

  it('refuses two cells with one name, and names both rows', () => {
    const { told } = setUp(officeWithCells(['Chi bộ Hòa', 'chi bộ  hoà']))
    expect(told).toMatchObject({ status: 'refused' })
    expect(told.message).toMatch(/dòng 2, 3 của trang tính Chi bộ/)
  })
})

describe('the lists in the forms', () => {
  it('follow the workbook when that is pressed', () => {
    const grown = office.copy()
    addCells(grown, ['Chi bộ Phòng 3'])
    const [told] = grown.press('refreshForms')
    expect(told?.message).toContain('Đã cập nhật danh sách trong phiếu đăng ký cả năm, phiếu đăng ký một quý')
    const lists = formTitled(grown, 'cả năm').items.find(({ title }) => title === 'Chi bộ')
    expect(lists).toMatchObject({ choices: [...CELLS, 'Chi bộ Phòng 3'] })
    expect(grown.press('refreshForms')[0]?.message).toContain('danh sách trong biểu mẫu đã đủ')
  })

  it('offer the years around that of the plan, and no cell that ended before', () => {
    const older = office.copy()
    older.type('Chi bộ', 'Đến ngày', '31/12/2025', (row) => row['Tên chi bộ'] === CELLS[0])
    older.press('refreshForms')
    const { items } = formTitled(older, 'một quý')
    expect(items.find(({ title }) => title === 'Năm')?.choices).toEqual(['2026', '2027', '2028'])
    expect(items.find(({ title }) => title === 'Chi bộ')?.choices).toEqual(CELLS.slice(1))
  })

  it('need forms that set-up has made', () => {
    expect(officeWithCells().press('refreshForms')[0]?.message).toContain('Chưa có biểu mẫu')
  })
})

function send(mine: Office, kind: string, cell: string, quarter: string, answers: Record<string, string>) {
  const prefill = {
    cell: cell.replace(/[\s\u200b]+/g, ' ').trim(),
    year: '2027',
    code: codeOf(mine, cell),
    quarter,
  }
  const link = prefilledLink(templateOf(mine, kind), prefill)
  const opened = readPrefilled(mine.model, link)
  if (opened === undefined) throw new Error(`no form at ${link}`)
  const sent = submitForm(mine.world, opened.form.id, { ...opened.answers, ...answers })
  for (const { door, options } of sent.fired) mine.run(door, options)
  return { opened, doors: sent.fired.map(({ door }) => door) }
}

describe('a cell that follows its link', () => {
  const [, cell = ''] = CELLS

  it.each([
    ['yearly', 'Quý III', '17/8/2027'],
    ['quarter', 'Quý II', '18/5/2027'],
  ])('finds the %s form filled in, and its answer is imported as its own', (kind, quarter, planned) => {
    const mine = office.copy()
    const before = kind === 'yearly' ? `${quarter}: ` : ''
    const { opened, doors } = send(mine, kind, cell, quarter, {
      [`${before}Tên chuyên đề`]: 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ',
      [`${before}Nhóm nội dung`]: 'Khác',
      [`${before}Thời gian dự kiến`]: planned,
      [`${before}Người chuẩn bị`]: 'Phạm Văn Soạn',
    })
    expect(opened.answers).toMatchObject({ 'Chi bộ': cell, Năm: '2027', 'Mã gửi': codeOf(mine, cell) })
    expect(doors).toEqual(['onFormSubmit'])
    expect(registrations(mine)).toMatchObject([
      { 'Chi bộ': cell, Quý: quarter, 'Người gửi': 'Đúng mã chi bộ', 'Trạng thái': 'Hợp lệ' },
    ])
  })
})

describe('a reminder to register', () => {
  const [, cell = ''] = CELLS
  const reminded = office.copy().goTo('2026-12-14')
  reminded.type('Chi bộ', 'Email', 'phong1@example.vn', (row) => row['Tên chi bộ'] === cell)
  reminded.type('Chi bộ', 'Cách nhận tin', 'Zalo', (row) => row['Tên chi bộ'] === CELLS[0])
  reminded.press('remindOverdueCells')
  const linkIn = (text: string): string => /https:\/\/\S+/.exec(text)?.[0] ?? ''

  it('opens the form filled in, from the letter', () => {
    const [letter] = reminded.model.sent
    expect(letter?.to).toEqual(['phong1@example.vn'])
    expect(readPrefilled(reminded.model, linkIn(letter?.body ?? ''))?.answers).toEqual({
      'Chi bộ': cell,
      Năm: '2027',
      'Mã gửi': codeOf(reminded, cell),
    })
  })

  it('and from the message that waits to be told', () => {
    const rows = reminded.table('Sổ đôn đốc', 'Mã thư').filter((row) => row['Trạng thái'] === 'Chờ nhắn')
    const link = linkIn(String(rows[0]?.['Chi tiết']))
    expect(readPrefilled(reminded.model, link)?.answers).toMatchObject({
      'Chi bộ': CELLS[0],
      'Mã gửi': codeOf(reminded, CELLS[0] ?? ''),
    })
  })
})
