import { expect } from 'vitest'
import type { RunResult } from '../../src/local/apps-script'
import type { Office } from '../stories/office'
import type { Scene } from './scenes'

/** What goes wrong at a call: it fails; it takes effect and only its answer is lost; the run ends before it. */
export type Blow = 'throw' | 'throw after' | 'kill'

const JOURNAL = 'Nhật ký thao tác'
const LEDGER = 'Sổ đôn đốc'
/** The ledger and the journal tell what happened, so they differ. */
const TOLD = [JOURNAL, LEDGER]

/** The rows of a tab as text, without blank boxes and rows at the ends. A cell's code is drawn by lot. */
function lines(office: Office, tab: string): string[] {
  const values = office.model.spreadsheet.tabs.find(({ name }) => name === tab)?.values ?? []
  const filled = values.slice(0, values.findLastIndex((row) => row.some((box) => box !== '')) + 1)
  return filled.map((row) =>
    JSON.stringify(row)
      .replace(/(,?"")+]$/, ']')
      .replace(/"[A-HJ-NP-Z2-9]{6}"/g, '"CODE"'),
  )
}

/** Every visible tab, apart from blank rows at its end. */
function shown(office: Office): Record<string, string> {
  const tabs = office.model.spreadsheet.tabs.filter(({ name, hidden }) => !hidden && !TOLD.includes(name))
  // Items of the settings may be added in two goes.
  const rows = (name: string) => (name === 'Cài đặt' ? lines(office, name).sort() : lines(office, name))
  return Object.fromEntries(tabs.map(({ name }) => [name, rows(name).join('\n')]))
}

/** How often each letter left since then; it is the same if it goes to the same people about the same. */
function sentSince(before: Office, office: Office): Map<string, number> {
  const times = new Map<string, number>()
  for (const letter of office.letters().slice(before.letters().length))
    times.set(letter, (times.get(letter) ?? 0) + 1)
  return times
}

const inDoubt = (office: Office): number =>
  office.table(LEDGER, 'Mã thư', 'Trạng thái').filter((row) => row['Trạng thái'] === 'Chưa rõ đã gửi').length

const outside = ({ model: { triggers, forms, spreadsheet } }: Office) => ({
  // Google puts a form's tab first; where it stays if the run ends before it is moved is no loss.
  order: spreadsheet.tabs.filter(({ hidden, formUrl }) => !hidden && !formUrl).map(({ name }) => name),
  guards: spreadsheet.tabs.flatMap(({ name, protections }) =>
    protections.map(({ description, warningOnly }) => [name, description, warningOnly]),
  ),
  triggers: triggers.map(({ handler }) => handler).sort(),
  linked: forms
    .filter(({ tabId }) => tabId !== undefined)
    .map(({ title }) => title)
    .sort(),
})

/** Reads have no effect, and what is written takes effect with the flush. */
const HAS_EFFECT = ['mail', 'other', 'flush']

/** How many points of a door stand for all of them where not all are asked for. */
const SAMPLE = 8

/** The service calls at which to strike, for a kill also the end of the run, before its writes are sent. */
export function pointsOf(calls: RunResult['calls'], blow: Blow, all: boolean): number[] {
  const served = calls.filter(({ kind }) => kind !== 'handle')
  const struck = blow === 'throw after' ? served.filter(({ kind }) => HAS_EFFECT.includes(kind)) : served
  const points = struck.map(({ number }) => number)
  if (blow === 'kill') points.push(calls.length + 1)
  const apart = all ? 1 : Math.ceil(points.length / SAMPLE)
  return points.filter((_, at) => (points.length - 1 - at) % apart === 0)
}

/** Strikes a scene at each of these calls and then opens its door again; all must be as if nothing had happened. */
export function strike(scene: Scene, blow: Blow, points: readonly number[]): void {
  const { before, after, door, options } = scene
  const day = before.today()
  const wanted = shown(after)
  for (const at of points) {
    const place = `${scene.name}: ${blow} at call ${at}`
    const office = before.twin()
    office.run(door, { ...options, fault: faultOf(blow, at) })
    const noted = lines(office, JOURNAL)
    expect(Object.keys(office.model.locks), `lock after ${place}`).toEqual([])
    office.goTo(day).run(door, options)
    if (JSON.stringify(shown(office)) !== JSON.stringify(wanted)) expect(shown(office), place).toEqual(wanted)
    expect(outside(office), `outside after ${place}`).toEqual(outside(after))
    expect(lines(office, JOURNAL).slice(0, noted.length).join('\n'), `journal after ${place}`).toBe(
      noted.join('\n'),
    )
    expectLetters(sentSince(before, office), sentSince(before, after), inDoubt(office), place)
  }
}

const faultOf = (blow: Blow, at: number) =>
  ({ at, kind: blow === 'kill' ? 'kill' : 'throw', afterEffect: blow === 'throw after' }) as const

function expectLetters(
  left: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
  doubtful: number,
  place: string,
): void {
  // A test letter to oneself goes as often as it is asked for.
  for (const [letter, times] of left)
    if (!letter.includes('Thư thử'))
      expect(times, `${letter} after ${place}`).toBeLessThanOrEqual(wanted.get(letter) ?? 1)
  const lost = [...wanted.keys()].filter((letter) => !left.has(letter))
  if (lost.length > 0) expect(doubtful, `${lost.join('; ')} after ${place}`).toBeGreaterThan(0)
}
