import type { Problem } from '../domain/refusal'
import { isCopied } from '../domain/schedule-owner'
import { readOwner } from '../features/keep-schedule/owner-record'
import type { World } from '../ports'
import { refusedRunLetter, refusedRunTold } from '../text/refused-run'
import { writeToKeeper } from './keeper-letter'

/** Key in the store for the day of the last letter about a daily run that was refused. */
const LETTER_DAY = 'refusalLetter'

/** What passes by itself, what has a letter of its own, and what is as it should be. */
const NOT_TOLD: readonly Problem['code'][] = [
  'busy',
  'changedMeanwhile',
  'permissionMissing',
  'notOrdered',
  'scheduleReleased',
  'workbookCopied',
]

/**
 * Nobody sees a refusal of the daily run, and until it is mended every day is lost. So the account that keeps the schedule
 * gets a letter a day, whatever letters the settings allow: those are letters to cells and members, and the settings may be
 * the very thing that cannot be read. The workbook is left alone, as by every refusal.
 */
export function tellRefusal(problem: Problem, world: World): void {
  const owner = readOwner(world)
  if (owner === undefined || NOT_TOLD.includes(problem.code)) return
  const workbook = world.schedule.workbook()
  if (owner.email !== world.schedule.account() || isCopied(owner, { workbook })) return
  const told = writeToKeeper(LETTER_DAY, owner, refusedRunLetter(problem, workbook, world.now.day), world)
  if (told !== undefined) world.host.log(refusedRunTold(owner.email, told === 'sent'))
}
