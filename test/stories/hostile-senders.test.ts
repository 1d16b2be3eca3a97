import { describe, expect, it } from 'vitest'
import { play } from '../play'
import { CLERK, type Office } from './office'
import { formOf, ledgerOf, openOffice, registered, send, slip } from './submitting'

const office = await openOffice()
// The office let its form ask for an address, too, which whoever sends it may type as he likes.
play(
  `FormApp.openById('${formOf(office, 'một quý').id}').addTextItem().setTitle('Địa chỉ email')`,
  office.world,
  { user: CLERK },
)
const addressed = (of: Office) => of.model.sent.map(({ to, cc, bcc }) => [...to, ...cc, ...bcc].join())
const STRANGER = { 'Địa chỉ email': 'nguoila@example.vn' }
const LURE = 'Bấm vào http://bay.example.vn để nhận quà tặng'

describe('somebody who cannot prove to be of the cell', () => {
  const settled = office.copy()
  send(settled, slip())
  const standing = registered(settled, 'Mã đăng ký', 'Trạng thái')

  it.each([
    ['a wrong code', { 'Mã gửi': 'M-Hai', ...STRANGER }],
    ['no code', { 'Mã gửi': '', ...STRANGER }],
    ['the cell’s own address, typed', { 'Mã gửi': '', 'Địa chỉ email': 'mot@example.vn' }],
    ['the code among other text', { 'Mã gửi': 'M-Một M-Hai', ...STRANGER }],
  ])('with %s replaces nothing; the cell alone is told, and not what was typed', (_, proof) => {
    const one = settled.copy()
    send(one, slip({ 'Loại đăng ký': 'Thay chuyên đề đã đăng ký', 'Tên chuyên đề': LURE, ...proof }))
    expect(registered(one, 'Mã đăng ký', 'Trạng thái')).toEqual([...standing, ['ĐK-0002', 'Chờ xác nhận']])
    expect(addressed(one)).toEqual(['mot@example.vn', 'mot@example.vn'])
    const notice = one.model.sent[1]
    expect(notice?.subject).toBe('Đăng ký chuyên đề cần xác nhận - Chi bộ Một (ĐK-0002)')
    expect(notice?.body).toContain('Đăng ký của Chi bộ chưa thay đổi.')
    expect(`${notice?.body} ${notice?.htmlBody}`).not.toMatch(/bay\.example|nguoila|M-Một/)
  })

  it('is not told of by a letter where the registration is faulty as well', () => {
    const one = settled.copy()
    send(one, slip({ 'Mã gửi': '', Quý: 'Quý II', 'Tên chuyên đề': LURE, 'Người chuẩn bị': '' }))
    expect(registered(one, 'Trạng thái')[1]).toEqual(['Cần sửa'])
    expect(one.model.sent[1]?.body).not.toContain('bay.example')
  })

  it('brings the cell one letter a day, however often the form is sent', () => {
    const one = settled.copy()
    for (let time = 0; time < 8; time += 1)
      send(one, slip({ 'Mã gửi': '', 'Tên chuyên đề': `Lần gửi giả thứ ${time}` }))
    expect(addressed(one)).toEqual(['mot@example.vn', 'mot@example.vn'])
    send(
      one,
      slip({ Quý: 'Quý II', 'Thời gian dự kiến': '10/5/2027', 'Tên chuyên đề': 'Đổi mới sinh hoạt chi bộ' }),
    )
    expect(one.model.sent[2]?.subject).toContain('Đã nhận đăng ký chuyên đề quý II/2027')
    expect(new Set(registered(one, 'Mã đăng ký').flat()).size).toBe(10)
  })

  it('gets nothing in the name of a cell that nobody knows', () => {
    const one = office.copy()
    const { model } = one
    const form = model.forms.find(({ title }) => title.includes('một quý'))
    const list = form?.items.find(({ title }) => title === 'Chi bộ')
    Object.assign(list ?? {}, { choices: ['Chi bộ Ma'] })
    send(one, slip({ 'Chi bộ': 'Chi bộ Ma', ...STRANGER }))
    expect([registered(one, 'Trạng thái'), addressed(one), ledgerOf(one)]).toEqual([[['Cần sửa']], [], []])
  })
})

describe('text that is made to do harm', () => {
  const BITS = [
    '=HYPERLINK("http://bay.example.vn";"Xem")',
    '+84 912 000 000',
    '@SUM(A1:A9)',
    '<img src=x onerror=alert(1)> <b>đậm</b>',
    'Dòng một\r\nBcc: la@example.vn\r\n\r\nThư giả',
    '\t{cell} %0A"\'&lt;',
    'ĐK-0001 đến ĐK-9999',
  ]
  const FIELDS = [
    'Tên chuyên đề',
    'Thời gian dự kiến',
    'Người chuẩn bị',
    'Mục đích, nội dung chính',
    'Địa chỉ email',
  ]

  it.each(BITS)('%j stays text in the workbook and in the letter', (bit) => {
    const one = office.copy()
    const form = one.model.forms.find(({ title }) => title.includes('một quý'))
    for (const item of form?.items ?? []) Object.assign(item, { rule: undefined })
    send(one, slip(Object.fromEntries(FIELDS.map((field) => [field, bit]))))
    const [row] = one.model.spreadsheet.tabs.find(({ name }) => name === 'Đăng ký')?.values.slice(1) ?? []
    expect(row?.some((box) => typeof box === 'object' && 'formula' in box)).toBe(false)
    const [letter, ...more] = one.model.sent
    expect([letter?.to, letter?.cc, letter?.bcc, more]).toEqual([['mot@example.vn'], [], [], []])
    expect(letter?.subject).not.toMatch(/[\r\n]/)
    expect(letter?.htmlBody).not.toMatch(/<(?!\/?(div|p|br|b|i|a)\b)|onerror=alert\(1\)>|javascript:/)
    expect(letter?.htmlBody).not.toContain('<b>đậm')
    expect(letter?.body.split('\n').filter((line) => line.startsWith('Bcc'))).toEqual([])
  })
})

it('a run killed anywhere sends no receipt twice, and none is lost without a line of doubt', () => {
  const whole = office.copy()
  const { triggers } = whole.model
  const id = triggers.find(({ handler }) => handler === 'onFormSubmit')?.id ?? ''
  send(whole, slip(), { unheard: true })
  const start = { start: 'formSubmit', triggerId: id } as const
  const { calls } = whole.copy().run('onFormSubmit', start)
  // What is read before makes no difference; faults at every single call have a test of their own.
  const points = calls.filter(
    ({ kind, call }) => ['flush', 'mail'].includes(kind) || call.includes('Propert'),
  )
  for (const { number: at } of points) {
    for (const afterEffect of [false, true]) {
      const one = whole.copy()
      one.run('onFormSubmit', { ...start, fault: { at, kind: 'kill', afterEffect } })
      one.model.locks = {}
      one.run('onFormSubmit', start)
      expect(registered(one, 'Mã đăng ký', 'Trạng thái')).toEqual([['ĐK-0001', 'Hợp lệ']])
      const [line, ...more] = ledgerOf(one)
      expect(more).toEqual([])
      const outcome = [one.model.sent.length, line?.[2]].join(' ')
      expect(['1 Đã gửi', '1 Chưa rõ đã gửi', '0 Chưa rõ đã gửi']).toContain(outcome)
    }
  }
  expect(points.length).toBeGreaterThan(5)
})
