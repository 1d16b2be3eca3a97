import { startOf } from '../clock/clock'
import type { Day } from '../clock/day'
import { dueTriggers } from '../triggers/due-triggers'
import type { Desk } from './desk'

/** Lets the days pass: what the clock fires on the way runs at its moment, one run after the other. */
export async function goToDay(desk: Desk, day: Day): Promise<void> {
  const { model } = desk.world
  const end = startOf(day, model.now, model.sent.at(-1)?.at)
  for (const due of dueTriggers(model, model.now, end)) {
    model.now = Math.max(model.now, due.at)
    await desk.run(due.door, due.options)
  }
  model.now = Math.max(model.now, end)
}
