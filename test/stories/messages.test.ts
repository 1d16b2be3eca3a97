import { describe, expect, it } from 'vitest'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { call, press, readScreen } from './dialog'
import { CLERK, Office } from './office'
import { at, cell, cells, committee, officeWith, registration, registrations } from './small-committee'

const DAY = '2027-04-08'
const PHONE = '0200 000 001'
/** 9 April 2027 as the spreadsheet counts days. */
const NINTH_OF_APRIL = 46_486

/** One cell that wants Zalo has not reported its first quarter; the office has pressed for reminders. */
const reminded = await officeWith(
  committee({
    'Chi bộ': cells(cell('Một', { 'Cách nhận tin': 'Zalo', Email: '', 'Điện thoại': PHONE })),
    'Đăng ký': registrations(registration({ 'Thời gian dự kiến': at('2027-03-18') })),
  }),
  DAY,
)
reminded.press('remindOverdueCells')

const messages = (office: Office) => readScreen(office, 'messages')
const ledger = (office: Office) => office.table('Sổ đôn đốc', 'Mã thư')

describe('the messages that wait to be told', () => {
  it('stand in a dialog, which has them from the start', () => {
    const { screens, toasts, value } = reminded.copy().run('showMessages')
    expect(value).toMatchObject({ status: 'done', message: 'Danh sách đang có 01 mục.' })
    expect(toasts).toEqual([])
    const [window] = screens
    expect(window).toMatchObject({ kind: 'modal', title: 'Nội dung nhắn Zalo, gọi điện' })
    const [, given = ''] =
      /<script type="application\/json" id="given">(.*)<\/script>/.exec(window?.html ?? '') ?? []
    expect(JSON.parse(given)).toEqual({ name: 'messages', screen: messages(reminded) })
  })

  it('say whom to call, and what', () => {
    const [card, ...more] = messages(reminded).cards
    expect(more).toEqual([])
    expect(card).toMatchObject({
      heading: 'Chi bộ Một – Zalo',
      lines: [`Đ/c Trần Văn Một, điện thoại ${PHONE}.`, expect.stringContaining('chờ từ ngày 08/4/2027')],
      presses: [{ act: 'told', label: 'Đã nhắn' }],
    })
    expect(card?.copy?.text).toMatch(/^Kính gửi đ\/c Trần Văn Một, Bí thư Chi bộ Một\./)
  })

  it('are entered as told on that day, by whom, and told of no more', () => {
    const office = reminded.copy().goTo('2027-04-09')
    const [card] = messages(office).cards
    const { status, message, screen } = call(office, 'pressOnScreen', 'messages', 'told', card?.key)
    expect([status, screen?.cards]).toEqual(['done', []])
    expect(message).toBe(
      'Đã ghi vào Sổ đôn đốc: nhắn Chi bộ Một (Zalo) ngày 09/4/2027.\nKhông còn mục nào trong danh sách.',
    )
    const told = ledger(office).filter((row) => row['Trạng thái'] !== 'Đã gộp')
    expect(told.length).toBeGreaterThan(0)
    for (const row of told) {
      expect(row['Trạng thái']).toBe('Đã nhắn')
      expect(String(row['Chi tiết'])).toContain(`Người nhắn: ${CLERK}.`)
      expect(Math.floor((row['Thời điểm'] as { serial: number }).serial)).toBe(NINTH_OF_APRIL)
    }
    const journal = office.table('Nhật ký thao tác', 'Việc').pop()
    expect(journal).toMatchObject({ Việc: 'Nội dung nhắn Zalo, gọi điện…', 'Kết quả': 'Đã thực hiện' })
    expect(office.press('remindOverdueCells')[0]?.counts).toMatchObject({ toTell: 0 })
  })

  it('are one for each recipient, however long nobody told them; what was never said is no reminder', () => {
    const office = reminded.copy()
    for (const day of ['2027-04-12', '2027-04-14', '2027-04-20']) office.goTo(day).press('remindOverdueCells')
    const letters = new Set(
      ledger(office)
        .filter((row) => row['Trạng thái'] === 'Chờ nhắn')
        .map((row) => row['Mã thư']),
    )
    expect(letters.size).toBeGreaterThan(1)
    const { cards } = messages(office)
    expect(cards).toHaveLength(1)
    expect(cards[0]?.key).toBe([...letters].pop())
    expect(cards[0]?.lines).toContain('Nội dung mới nhất, thay cho những lần trước chưa nhắn.')
    expect(press(office, 'messages', 'told', cards[0]?.key).screen?.cards).toEqual([])
    const rows = ledger(office).filter((row) => letters.has(row['Mã thư']))
    expect(rows.filter((row) => row['Mã thư'] === cards[0]?.key).map((row) => row['Trạng thái'])).toContain(
      'Đã nhắn',
    )
    const before = rows.filter((row) => row['Mã thư'] !== cards[0]?.key)
    expect(new Set(before.map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gộp']))
    expect(String(before[0]?.['Chi tiết'])).toContain(`Chưa nhắn, gộp vào lần nhắn ${cards[0]?.key}.`)
    expect(office.press('remindOverdueCells')[0]?.counts).toMatchObject({ toTell: 0 })
  })

  it('are told of once by two who press at the same card', () => {
    const office = reminded.copy()
    const [card] = messages(office).cards
    call(office, 'pressOnScreen', 'messages', 'told', card?.key)
    const before = ledger(office)
    const second = call(office, 'pressOnScreen', 'messages', 'told', card?.key)
    expect(second).toMatchObject({ status: 'refused' })
    expect(second.message).toContain('mục này không còn trong danh sách')
    expect(ledger(office)).toEqual(before)
  })
})

describe('what a page sends', () => {
  const key = messages(reminded).cards[0]?.key
  const hostile: readonly (readonly [string, readonly unknown[]])[] = [
    ['nothing', []],
    ['a screen that is not', ['constructor', 'told', key]],
    ['an act that is not', ['messages', 'toString', key]],
    ['an act that is no text', ['messages', ['told'], key]],
    ['a card that is not', ['messages', 'told', 'TN-000000-00']],
    ['a card that is no text', ['messages', 'told', { key }]],
    ['a card that said something else', ['messages', 'told', key, '0123456789abcdef']],
  ]

  it.each(hostile)('changes nothing with %s', (_, args) => {
    const office = reminded.copy()
    const before = structuredClone(office.model.spreadsheet.tabs)
    const { status, message } = call(office, 'pressOnScreen', ...args)
    expect(status).toBe('refused')
    expect(message).toMatch(/^Chưa thực hiện được: .*Đề nghị /)
    expect(office.model.spreadsheet.tabs).toEqual(before)
  })

  it('reads no screen that is not', () => {
    expect(call(reminded.copy(), 'readScreen', '__proto__')).toMatchObject({ status: 'refused' })
  })
})

describe('a dialog of a workbook that cannot have it', () => {
  it('is refused in a copy of the workbook, also to a window that is still open', () => {
    const original = reminded.copy()
    original.run('setUp')
    const copy = new Office(DAY, copySpreadsheet(original.model, CLERK))
    const key = messages(original).cards[0]?.key
    for (const told of [copy.press('showMessages')[0], press(copy, 'messages', 'told', key)])
      expect([told?.status, told?.message]).toEqual(['refused', expect.stringContaining('bản sao của sổ')])
  })

  it('is refused in an alert, without a window', async () => {
    const office = await officeWith({ 'Trang tính1': [['a']] }, DAY)
    const { value, screens, dialogs } = office.run('showMessages')
    expect(value).toMatchObject({ status: 'refused' })
    expect(screens).toEqual([])
    expect(dialogs.map(({ text }) => text)).toEqual([expect.stringContaining('chưa có trang tính “Cài đặt”')])
  })
})
