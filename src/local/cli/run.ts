import { ensureZone } from '../apps-script'
import { readableDay } from '../clock/day'
import { LetterBox } from '../outbox/letter-box'
import type { DoorReport } from '../report/door-report'
import type { Addon } from './addon'
import { readDoorCall } from './door-call'
import { locate, type Places, shown } from './locate'
import { type Opened, openWorkbook, sourceAt } from './open-workbook'
import type { Options } from './options'
import type { Output } from './output'
import { runDoors } from './run-doors'
import { clearOutbox, keepEarlier, makeFolders, saveResults } from './save-results'
import * as say from './sentences'
import { standIn } from './stand-in'
import { UsageError } from './usage-error'

/** Turns the file system's refusal into the sentence about --out. */
async function writing<T>(places: Places, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      throw new UsageError(say.outNotWritable(shown(places.out)), { cause: error })
    }
    throw error
  }
}

function checkDoors(asked: readonly string[], known: readonly string[]): void {
  for (const { door } of asked.map(readDoorCall))
    if (!known.includes(door)) throw new UsageError(say.unknownDoor(door, known))
}

/** Answers the number of the last letter in the outbox. */
async function prepareOut(places: Places, opened: Opened, output: Output): Promise<number> {
  const kept = places.continues && opened.losses.length ? shown(await keepEarlier(places.result)) : undefined
  if (opened.losses.length) output.line(say.missingInCopy(opened.losses, kept))
  const { last, removed } = await clearOutbox(places, opened)
  if (places.startsAgain) output.line(say.startingAgain(removed))
  else if (removed) output.line(say.unfinishedLetters(removed))
  return last
}

/** What a run of the command came to, for whoever goes on with it. */
export interface Finished {
  readonly exit: 0 | 1
  readonly opened: Opened
  readonly places: Places
  readonly reports: readonly DoorReport[]
  /** The number of the last letter in the outbox. */
  readonly letters: number
}

/**
 * One run of the command: opens the workbook, runs the doors, saves the results once, also after a fault. `instant`
 * is the real time. Throws UsageError.
 */
export async function run(
  options: Options,
  addon: Addon,
  instant: number,
  output: Output,
): Promise<Finished> {
  ensureZone(addon.timeZone)
  checkDoors(options.run, addon.doors)
  const places = await locate(options)
  const opened = await openWorkbook(await sourceAt(places.source), options, addon.timeZone, instant)
  await writing(places, makeFolders(places))
  output.line(say.opening(shown(places.source), readableDay(opened.today)))
  if (places.continues) output.line(say.continuing)
  if (opened.isCopy) output.line(say.copied)
  const last = await writing(places, prepareOut(places, opened, output))
  const letters = new LetterBox(places.outbox, last)
  const doors = standIn(addon, opened, options.answer, (letter) => letters.deliver(letter))
  const reports = runDoors(options.run, doors, output)
  await letters.close()
  await writing(places, saveResults(places, opened, letters.last, reports))
  output.line(say.results(shown(places.out)))
  const exit = reports.every(({ status }) => status === 'done') ? 0 : 1
  return { exit, opened, places, reports, letters: letters.last }
}
