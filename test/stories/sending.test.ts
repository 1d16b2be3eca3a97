import { describe, expect, it } from 'vitest'
import { buildAddon } from '../../scripts/build/add-on'
import type { Screen } from '../../src/addon/domain/screen'
import { createWorld } from '../../src/local/apps-script'
import { Bridge } from '../../src/local/transport/bridge'
import { call, press, readScreen } from './dialog'
import { CLERK, type Office } from './office'
import { cell, cells, committee, officeWith, settings } from './small-committee'

const NAMES = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
const office = await officeWith(
  committee({
    'Cài đặt': settings({ 'Tự động gửi email': 'Không' }),
    'Chi bộ': cells(...NAMES.map((name) => cell(name)), cell('Sáu', { 'Cách nhận tin': 'Zalo', Email: '' })),
  }),
  '2026-12-24',
)

const agree = (of: Office, name: string) => press(of, name, 'agree', readScreen(of, name).press?.key)
const headings = ({ cards }: Screen) => cards.map(({ heading }) => heading)
const statuses = (of: Office) => of.table('Sổ đôn đốc', 'Trạng thái').map((row) => row['Trạng thái'])

/** Something that happens while the letter at that place goes, in the middle of the run that sends it. */
function whileSending(of: Office, place: number, happening: () => void): void {
  const { sent } = of.model
  sent.push = (...mail) => {
    const length = Array.prototype.push.apply(sent, mail)
    if (length === place) happening()
    return length
  }
}

describe('the letters, read before they go', () => {
  it('are shown whole, and so is who gets none; nothing goes', () => {
    const one = office.copy()
    const { screens } = one.run('readLetters')
    expect(screens).toMatchObject([{ kind: 'modal', title: 'Đọc từng thư nhắc trước khi gửi' }])
    const { lead, cards, press } = readScreen(one, 'letters')
    expect(press?.label).toBe('Gửi 05 thư')
    expect(lead).toContain('có 05 thư cần gửi tới 05 địa chỉ')
    expect(cards.map(({ heading }) => heading)).toEqual([...NAMES, 'Sáu'].map((name) => `Chi bộ ${name}`))
    expect(cards[0]?.lines[0]).toBe('Gửi tới: mot@example.vn')
    expect(cards[0]?.folds?.[0]?.lines[0]).toContain('Kính gửi')
    expect(cards[5]?.lines[0]).toContain('cần nhắn Zalo')
    expect(one.letters()).toEqual([])
    expect(statuses(one)).toEqual([])
  })

  it('go by one press, with what came of it', () => {
    const one = office.copy()
    const { status, message, screen } = agree(one, 'letters')
    expect([status, message]).toEqual(['done', expect.stringContaining('Đã gửi 05 thư.')])
    expect(screen && headings(screen)).toEqual([
      'Đã gửi 05 thư',
      '01 nơi cần nhắn Zalo, gọi điện hoặc gửi giấy',
    ])
    expect(one.letters()).toHaveLength(5)
    expect(readScreen(one, 'letters').press).toBeUndefined()
  })

  it('are the very letters that go: where something changed meanwhile, nothing goes', () => {
    const one = office.copy()
    const { press: shown } = readScreen(one, 'letters')
    one.type('Chi bộ', 'Email', 'moi@example.vn', ({ Email }) => Email === 'mot@example.vn')
    const { status, message } = press(one, 'letters', 'agree', shown?.key)
    expect([status, message]).toEqual(['refused', expect.stringContaining('không còn như đã đọc')])
    expect(one.letters()).toEqual([])
    expect(agree(one, 'letters').status).toBe('done')
    expect(one.letters()[0]).toContain('moi@example.vn')
  })

  it('go once, however often the button is pressed', () => {
    const one = office.copy()
    const { press: shown } = readScreen(one, 'letters')
    press(one, 'letters', 'agree', shown?.key)
    expect(press(one, 'letters', 'agree', shown?.key).status).toBe('refused')
    expect(one.letters()).toHaveLength(5)
  })
})

