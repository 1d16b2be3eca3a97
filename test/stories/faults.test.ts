import { describe, expect, it } from 'vitest'
import type { RunResult } from '../../src/local/apps-script'
import { Office } from './office'

const DAY = '2027-04-08'
const SHOWN = ['Đăng ký', 'Kế hoạch 2027', 'Bảng theo dõi 2027', 'Thống kê']
const DOORS = [
  'importResponses',
  'checkRegistrations',
  'buildYearlyPlan',
  'showBoard',
  'countCategories',
  'remindOverdueCells',
  'reportOverdue',
]
const MINUTES = 60_000

/** The office as it stands before each door of an undisturbed day, and after the last. */
const stands: Office[] = [new Office(DAY)]
for (const door of DOORS) {
  const next = (stands.at(-1) as Office).copy().goTo(DAY)
  next.press(door)
  stands.push(next)
}

/** Lines as text: to compare large grids box by box would take longer than the runs. */
const lines = (office: Office, tab: string) => office.rows(tab).map((row) => JSON.stringify(row))
const shown = (office: Office) => SHOWN.map((tab) => lines(office, tab).join('\n'))
const journal = (office: Office) => lines(office, 'Nhật ký thao tác')

/** How often each letter left; it is the same if it goes to the same people about the same. */
const sent = (office: Office): Map<string, number> => {
  const times = new Map<string, number>()
  for (const letter of office.letters()) times.set(letter, (times.get(letter) ?? 0) + 1)
  return times
}

const unclear = (office: Office): number =>
  office.table('Sổ đôn đốc', 'Mã thư', 'Trạng thái').filter((row) => row['Trạng thái'] === 'Chưa rõ đã gửi')
    .length

type Call = RunResult['calls'][number]
type Fault = 'throw' | 'kill'

/**
 * The service calls to strike at. Of reads in a row, and of writes that wait for one flush when the run is killed,
 * each leaves the same behind, so the first and the last stand for all; FAULTS=all strikes at every one.
 */
function pointsOf(calls: readonly Call[], fault: Fault): number[] {
  const served = calls.filter(({ kind }) => kind !== 'handle')
  const within = (at: number) => {
    const kinds = [served[at - 1], served[at], served[at + 1]].map((call) => call?.kind)
    const [kind] = kinds
    return (
      kinds.every((other) => other === kind) && (kind === 'read' || (kind === 'write' && fault === 'kill'))
    )
  }
  return served.filter((_, at) => process.env.FAULTS === 'all' || !within(at)).map(({ number }) => number)
}

describe.each(DOORS.map((door, index) => ({ door, index })))('$door', ({ door, index }) => {
  const before = stands[index] as Office
  const after = stands[index + 1] as Office
  const wanted = shown(after)
  const letters = [...sent(after).keys()]
  const { calls } = before.copy().goTo(DAY).run(door)

  const strikeAndPressAgain = (at: number, kind: Fault) => {
    const place = `${kind} at call ${at}`
    const office = before.copy().goTo(DAY)
    office.run(door, { fault: { at, kind } })
    const noted = journal(office)
    expect(Object.keys(office.model.locks), `lock after ${place}`).toEqual([])
    office.goTo(DAY).press(door)
    expect(shown(office), `tabs after ${place}`).toEqual(wanted)
    expect(journal(office).slice(0, noted.length), `journal after ${place}`).toEqual(noted)
    const left = sent(office)
    for (const [letter, times] of left) expect(times, `${letter} after ${place}`).toBe(1)
    const lost = letters.filter((letter) => !left.has(letter))
    if (lost.length > 0) expect(unclear(office), `${lost.join('; ')} after ${place}`).toBeGreaterThan(0)
  }

  it.each(['throw', 'kill'] as const)(
    'struck at any call (%s) and pressed again, loses nothing and sends nothing twice',
    (kind) => {
      for (const at of pointsOf(calls, kind)) strikeAndPressAgain(at, kind)
    },
    20 * MINUTES,
  )
})
