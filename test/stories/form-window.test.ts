import { describe, expect, it } from 'vitest'
import { readScreen } from './dialog'
import type { Office, Told } from './office'
import { formOf, openOffice, send, slip } from './submitting'

const office = await openOffice({ 'Tự động gửi email': 'Không', 'Đóng phiếu cả năm sau hạn đăng ký': 'Có' })
const daily = (of: Office, day: string): string => {
  const { end, value } = of.goTo(day).run('dailyCheck', { start: 'time' })
  expect(end).toBe('completed')
  return (value as Told).message
}
const yearly = { 'Chi bộ': 'Chi bộ Một', Năm: '2027' }

describe('the form for the whole year', () => {
  it('stays open to the last day', () => {
    const one = office.copy()
    expect(daily(one, '2026-12-15')).not.toContain('phiếu đăng ký cả năm')
    send(one, yearly, { word: 'cả năm' })
  })

  it('is closed the day after, and says what to do; the other one stays open', () => {
    const one = office.copy()
    expect(daily(one, '2026-12-16')).toContain(
      'Đã đóng phiếu đăng ký cả năm vì đã qua hạn đăng ký 15/12/2026',
    )
    expect(() => send(one, yearly, { word: 'cả năm' })).toThrow()
    const headings = readScreen(one, 'formLinks').cards.map(({ heading, lines }) =>
      [heading, lines[0]].join(': '),
    )
    expect(headings.filter((text) => text.startsWith('Chi bộ Một'))).toEqual([
      expect.stringContaining('bổ sung chuyên đề quý I/2027'),
    ])
    expect(formOf(one, 'cả năm').closedMessage).toContain('đề nghị dùng phiếu đăng ký một quý')
    expect(send(one, slip())[0]?.status).toBe('done')
    expect(daily(one, '2026-12-17')).not.toContain('phiếu đăng ký cả năm')
  })

  it('is opened again for another year, and once the setting is taken back', () => {
    const one = office.copy()
    daily(one, '2026-12-16')
    one.setting('Năm kế hoạch', 2028)
    expect(daily(one, '2027-10-01')).toContain('Đã mở lại phiếu đăng ký cả năm')
    send(one, yearly, { word: 'cả năm' })
    daily(one, '2027-12-16')
    one.setting('Đóng phiếu cả năm sau hạn đăng ký', 'Không')
    expect(daily(one, '2027-12-17')).toContain('Đã mở lại phiếu đăng ký cả năm')
  })

  it('stays as staff have left it', () => {
    const one = office.copy()
    one.setting('Đóng phiếu cả năm sau hạn đăng ký', 'Không')
    formOf(one, 'cả năm').accepting = false
    daily(one, '2026-12-16')
    expect(formOf(one, 'cả năm').accepting).toBe(false)
  })

  it('that is gone keeps no daily run from its work', () => {
    const one = office.copy()
    one.model.forms = one.model.forms.filter(({ title }) => !title.includes('cả năm'))
    expect(daily(one, '2026-12-16')).toContain('Chưa đóng, mở được phiếu đăng ký cả năm')
  })
})
