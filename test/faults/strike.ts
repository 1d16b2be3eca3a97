import { expect } from 'vitest'
import type { RunResult } from '../../src/local/apps-script'
import type { Office, Told } from '../stories/office'
import { journalOf, LEDGER, outside, shown, stateOf } from './state'
import type { Scene } from './story'

/** What goes wrong at a call: it fails; it takes effect and only its answer is lost; the run ends before it. */
export type Blow = 'throw' | 'throw after' | 'kill'

export interface Point {
  readonly blow: Blow
  /** Number of the call, from 1. */
  readonly at: number
}

/** Reads have no effect, and what is written takes effect with the flush. */
const HAS_EFFECT = ['mail', 'other', 'flush']

/**
 * Every service call of an undisturbed run: to be thrown at, killed at, and where it has an effect also thrown at after
 * it. A call that only names something (`getRange`) has none, so of each such the first and the last are struck. A kill
 * may also come at the end of the run, before its writes are sent.
 */
export function pointsOf(calls: RunResult['calls']): Point[] {
  const first = new Map(calls.map(({ call }, place) => [call, place] as const).reverse())
  const last = new Map(calls.map(({ call }, place) => [call, place] as const))
  const struck = calls.filter(
    ({ call, kind }, place) => kind !== 'handle' || first.get(call) === place || last.get(call) === place,
  )
  return [
    ...struck.flatMap(({ number: at, kind }): Point[] => [
      { blow: 'throw', at },
      { blow: 'kill', at },
      ...(HAS_EFFECT.includes(kind) ? [{ blow: 'throw after', at } as const] : []),
    ]),
    { blow: 'kill', at: calls.length + 1 },
  ]
}

/** How often each letter left since then; it is the same if it goes to the same people about the same. */
function sentSince(before: Office, office: Office): Map<string, number> {
  const times = new Map<string, number>()
  for (const letter of office.letters().slice(before.letters().length))
    times.set(letter, (times.get(letter) ?? 0) + 1)
  return times
}

/** The addresses of the letters that a person is to decide about. */
const inDoubt = (office: Office): string =>
  office
    .table(LEDGER, 'Mã thư', 'Trạng thái')
    .filter((row) => row['Trạng thái'] === 'Chưa rõ đã gửi')
    .map((row) => row.Email)
    .join(', ')

/**
 * The state in which the office stands at each call of an undisturbed run. A killed run calls nothing any more, and what it
 * has not flushed is lost; so this is what a kill at that call leaves.
 */
function statesOf({ before, door, options }: Scene): ReadonlyMap<number, string> {
  const office = before.twin()
  const states = new Map<number, string>()
  office.run(door, { ...options, watch: (call) => states.set(call, stateOf(office)) })
  return states
}

/** What a scene comes to if nothing happens. */
const wantedOf = ({ before, after }: Scene) => ({
  shown: shown(after),
  outside: outside(after),
  letters: sentSince(before, after),
  journal: journalOf(before),
})

/**
 * Strikes a scene at each of these calls and then opens its door again; all must be as if nothing had happened. Where
 * several blows leave one state behind, the door is opened again after the first; and of kills that do only the first and
 * the last are run, and must leave that state.
 * @returns how many states were left behind
 */
export function strike(scene: Scene, points: readonly Point[]): number {
  const wanted = wantedOf(scene)
  const states = statesOf(scene)
  const kills = points.filter(({ blow, at }) => blow === 'kill' && states.has(at))
  const lastKills = new Map(kills.map(({ at }) => [states.get(at), at]))
  const left = new Set<string>()
  for (const { blow, at } of points) {
    const expected = blow === 'kill' ? states.get(at) : undefined
    if (expected !== undefined && left.has(expected) && lastKills.get(expected) !== at) continue
    const place = `${scene.name}: ${blow} at call ${at}`
    const office = struck(scene, { blow, at }, wanted.journal, place)
    const state = stateOf(office)
    if (expected !== undefined) expect(state, `state after ${place}`).toBe(expected)
    if (!left.has(state)) openAgain(scene, office, wanted, place)
    left.add(state)
  }
  return left.size
}

function struck(
  { before, door, options }: Scene,
  { blow, at }: Point,
  journal: readonly string[],
  place: string,
) {
  const office = before.twin()
  const kind = blow === 'kill' ? 'kill' : 'throw'
  office.run(door, { ...options, fault: { at, kind, afterEffect: blow === 'throw after' } })
  expect(Object.keys(office.model.locks), `lock after ${place}`).toEqual([])
  expectAppended(journal, journalOf(office), place)
  return office
}

function openAgain(
  { before, door, options, rest }: Scene,
  office: Office,
  wanted: ReturnType<typeof wantedOf>,
  place: string,
): void {
  const noted = journalOf(office)
  const { end, value } = office.goTo(before.today()).run(door, options)
  expect([end, (value as Told | undefined)?.status], `again after ${place}`).not.toContain('fault')
  if (rest !== undefined) office.run(rest.door, rest.options)
  if (JSON.stringify(shown(office)) !== JSON.stringify(wanted.shown))
    expect(shown(office), place).toEqual(wanted.shown)
  expect(outside(office), `outside after ${place}`).toEqual(wanted.outside)
  expectAppended(noted, journalOf(office), place)
  expectLetters(sentSince(before, office), wanted.letters, inDoubt(office), place)
}

const expectAppended = (before: readonly string[], after: readonly string[], place: string): void =>
  expect(after.slice(0, before.length).join('\n'), `journal after ${place}`).toBe(before.join('\n'))

function expectLetters(
  left: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
  doubtful: string,
  place: string,
): void {
  // A test letter to oneself goes as often as it is asked for.
  for (const [letter, times] of left)
    if (!letter.includes('Thư thử'))
      expect(times, `${letter} after ${place}`).toBeLessThanOrEqual(wanted.get(letter) ?? 1)
  for (const letter of wanted.keys())
    if (!left.has(letter)) expect(doubtful, `${letter} after ${place}`).toContain(letter.split(/[,:]/)[0])
}
