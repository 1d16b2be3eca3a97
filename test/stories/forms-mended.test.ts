import { describe, expect, it } from 'vitest'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { unlinkResponseTab } from '../../src/local/forms/response-tab'
import { submitForm } from '../../src/local/forms/submit-form'
import type { BoxValue } from '../../src/local/model'
import { readScreen } from './dialog'
import {
  CELLS,
  DAY,
  formTitled,
  officeWithCells,
  registrations,
  responseTabs,
  setUp,
  templateOf,
} from './forms-office'
import { CLERK, Office } from './office'

const COLLEAGUE = 'dongnghiep@example.vn'
const made = officeWithCells()
made.setting('Email văn phòng', 'vanphong2@example.vn')
setUp(made)

const yearly = (office: Office) => formTitled(office, 'cả năm')

const formsCard = (office: Office) => readScreen(office, 'health').cards.find(({ key }) => key === 'forms')

const send = (office: Office, title: string) => {
  const [cell = ''] = CELLS
  const answers = { 'Chi bộ': cell, Năm: '2027', Quý: 'Quý I', 'Tên chuyên đề': title }
  const { fired } = submitForm(office.world, formTitled(office, 'một quý').id, answers)
  for (const { door, options } of fired) office.run(door, options)
}

describe('set-up pressed again', () => {
  it.each<[string, (office: Office) => void, string]>([
    [
      'opens a form that was closed by taking back its publishing',
      (office) => Object.assign(yearly(office), { published: false, accepting: false }),
      'mở phiếu đăng ký cả năm để nhận câu trả lời',
    ],
    [
      'makes the office an editor again',
      (office) => Object.assign(yearly(office), { editors: [] }),
      'thêm vanphong2@example.vn làm người chỉnh sửa phiếu đăng ký cả năm',
    ],
    [
      'brings a list back that somebody changed in the form',
      (office) => {
        yearly(office).items = yearly(office).items.map((item) =>
          item.title === 'Năm' ? { ...item, choices: ['2020'] } : item,
        )
      },
      'cập nhật danh sách trong phiếu đăng ký cả năm',
    ],
  ])('%s', (_, spoil, said) => {
    const office = made.copy()
    spoil(office)
    const { shown, told } = setUp(office)
    expect(shown).toHaveLength(1)
    expect(shown[0]).toContain(`- ${said};`)
    expect(told.message).toContain(said)
    expect(office.model.forms).toEqual(made.model.forms)
    expect(setUp(office).shown).toEqual([])
  })

  it('leaves a form that only takes no answers for now, and says so here and at the health look', () => {
    const office = made.copy()
    Object.assign(yearly(office), { accepting: false })
    const { shown, told } = setUp(office)
    expect(shown).toEqual([])
    const sentence = 'Phiếu đăng ký cả năm đang dừng nhận câu trả lời.'
    expect(told.message).toContain(sentence)
    expect(formsCard(office)).toMatchObject({ tone: 'doubtful' })
    expect(formsCard(office)?.lines[0]).toContain(sentence)
  })

  it('calls a form that the program itself has closed neither open nor wrong', () => {
    const office = made.copy()
    office.setting('Đóng phiếu cả năm sau hạn đăng ký', 'Có')
    office.goTo('2026-12-16').press('dailyCheck')
    expect(formsCard(office)?.tone).toBe('good')
    expect(formsCard(office)?.lines[0]).toContain('Phiếu đăng ký cả năm đang đóng vì đã quá hạn đăng ký')
    expect(setUp(office).told.message).not.toContain('đang dừng')
  })

  it.each<[string, string, (header: BoxValue[]) => void]>([
    ['one was renamed', '“Chi bộ”', (header) => header.splice(header.indexOf('Chi bộ'), 1, 'Đơn vị')],
    ['all were taken away', '“Chi bộ”, “Năm”, “Quý”, “Mã gửi”, “Tên chuyên đề”', (header) => header.fill('')],
  ])('tells of columns of answers that cannot be read: %s', (_, named, hurt) => {
    const office = made.copy()
    const { tabId } = formTitled(office, 'một quý')
    const tab = office.model.spreadsheet.tabs.find(({ id }) => id === tabId)
    hurt(tab?.values[0] ?? [])
    const sentence = `Trang tính “Câu trả lời biểu mẫu 2” không còn cột ${named};`
    expect(setUp(office).told.message).toContain(sentence)
    expect(formsCard(office)?.tone).toBe('bad')
    expect(formsCard(office)?.lines.join()).toContain(sentence)
  })

  it('links a form again, and takes none of its answers twice', () => {
    const office = made.copy()
    send(office, 'Phòng ngừa vi phạm trong quản lý')
    unlinkResponseTab(office.world, formTitled(office, 'một quý'))
    expect(setUp(office).told.message).toContain('liên kết lại phiếu đăng ký một quý với bảng tính này')
    expect(responseTabs(office)).toHaveLength(2)
    office.press('importResponses')
    send(office, 'Nâng cao chất lượng tham mưu')
    expect(registrations(office).map((row) => row['Tên chuyên đề'])).toEqual([
      'Phòng ngừa vi phạm trong quản lý',
      'Nâng cao chất lượng tham mưu',
    ])
  })

  it('makes a form again that was deleted, and keeps what came by it', () => {
    const office = made.copy()
    send(office, 'Phòng ngừa vi phạm trong quản lý')
    const gone = formTitled(office, 'một quý')
    office.model.forms = office.model.forms.filter((form) => form !== gone)
    const before = templateOf(office, 'quarter')
    expect(setUp(office).shown[0]).toContain('tạo lại phiếu đăng ký một quý')
    expect(office.model.forms).toHaveLength(2)
    expect(templateOf(office, 'quarter')).not.toBe(before)
    expect(registrations(office)).toHaveLength(1)
    expect(setUp(office).shown).toEqual([])
  })

  it('says what it cannot add to a form that somebody changed', () => {
    const office = made.copy()
    yearly(office).items = yearly(office).items.filter(({ title }) => title !== 'Chi bộ')
    Object.assign(yearly(office), { published: false })
    expect(setUp(office).told.message).toContain(
      'Phiếu đăng ký cả năm không còn câu hỏi “Chi bộ” kiểu menu thả xuống',
    )
  })

  it('follows the setting about proved addresses', () => {
    const office = made.copy()
    office.setting('Email trong biểu mẫu', 'Đã xác minh')
    expect(setUp(office).shown[0]).toContain('chỉ nhận người gửi đã đăng nhập Google')
    expect(office.model.forms.map(({ emails }) => emails)).toEqual(['VERIFIED', 'VERIFIED'])
    expect(setUp(office).shown).toEqual([])
    office.setting('Email trong biểu mẫu', 'Tự nhập')
    office.press('refreshForms', 'setUp')
    expect(office.model.forms.map(({ emails }) => emails)).toEqual(['DO_NOT_COLLECT', 'DO_NOT_COLLECT'])
  })
})

