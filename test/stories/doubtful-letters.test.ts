import { describe, expect, it } from 'vitest'
import { press, readScreen } from './dialog'
import { CLERK, type Office } from './office'
import { at, cell, cells, committee, officeWith, registration, registrations } from './small-committee'

const DAY = '2027-04-08'
const TO_CELL = 'mot@example.vn'

/** One cell has not reported its first quarter. */
const office = await officeWith(
  committee({
    'Chi bộ': cells(cell('Một', { Email: TO_CELL })),
    'Đăng ký': registrations(registration({ 'Thời gian dự kiến': at('2027-03-18') })),
  }),
  DAY,
)
const sending = office
  .copy()
  .run('remindOverdueCells')
  .calls.find(({ call }) => call === 'MailApp.sendEmail')

/** The run dies at the sending: before the letter has left, or just after. */
function killed(hasLeft: boolean): Office {
  const dying = office.copy()
  dying.run('remindOverdueCells', { fault: { at: sending?.number ?? 0, kind: 'kill', afterEffect: hasLeft } })
  return dying
}

const letters = (at: Office) => readScreen(at, 'doubtfulLetters').cards
const statuses = (at: Office) => [
  ...new Set(at.table('Sổ đôn đốc', 'Mã thư').map((row) => row['Trạng thái'])),
]
const sentTo = (at: Office) => at.model.sent.map(({ to }) => to.join(', '))

describe('a letter whose run was cut off', () => {
  it.each([false, true])('is shown for a person to decide (it had left: %s)', (hasLeft) => {
    const dying = killed(hasLeft)
    expect(sentTo(dying)).toEqual(hasLeft ? [TO_CELL] : [])
    const [card, ...more] = letters(dying)
    expect(more).toEqual([])
    expect(card).toMatchObject({
      key: 'TN-270408-01',
      heading: 'TN-270408-01: Chi bộ Một',
      presses: [
        { act: 'sent', label: 'Coi như đã gửi' },
        { act: 'again', label: 'Gửi lại' },
      ],
    })
    expect(card?.lines[0]).toBe(`Gửi tới ${TO_CELL} lúc 08 giờ 00 phút ngày 08/4/2027.`)
    expect(card?.lines[1]).toContain('Thư: Nhắc việc sinh hoạt chuyên đề')
  })

  it('is never sent again by itself', () => {
    const dying = killed(true)
    dying.press('remindOverdueCells')
    expect(sentTo(dying)).toEqual([TO_CELL])
    expect(statuses(dying)).toContain('Chưa rõ đã gửi')
    expect(letters(dying)).toHaveLength(1)
  })

  it('counts as sent when a person says so, with that person’s name', () => {
    const dying = killed(true)
    const { status, message, screen } = press(dying, 'doubtfulLetters', 'sent', 'TN-270408-01')
    expect([status, screen?.cards]).toEqual(['done', []])
    expect(message).toContain('Đã ghi: thư TN-270408-01 (Chi bộ Một) coi như đã gửi.')
    expect(statuses(dying)).not.toContain('Đang gửi')
    expect(dying.table('Sổ đôn đốc', 'Mã thư')[0]).toMatchObject({
      'Trạng thái': 'Đã gửi',
      'Chi tiết': expect.stringContaining(`theo quyết định ngày 08/4/2027 (${CLERK}).`),
    })
    dying.press('remindOverdueCells')
    expect(sentTo(dying)).toEqual([TO_CELL])
  })

  it('goes once more, under a new code, when a person wants it again', () => {
    const dying = killed(false)
    expect(press(dying, 'doubtfulLetters', 'again', 'TN-270408-01').status).toBe('done')
    expect(sentTo(dying)).toEqual([])
    dying.press('remindOverdueCells')
    expect(sentTo(dying)).toEqual([TO_CELL])
    const codes = dying.table('Sổ đôn đốc', 'Mã thư').map((row) => [row['Mã thư'], row['Trạng thái']])
    expect(codes).toContainEqual(['TN-270408-01', 'Cho gửi lại'])
    expect(codes).toContainEqual(['TN-270408-02', 'Đã gửi'])
    dying.press('remindOverdueCells')
    expect(sentTo(dying)).toEqual([TO_CELL])
  })

  it('does not go again when the matter is settled meanwhile', () => {
    const dying = killed(false)
    press(dying, 'doubtfulLetters', 'again', 'TN-270408-01')
    dying.type('Chi bộ', 'Đến ngày', '31/12/2026', () => true)
    dying.press('remindOverdueCells')
    expect(sentTo(dying)).toEqual([])
  })
})
