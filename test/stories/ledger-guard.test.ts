import { describe, expect, it } from 'vitest'
import { press, readScreen } from './dialog'
import { CLERK, type Office, type Told } from './office'
import { openOffice, registered, send, slip } from './submitting'

const sent = await openOffice({ 'Tự động gửi email': 'Tất cả' })
send(sent, slip())
sent.goTo('2026-12-17').press('remindOverdueCells')
sent.tomorrow()

const LEDGER = 'Sổ đôn đốc'
const tabOf = (office: Office, name: string) =>
  office.model.spreadsheet.tabs.find((tab) => tab.name === name) ?? expect.fail(`no tab ${name}`)
const wayOut = 'Đề nghị mở Tệp, Lịch sử phiên bản, chép lại các dòng đã mất'
const lettersCard = (office: Office) =>
  readScreen(office, 'health').cards.find(({ key }) => key === 'letters')

const DAMAGE: readonly [string, number, (office: Office) => void][] = [
  ['a line was taken out of', 1, (office) => tabOf(office, LEDGER).values.splice(2, 1)],
  ['all lines were taken out of', 15, (office) => tabOf(office, LEDGER).values.splice(1)],
  [
    'somebody deleted',
    15,
    ({ model }) => {
      model.spreadsheet.tabs = model.spreadsheet.tabs.filter(({ name }) => name !== LEDGER)
    },
  ],
]

describe.each(DAMAGE)('a ledger that %s', (_, missing, hurt) => {
  const office = sent.copy()
  hurt(office)
  const before = office.letters()

  it('lets no letter go a second time, and says how it is mended', () => {
    for (const door of ['dailyCheck', 'remindOverdueCells', 'reportOverdue']) {
      const [told] = office.press(door)
      expect(told?.status).toBe('refused')
      expect(told?.message).toContain(
        `Sổ đôn đốc thiếu ${String(missing).padStart(2, '0')} dòng so với lần gửi thư trước`,
      )
      expect(told?.message).toContain(wayOut)
    }
    const more = office.letters().slice(before.length)
    expect(more.filter((letter) => !letter.startsWith(CLERK))).toEqual([])
  })

  it('is a card of the health look', () => {
    const card = lettersCard(office)
    expect(card?.tone).toBe('bad')
    expect(card?.lines.join()).toContain(wayOut)
  })

  it('still lets a registration be taken in', () => {
    const one = office.copy()
    send(
      one,
      slip({ Quý: 'Quý II', 'Thời gian dự kiến': '10/5/2027', 'Tên chuyên đề': 'Dân vận khéo ở cơ sở' }),
    )
    expect(registered(one, 'Trạng thái').flat()).toEqual(['Hợp lệ', 'Hợp lệ'])
  })

  it('is taken as it stands once a person says so', () => {
    const one = office.copy()
    expect(press(one, 'health', 'ledger', 'letters').message).toContain('Đã ghi nhận Sổ đôn đốc như hiện nay')
    expect(lettersCard(one)?.tone).toBe('good')
    expect(one.press('dailyCheck')[0]?.status).toBe('done')
  })
})

it('a ledger whose lines come back, in whatever order, goes on as it was', () => {
  const office = sent.copy()
  const { values } = tabOf(office, LEDGER)
  const [header = [], ...lines] = values.map((row) => [...row])
  values.splice(1)
  expect(office.press('dailyCheck')[0]?.status).toBe('refused')
  values.splice(0, values.length, header, ...lines.reverse())
  const { status, message } = office.press('remindOverdueCells')[0] as Told
  expect([status, message]).toEqual([
    'done',
    expect.stringMatching(/không có thư nào cần gửi|chưa gửi thư nào/),
  ])
  expect(office.letters().filter((letter) => !letter.includes('Lượt kiểm tra'))).toEqual(sent.letters())
})
