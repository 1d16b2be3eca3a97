import { describe, expect, it } from 'vitest'
import { call, press, readScreen } from './dialog'
import type { Office } from './office'
import { at, cell, cells, committee, officeWith, registration, registrations } from './small-committee'

/** One registration waits for a word of the office, one message to be told. */
const office = await officeWith(
  committee({
    'Chi bộ': cells(cell('Một', { 'Cách nhận tin': 'Zalo', Email: '' })),
    'Đăng ký': registrations(
      registration({ 'Thời điểm gửi': at('2026-12-01T08:00:00') }),
      registration({
        'Tên chuyên đề': 'Nâng cao chất lượng công tác tiếp công dân của cơ quan',
        'Thời điểm gửi': at('2026-12-02T08:15:00'),
      }),
    ),
  }),
  '2027-01-05',
)
office.press('remindOverdueCells')

const TABS = ['Đăng ký', 'Sổ đôn đốc']
/** A press that comes later is told of at a later second. */
const rows = (of: Office) =>
  TABS.map((tab) =>
    of.rows(tab).map((row) => row.map((box) => (typeof box === 'object' ? Math.floor(box.serial) : box))),
  )

const messageKey = readScreen(office, 'messages').cards[0]?.key

describe.each([
  ['messages', 'told', messageKey],
  ['waitingRegistrations', 'replace', 'ĐK-0002'],
])('a press in %s that is cut off', (name, act, key) => {
  const whole = office.copy()
  const { calls } = whole.run('pressOnScreen', { args: [name, act, key] })

  it('can be pressed again, wherever it was cut, and comes to the same', () => {
    expect(readScreen(office, name).cards.map((card) => card.key)).toContain(key)
    // A run that is cut off before its first write has done nothing.
    const firstWrite = calls.find(({ kind }) => kind === 'write')?.number ?? 1
    for (let cut = firstWrite; cut <= calls.length; cut++) {
      const torn = office.copy()
      const { end } = torn.run('pressOnScreen', { args: [name, act, key], fault: { at: cut, kind: 'kill' } })
      expect([cut, end]).toEqual([cut, 'killed'])
      // What was written before the cut is not written twice: then only the check is still to come.
      const again = press(torn, name, act, key)
      if (again.status !== 'done') expect(again.message).toContain('mục này không còn trong danh sách')
      expect(call(torn, 'checkRegistrations').status).toBe('done')
      expect([cut, rows(torn)]).toEqual([cut, rows(whole)])
    }
  })
})
