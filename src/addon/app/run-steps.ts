import { Refusal } from '../domain/refusal'
import { hasTimeForLetter } from '../domain/run-time'
import type { Screen } from '../domain/screen'
import { type KeptTab, keepRecord } from '../features/undo/record'
import type { CountName, World } from '../ports'
import type { Door, Progress } from './door'
import type { Hold } from './hold'
import { runStep } from './run-step'

/** What a door gives back: the command line of the stand-in reads it; at Google nobody does. */
export interface Outcome {
  readonly status: 'done' | 'refused' | 'fault'
  readonly message: string
  readonly counts: Readonly<Partial<Record<CountName, number>>>
  /** What an open dialog shows from now on. */
  readonly screen?: Screen
}

const ZONE = 'Asia/Ho_Chi_Minh'

/** The door's acts, one after the other, under one lock but for the questions. @throws Refusal */
export function runSteps(door: Door, hold: Hold, progress: Progress): void {
  const { world } = hold
  if (door.anyZone !== true) checkZones(world)
  door.check?.(world)
  hold.take()
  try {
    if (door.stepByStep !== true) lookAhead(door, world)
    runActs(door, door.steps, hold, progress)
    sweep(door, hold, progress)
  } finally {
    hold.give()
  }
}

/** Somebody who sends forms without end keeps no run from its end. */
const MOST_SWEEPS = 5

function sweep(door: Door, hold: Hold, progress: Progress): void {
  if (door.sweep === undefined) return
  const { isNeeded, steps } = door.sweep
  for (let turn = 0; turn < MOST_SWEEPS && hasTimeForLetter(hold.world.spentSeconds()); turn++) {
    if (!isNeeded(hold.world)) return
    hold.renew()
    runActs(door, steps, hold, progress)
  }
}

/** What can be undone is remembered at once: a later act may be refused. */
function runActs(door: Door, steps: Door['steps'], hold: Hold, progress: Progress): void {
  const { world } = hold
  const kept: KeptTab[] = []
  for (const act of steps) {
    const { report, tabs } = runStep(act, door.attended, hold, progress)
    progress.reports.push(report)
    kept.push(...tabs)
    if (tabs.length > 0)
      keepRecord({ label: door.label, at: world.now, user: world.user(), tabs: kept }, world)
  }
}

/** What would stop a later act of the door stops all of it, before the first one writes. */
function lookAhead({ steps: [, ...later] }: Door, world: World): void {
  for (const act of later) {
    if (act.demands === undefined) act.prepare(world)
    else act.demands(world)
  }
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
  let screen: Screen | undefined
  for (const report of reports) {
    for (const name of Object.keys(report.counts) as CountName[])
      counts[name] = (OF_ALL.has(name) ? 0 : (counts[name] ?? 0)) + (report.counts[name] ?? 0)
    screen = report.screen ?? screen
  }
  const said =
    message ??
    reports
      .map((report) => report.message)
      .filter((text) => text !== '')
      .join('\n')
  return { status, message: said, counts, ...(screen !== undefined && { screen }) }
}

/** How all stands, counted anew by each act; the others tell what an act did. */
const OF_ALL: ReadonlySet<CountName> = new Set([
  'valid',
  'toFix',
  'toConfirm',
  'toApprove',
  'replaced',
  'withdrawn',
  'planned',
  'missing',
  'overdue',
] as const)