describe('a colleague who presses set-up', () => {
  it('is told whose form it is that cannot be opened', () => {
    const office = made.copy()
    for (const form of office.model.forms) form.editors = []
    const { told, shown } = setUp(office, 'YES', { user: COLLEAGUE })
    expect(shown.join('\n')).not.toContain('tạo')
    expect(told.message).toContain(`Phiếu đăng ký cả năm do ${CLERK} tạo, tài khoản này không mở được`)
    expect(office.model.forms).toEqual(made.model.forms.map((form) => ({ ...form, editors: [] })))
  })

  it('gets new ones once the old ones are no longer linked', () => {
    const office = made.copy()
    for (const form of office.model.forms) {
      form.editors = []
      unlinkResponseTab(office.world, form)
    }
    setUp(office, 'YES', { user: COLLEAGUE })
    expect(office.model.forms.map(({ owner }) => owner)).toEqual([CLERK, CLERK, COLLEAGUE, COLLEAGUE])
    expect(responseTabs(office)).toHaveLength(2)
  })
})

describe('set-up in a copied workbook', () => {
  it.each([
    ['nothing', false],
    ['what the program keeps', true],
  ])('uses the copied forms and not those of the original, when %s comes along', (_, withStore) => {
    const model = copySpreadsheet(made.model, COLLEAGUE)
    if (withStore) model.properties = structuredClone(made.model.properties)
    const copy = new Office(DAY, model)
    const { shown } = setUp(copy, 'YES', { user: COLLEAGUE })
    expect(shown.join('\n')).toContain('dùng phiếu đăng ký cả năm, phiếu đăng ký một quý đang liên kết')
    expect(copy.model.forms.map(({ published, owner }) => [published, owner])).toEqual([
      [true, COLLEAGUE],
      [true, COLLEAGUE],
    ])
    expect(templateOf(copy, 'yearly')).toContain(yearly(copy).publishedId)
    expect(templateOf(copy, 'yearly').split('?')[1]).toBe(templateOf(made, 'yearly').split('?')[1])
    expect(setUp(copy, 'YES', { user: COLLEAGUE }).shown).toEqual([])
  })
})

describe('set-up that is cut off while it makes the forms', () => {
  const start = officeWithCells()
  const calls = setUp(start.copy()).calls.map(({ call }) => call)
  const from = calls.indexOf('FormApp.create')
  const points = Array.from(
    { length: 24 },
    (_, place) => from + Math.floor(((calls.length - from) * place) / 24),
  )

  it.each(points)('leaves two whole forms once it is pressed again (%i)', (at) => {
    const office = start.copy()
    expect(setUp(office, 'YES', { fault: { at, kind: 'kill' } }).end).toBe('killed')
    expect(setUp(office).told.status).toBe('done')
    const whole = office.model.forms.filter(({ items }) => items.length > 0)
    expect(whole.map(({ items }) => items.length)).toEqual([23, 13])
    expect(whole.every(({ items }) => items.every(({ title }) => title !== ''))).toBe(true)
    expect(responseTabs(office)).toHaveLength(2)
  })
})
