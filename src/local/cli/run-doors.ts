import type { Calls, DoorReport } from '../report/door-report'
import { noCounts, readOutcome } from '../report/read-outcome'
import { readScreenLines } from '../report/read-screen'
import type { Output } from './output'
import * as say from './sentences'

/** One door's run in the stand-in: what the door gave back, what it called, how long it would take at Google. */
export interface DoorRun {
  /** What a door of the add-on gives back: status, message, counts. */
  readonly returned: unknown
  readonly calls: Calls
  readonly estimatedMs: number
}

export type RunDoor = (door: string) => DoorRun

function reportOf(door: string, { returned, calls, estimatedMs }: DoorRun): DoorReport {
  const outcome = readOutcome(returned) ?? { status: 'fault', message: say.doorUnclear, counts: noCounts() }
  const { status, message, counts } = outcome
  return { door, status, message, calls, estimatedMs: Math.round(estimatedMs), counts }
}

function printed(report: DoorReport, shown: readonly string[], place: string): string {
  const calls = Object.values(report.calls).reduce((sum, count) => sum + count, 0)
  const lines = [...report.message.split('\n'), ...shown, say.doorCost(calls, report.estimatedMs)]
  return [`${place} ${report.door}`, ...lines.map((line) => `    ${line}`)].join('\n')
}

/** Runs the doors in order, each whatever became of those before it, and tells what each did. */
export function runDoors(doors: readonly string[], run: RunDoor, output: Output): DoorReport[] {
  return doors.map((door, index) => {
    const result = run(door)
    const report = reportOf(door, result)
    output.line(printed(report, readScreenLines(result.returned), `${index + 1}/${doors.length}`))
    return report
  })
}