describe('a sending that somebody looks on', () => {
  it('opens a dialog beside the sheet once a person has agreed, and leaves its result there', () => {
    const one = office.copy()
    const { screens } = one.run('remindOverdueCells')
    expect(screens).toMatchObject([{ kind: 'modeless', title: 'Tiến độ gửi thư nhắc' }])
    expect(headings(readScreen(one, 'sending'))).toContain('Đã gửi 05 thư')
  })

  it('tells how it gets on while it has the lock', () => {
    const one = office.copy()
    let seen: Screen | undefined
    whileSending(one, 1, () => {
      seen = readScreen(one, 'sending')
    })
    one.run('remindOverdueCells')
    expect(seen?.running).toMatchObject({
      done: 0,
      of: 5,
      words: 'Đã gửi 00 trong 05 thư. Đang gửi: Chi bộ Một.',
      stop: { act: 'stop', label: 'Dừng gửi' },
    })
  })

  it.each([1, 2, 4])('ends after letter %i when it is stopped then; the rest goes the next time', (place) => {
    const one = office.copy()
    let told = ''
    whileSending(one, place, () => {
      const { running } = readScreen(one, 'sending')
      told = press(one, 'sending', 'stop', running?.key).message
      expect(readScreen(one, 'sending').running?.words).toContain('Đang dừng…')
    })
    const [door] = one.press('remindOverdueCells')
    expect(told).toContain('Thư đang gửi dở sẽ gửi nốt')
    expect(door?.message).toContain(`0${5 - place} thư chờ lần chạy sau vì đã bấm “Dừng gửi”.`)
    expect(one.letters()).toHaveLength(place)
    expect(statuses(one).filter((status) => status === 'Đang gửi')).toEqual([])
    const result = readScreen(one, 'sending')
    expect(result.lead).toBe(`Đã dừng, còn 0${5 - place} thư chưa gửi.`)
    expect(headings(result)).toContain(`0${5 - place} thư chưa gửi`)
    const [again] = one.press('remindOverdueCells')
    expect(again?.counts).toMatchObject({ lettersSent: 5 - place, lettersWaiting: 0 })
    expect(new Set(one.letters()).size).toBe(5)
    expect(one.letters()).toHaveLength(5)
  })

  it('that was cut off is not taken for one that goes on', () => {
    const one = office.copy()
    const { calls } = one.copy().run('remindOverdueCells')
    const third = calls.filter(({ kind }) => kind === 'mail')[2]?.number ?? 0
    expect(one.run('remindOverdueCells', { fault: { at: third, kind: 'kill' } }).end).toBe('killed')
    expect(readScreen(one, 'sending').running).toBeDefined()
    one.model.now += 15_000
    const { running, lead } = readScreen(one, 'sending')
    expect(running).toBeUndefined()
    expect(lead).toContain('có thể lượt gửi bị ngắt')
  })

  it('goes on where nothing can be told', () => {
    const { calls } = office.copy().run('remindOverdueCells')
    const looks = calls.filter(({ call }) => call.startsWith('Cache.'))
    expect(looks.length).toBeGreaterThan(5)
    for (const { number } of looks) {
      const one = office.copy()
      const { value } = one.run('remindOverdueCells', { fault: { at: number, kind: 'throw' } })
      expect(value).toMatchObject({ status: 'done', counts: { lettersSent: 5, lettersInDoubt: 0 } })
    }
  })

  it('can be asked to end only while it goes on', () => {
    const one = office.copy()
    one.press('remindOverdueCells')
    expect(press(one, 'sending', 'stop', '2026-12-24 28800 TN').status).toBe('refused')
    expect(call(one, 'readScreen', 'sending').status).toBe('done')
  })
})

describe('runs that look on and one that wants it to end, at the same time', async () => {
  const { code, pages } = await buildAddon()
  const of = office.copy()
  of.run('remindOverdueCells')
  const { id } = JSON.parse(JSON.parse(of.world.cache.get('script sending')?.value ?? '').text) as {
    id: string
  }

  it.each([1, 2, 3, 4, 5])('wait for no lock, and no letter is lost or doubled (order %i)', async (seed) => {
    const bridge = new Bridge(code)
    const one = office.copy()
    const look = { door: 'readScreen', options: { user: CLERK, args: ['sending'] } }
    const stop = { door: 'pressOnScreen', options: { user: CLERK, args: ['sending', 'stop', id] } }
    const send = { door: 'remindOverdueCells', options: { user: CLERK } }
    const results = await bridge.run(createWorld(one.model, { pages }), [send, look, stop, look], seed)
    await bridge.close()
    expect(results.map(({ end }) => end)).toEqual(['completed', 'completed', 'completed', 'completed'])
    expect(results.flatMap(({ calls }) => calls).filter(({ call }) => call === 'Lock.tryLock')).toHaveLength(
      2,
    )
    one.press('remindOverdueCells')
    expect(new Set(one.letters()).size).toBe(5)
    expect(one.letters()).toHaveLength(5)
  })
})

describe('the changes of the plan, read before they are made', () => {
  it('are made by one press, and can be undone', async () => {
    const one = office.copy()
    expect(readScreen(one, 'planChanges').press?.label).toBe('Lập kế hoạch')
    const { status, message, screen } = agree(one, 'planChanges')
    expect([status, message]).toEqual(['done', expect.stringContaining('Đã lập kế hoạch năm 2027')])
    expect(screen).toMatchObject({ cards: [], empty: expect.stringContaining('không có thay đổi') })
    expect(one.rows('Kế hoạch 2027')).not.toEqual([])
    expect(one.press('undo')).toMatchObject([{ status: 'done' }])
    expect(one.rows('Kế hoạch 2027')).toEqual([])
  })
})
