import { digest } from '../domain/digest'
import { Refusal } from '../domain/refusal'
import { appendToJournal } from '../features/keep-journal/append'
import type { World } from '../ports'
import { refusalText } from '../text/refusals'
import { DONE, FAULT, faultBeforeWriting, faultWhileWriting, PRODUCT } from '../text/run'
import type { Door, Progress, Stop } from './door'
import { holdOn } from './hold'
import { type Outcome, outcomeOf, runSteps } from './run-steps'

export type { Outcome }

/**
 * Runs a door: its acts, the journal, and whatever goes wrong told in Vietnamese. The one place that catches.
 * @param build what the journal says of the program that ran
 */
export function runDoor(door: Door, makeWorld: () => World, build: string): Outcome {
  const progress: Progress = { reports: [], writing: false }
  let world: World | undefined
  try {
    const hold = holdOn(makeWorld(), door.lockFree)
    world = hold.world
    runSteps(door, hold, progress)
    const outcome = outcomeOf('done', progress)
    journal(door, DONE, outcome.message, progress, world, build)
    if (door.attended && door.quiet !== true) world.host.toast(PRODUCT, outcome.message)
    return outcome
  } catch (failure) {
    return failure instanceof Refusal
      ? refused(door, failure, progress, world, build)
      : faulted(door, failure, progress, world, build)
  }
}

/** What earlier acts of the door did before the refusal stands, and is said. */
function refused(
  door: Door,
  { problem }: Refusal,
  progress: Progress,
  world: World | undefined,
  build: string,
): Outcome {
  const done = progress.reports.map((report) => report.message).filter((text) => text !== '')
  const message = [...done, refusalText(problem)].join('\n')
  if (world !== undefined) {
    journal(door, DONE, message, progress, world, build)
    say(door, message, world)
    tellKeeper(door, problem, world)
  }
  return outcomeOf('refused', progress, message)
}

/** What happened stands, whether somebody could be told of it or not. */
function tellKeeper(door: Door, stop: Stop, world: World): void {
  try {
    door.tellKeeper?.(stop, world)
  } catch (failure) {
    world.host.log(String(failure))
  }
}

function faulted(
  door: Door,
  failure: unknown,
  progress: Progress,
  world: World | undefined,
  build: string,
): Outcome {
  const cause = failure instanceof Error ? `${failure.message}\n${failure.stack ?? ''}` : String(failure)
  const code = digest(cause).slice(0, 4).toUpperCase()
  const message = progress.writing ? faultWhileWriting(code) : faultBeforeWriting(code)
  if (world === undefined) throw new Error(message)
  world.host.log(`${code} ${build} ${cause}`)
  journalFault(door, code, `${message} [${build}]`, world)
  say(door, message, world)
  tellKeeper(door, { code: 'faulted', reference: code }, world)
  return outcomeOf('fault', progress, message)
}

/** What struck the act may strike the journal too: then the execution log, which has the cause, must do. */
function journalFault(door: Door, code: string, detail: string, world: World): void {
  try {
    appendToJournal({ act: door.label, result: `${FAULT} ${code}`, detail }, world)
  } catch (failure) {
    world.host.log(`${code} no journal line: ${String(failure)}`)
  }
}

function say(door: Door, message: string, world: World): void {
  if (door.attended) world.host.tell(PRODUCT, message)
  else world.host.log(message)
}

/** An act that changed nothing leaves no line: pressed again, nothing is written. */
function journal(
  door: Door,
  result: string,
  message: string,
  progress: Progress,
  world: World,
  build: string,
): void {
  if (!progress.reports.some((report) => report.changed)) return
  appendToJournal({ act: door.label, result, detail: `${message} [${build}]` }, world)
}
