import { describe, expect, it } from 'vitest'
import { press, readScreen } from './dialog'
import type { Office } from './office'
import { at, committee, officeWith, registration, registrations } from './small-committee'

const FIRST = 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ'
const SECOND = 'Nâng cao chất lượng công tác tiếp công dân của cơ quan'

/** Two topics for one quarter: the second may be meant instead of the first, or beside it. */
const office = await officeWith(
  committee({
    'Đăng ký': registrations(
      registration({ 'Tên chuyên đề': FIRST, 'Thời điểm gửi': at('2026-12-01T08:00:00') }),
      registration({ 'Tên chuyên đề': SECOND, 'Thời điểm gửi': at('2026-12-02T08:15:00') }),
    ),
  }),
  '2026-12-03',
)
office.press('checkRegistrations')

const cards = (of: Office) => readScreen(of, 'waitingRegistrations').cards
const rows = (of: Office) =>
  of
    .table('Đăng ký', 'Mã đăng ký')
    .map((row) => [row['Trạng thái'], row['Xử lý của văn phòng'], row['Loại đăng ký']])

describe('the registrations that wait for the office', () => {
  it('stand with what is the matter, what stands already, and what can be decided', () => {
    const [card, ...more] = cards(office)
    expect(more).toEqual([])
    expect(card).toMatchObject({ key: 'ĐK-0002', heading: 'ĐK-0002 – Chi bộ Một, quý I/2027' })
    expect(card?.lines[0]).toBe(`Chờ xác nhận: “${SECOND}”`)
    expect(card?.lines).toContain(`Đang có ĐK-0001: “${FIRST}”`)
    expect(card?.presses.map(({ act }) => act)).toEqual(['confirm', 'replace', 'reject'])
  })

  it.each([
    ['confirm', ['Hợp lệ', '', ''], ['Hợp lệ', 'Xác nhận', '']],
    ['replace', ['Đã được thay', '', ''], ['Hợp lệ', 'Xác nhận', 'Thay chuyên đề đã đăng ký']],
    ['reject', ['Hợp lệ', '', ''], ['Không chấp nhận', 'Không chấp nhận', '']],
  ])('are checked anew after %s', (act, first, second) => {
    const decided = office.copy()
    const { status, message, screen } = press(decided, 'waitingRegistrations', act, 'ĐK-0002')
    expect([status, screen?.cards]).toEqual(['done', []])
    expect(message).toMatch(/^Đã ghi “.*” cho ĐK-0002 của Chi bộ Một\.\n/)
    expect(rows(decided)).toEqual([first, second])
    const before = structuredClone(decided.model.spreadsheet.tabs)
    decided.press('checkRegistrations')
    expect(decided.model.spreadsheet.tabs).toEqual(before)
  })

  it('leave a word of staff’s own alone', () => {
    const typed = office.copy()
    typed.type(
      'Đăng ký',
      'Xử lý của văn phòng',
      'chờ hỏi đ/c Bí thư',
      (row) => row['Mã đăng ký'] === 'ĐK-0002',
    )
    const [card] = cards(typed)
    expect(card?.presses).toEqual([])
    expect(card?.lines.join(' ')).toContain('“chờ hỏi đ/c Bí thư”. Đề nghị sửa trực tiếp')
    expect(press(typed, 'waitingRegistrations', 'confirm', 'ĐK-0002').status).toBe('refused')
  })

  it('do not go by what a page says is possible', () => {
    expect(press(office.copy(), 'waitingRegistrations', 'approve', 'ĐK-0002').status).toBe('refused')
  })

  it('are approved after the plan is issued', () => {
    const issued = office.copy()
    press(issued, 'waitingRegistrations', 'reject', 'ĐK-0002')
    issued.press('buildYearlyPlan')
    const plan = issued.model.spreadsheet.tabs.find(({ name }) => name === 'Kế hoạch 2027')
    for (const row of plan?.values ?? [])
      for (const [place, box] of row.entries()) if (box === 'Dự thảo') row[place] = 'Đã ban hành'
    issued.type('Đăng ký', 'Xử lý của văn phòng', 'Xác nhận', (row) => row['Mã đăng ký'] === 'ĐK-0002')
    issued.press('checkRegistrations')
    expect(cards(issued)[0]).toMatchObject({
      key: 'ĐK-0002',
      lines: expect.arrayContaining([
        expect.stringMatching(/^Chờ duyệt: /),
        'Ô Xử lý của văn phòng đang ghi “Xác nhận”.',
      ]),
      presses: [{ act: 'approve' }, { act: 'reject' }],
    })
    press(issued, 'waitingRegistrations', 'approve', 'ĐK-0002')
    expect(rows(issued)[1]).toEqual(['Hợp lệ', 'Đồng ý điều chỉnh', ''])
  })
})
