import { lastDailyRun } from '../domain/daily-run'
import { isCopied } from '../domain/schedule-owner'
import { readOwner } from '../features/keep-schedule/owner-record'
import type { World } from '../ports'
import { stoppedRunLetter, stoppedRunTold } from '../text/stopped-run'
import type { Stop } from './door'
import { writeToKeeper } from './keeper-letter'

/** Key in the store for the day of the last letter about a daily run that did not come to its end. */
const LETTER_DAY = 'refusalLetter'

/** What passes by itself, what has a letter of its own, and what is as it should be. */
const NOT_TOLD: readonly Stop['code'][] = [
  'busy',
  'changedMeanwhile',
  'permissionMissing',
  'notOrdered',
  'scheduleReleased',
  'workbookCopied',
]

/**
 * Nobody sees it when the daily run is refused or has a fault, and until that is mended every day is lost. So the account
 * that keeps the schedule gets a letter a day, whatever letters the settings allow: those are letters to cells and members,
 * and the settings may be the very thing that cannot be read. The workbook is left alone, as by every refusal.
 */
export function tellKeeper(stop: Stop, world: World): void {
  const owner = readOwner(world)
  if (owner === undefined || NOT_TOLD.includes(stop.code)) return
  if (stop.code === 'faulted' && ranYesterday(world)) return
  const workbook = world.schedule.workbook()
  if (owner.email !== world.schedule.account() || isCopied(owner, { workbook })) return
  const told = writeToKeeper(LETTER_DAY, owner, stoppedRunLetter(stop, workbook, world.now.day), world)
  if (told !== undefined) world.host.log(stoppedRunTold(owner.email, told === 'sent'))
}

/** Most faults are Google's, and gone the next day. */
function ranYesterday({ store, now }: World): boolean {
  const last = lastDailyRun(store.all())
  return last !== undefined && now.day - last <= 1
}
