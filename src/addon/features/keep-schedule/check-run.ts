import { Refusal } from '../../domain/refusal'
import { isOrdered } from '../../domain/schedule-owner'
import type { World } from '../../ports'
import { isCopy } from './is-copy'
import { isReleased, readOwner } from './owner-record'

/**
 * A workbook without a recorded owner was never set up and is run as it is.
 * @param door the name under which a run was ordered that nobody pressed
 * @throws Refusal for a run that set-up did not order, or a copy of the workbook
 */
export function checkOrdered(door: string, world: World): void {
  checkNotCopied(world)
  const owner = readOwner(world)
  if (isReleased(world)) throw new Refusal({ code: 'scheduleReleased' })
  if (owner === undefined) return
  const { schedule } = world
  const place = { account: schedule.account(), workbook: schedule.workbook() }
  const firing = { door, id: world.firedBy, own: schedule.own }
  if (!isOrdered(owner, place, firing)) throw new Refusal({ code: 'notOrdered', owner: owner.email })
}

/** @throws Refusal if the workbook is a copy of the one that was set up: two would write to the same people. */
export function checkNotCopied(world: World): void {
  if (isCopy(world)) throw new Refusal({ code: 'workbookCopied' })
}
