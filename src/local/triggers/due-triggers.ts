import { momentOf, serialAt } from '../apps-script/entry/serial'
import { seededRandom } from '../apps-script/random'
import type { FiredTrigger } from '../forms/fired-triggers'
import type { Model, Schedule, Trigger } from '../model'

/** Google keeps to the minute within a quarter of an hour. */
const LEEWAY_MINUTES = 15
const MINUTES_A_DAY = 1440

/** A run that the clock asks for at that moment, milliseconds since 1970. */
export interface DueTrigger extends FiredTrigger {
  readonly at: number
}

/**
 * What time triggers fire after `from` and up to `to`, in order. A trigger fires within a quarter of an hour of its
 * minute, each day otherwise; if it names no minute, Google has chosen one for it. The same seed gives the same times,
 * however a span of time is cut into pieces.
 */
export function dueTriggers({ triggers }: Model, from: number, to: number, seed = 1): DueTrigger[] {
  return triggers
    .flatMap((trigger) => moments(trigger, from, to, seed).map((at) => ({ at, ...fired(trigger) })))
    .sort((one, other) => one.at - other.at)
}

function fired({ id, owner, handler }: Trigger): FiredTrigger {
  return { triggerId: id, door: handler, options: { start: 'time', user: owner, triggerId: id } }
}

function moments({ id, schedule, createdAt = 0 }: Trigger, from: number, to: number, seed: number): number[] {
  if (!schedule) return []
  const { everyDays, timeZone } = schedule
  const origin = dayIn(createdAt, timeZone)
  const found: number[] = []
  for (let day = dayIn(from, timeZone) - 1; day <= dayIn(to, timeZone) + 1; day++) {
    if ((day - origin) % everyDays !== 0) continue
    const at = momentOf(day + minuteOf(schedule, id, day, seed) / MINUTES_A_DAY, timeZone)
    if (at > Math.max(from, createdAt) && at <= to) found.push(at)
  }
  return found
}

const dayIn = (moment: number, timeZone: string): number => Math.floor(serialAt(moment, timeZone))

/** Of the day; below 0 when the trigger of midnight comes early. */
function minuteOf({ hour, minute }: Schedule, id: string, day: number, seed: number): number {
  const chosen = minute ?? Math.floor(chance(`${seed} ${id}`) * 60)
  const late = (chance(`${seed} ${id} ${day}`) * 2 - 1) * LEEWAY_MINUTES
  return hour * 60 + chosen + late
}

/** From 0 up to 1, always the same for that text. */
function chance(text: string): number {
  const hash = [...text].reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  )
  return seededRandom(hash)()
}
