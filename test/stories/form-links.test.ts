import { describe, expect, it } from 'vitest'
import type { Card, Screen } from '../../src/addon/domain/screen'
import { readPrefilled } from '../../src/local/forms/prefilled-link'
import { CELLS, codeOf, formTitled, officeWithCells, setUp } from './forms-office'
import type { Office } from './office'

const made = officeWithCells()
made.setting('Điện thoại văn phòng', '0200 000 001')
setUp(made)

const screenOf = (office: Office): Screen => {
  const { value } = office.run('readScreen', { args: ['formLinks'] })
  const { screen } = value as { screen?: Screen }
  if (screen === undefined) throw new Error(JSON.stringify(value))
  return screen
}
const opened = (office: Office, { link }: Card) => readPrefilled(office.model, link?.url ?? '')?.answers

describe('the links to the forms', () => {
  const { cards } = screenOf(made)
  const [, cell = ''] = CELLS

  it('stand in a dialog that the menu opens', () => {
    const { screens, value } = made.copy().run('showFormLinks')
    expect(screens[0]).toMatchObject({ title: 'Lấy liên kết biểu mẫu' })
    expect(value).toMatchObject({ status: 'done' })
  })

  it('are the plain ones, then two for each cell, each with a code to print', () => {
    expect(cards.map(({ heading }) => heading)).toEqual([
      'Phiếu đăng ký cả năm – liên kết chung',
      'Phiếu đăng ký một quý – liên kết chung',
      ...CELLS.flatMap((name) => [name, name]),
    ])
    expect(cards.every(({ link }) => link?.qr === true)).toBe(true)
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length)
    expect(cards.slice(0, 2).map((card) => opened(made, card))).toEqual([{}, {}])
  })

  it('open the form filled in with cell, code, year and quarter', () => {
    const who = { 'Chi bộ': cell, Năm: '2027', 'Mã gửi': codeOf(made, cell) }
    expect(cards.slice(4).map((card) => opened(made, card))).toEqual([who, { ...who, Quý: 'Quý I' }])
  })

  it('come with a message for Zalo, in which a blank stands behind the address', () => {
    const [, , , , yearly] = cards
    expect(yearly?.copy?.text).toBe(
      `Kính gửi Chi ủy ${cell}. Văn phòng Đảng ủy xin gửi liên kết đăng ký chuyên đề cả năm 2027 của Chi bộ: ${yearly?.link?.url} (khoảng 05 phút; tên chi bộ và mã gửi đã điền sẵn, đề nghị không chuyển tiếp). Cần hỗ trợ, đề nghị Chi ủy gọi 0200 000 001. Trân trọng cảm ơn Chi ủy.`,
    )
  })

  it('name the quarter that runs', () => {
    const later = made.copy().goTo('2027-08-20')
    expect(opened(later, screenOf(later).cards[5] as Card)).toMatchObject({ Quý: 'Quý III' })
  })

  it('tell of a cell without a code, and leave out one that is not active that year', () => {
    const office = made.copy()
    office.type('Chi bộ', 'Mã gửi', '', (row) => row['Tên chi bộ'] === CELLS[0])
    office.type('Chi bộ', 'Đến ngày', '31/12/2026', (row) => row['Tên chi bộ'] === CELLS[1])
    const own = screenOf(office).cards.slice(2)
    expect(own.map(({ heading, tone }) => [heading, tone])).toEqual([
      [CELLS[0], 'doubtful'],
      [CELLS[0], 'doubtful'],
    ])
    expect(own[0]?.lines[1]).toContain('Chi bộ chưa có mã gửi')
  })

  it('are the plain ones alone where the program keeps no form of its own', () => {
    const office = made.copy()
    office.model.properties.script = {}
    const urls = screenOf(office).cards.map(({ link }) => link?.url)
    const forms = ['một quý', 'cả năm'].map((word) => formTitled(office, word))
    expect(urls.sort()).toEqual(
      forms.map(({ id }) => `https://docs.google.com/forms/d/${id}/viewform`).sort(),
    )
  })

  it('are none without a form, and the dialog says what to do', () => {
    expect(screenOf(officeWithCells())).toMatchObject({
      cards: [],
      empty: expect.stringContaining('Chưa có biểu mẫu đăng ký. Đề nghị bấm'),
    })
  })
})
