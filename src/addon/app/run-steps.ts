import { Refusal } from '../domain/refusal'
import { checkJournal } from '../features/keep-journal/append'
import { type KeptTab, keepRecord } from '../features/undo/record'
import type { CountName, World } from '../ports'
import type { Door, Progress } from './door'
import { runStep } from './run-step'

/** What a door gives back: the command line of the stand-in reads it; at Google nobody does. */
export interface Outcome {
  readonly status: 'done' | 'refused' | 'fault'
  readonly message: string
  readonly counts: Readonly<Partial<Record<CountName, number>>>
}

const ZONE = 'Asia/Ho_Chi_Minh'

/** The door's acts, one after the other; then what can be undone is remembered. @throws Refusal */
export function runSteps(door: Door, world: World, progress: Progress): void {
  checkZones(world)
  door.check?.(world)
  checkJournal(world)
  if (door.stepByStep !== true) lookAhead(door, world)
  const kept: KeptTab[] = []
  for (const act of door.steps) {
    const { report, tabs } = runStep(act, door.attended, world, progress)
    progress.reports.push(report)
    kept.push(...tabs)
  }
  if (kept.length > 0) keepRecord({ label: door.label, at: world.now, user: world.user(), tabs: kept }, world)
}

/** What would stop a later act of the door stops all of it, before the first one writes. */
function lookAhead({ steps: [, ...later] }: Door, world: World): void {
  for (const act of later) act.prepare(world)
}

/** Days would shift if the spreadsheet and the program did not both reckon in Vietnamese time. */
function checkZones(world: World): void {
  const zones = world.workbook.zones()
  if (zones.workbook !== ZONE)
    throw new Refusal({ code: 'zoneWrong', where: 'workbook', zone: zones.workbook })
  if (zones.program !== ZONE) throw new Refusal({ code: 'zoneWrong', where: 'program', zone: zones.program })
}

export function outcomeOf(status: Outcome['status'], { reports }: Progress, message?: string): Outcome {
  const counts: Partial<Record<CountName, number>> = {}
  for (const report of reports) Object.assign(counts, report.counts)
  return { status, message: message ?? reports.map((report) => report.message).join('\n'), counts }
}
