import { Refusal } from '../domain/refusal'
import { appendToJournal } from '../features/keep-journal/append'
import { readOwner } from '../features/keep-schedule/owner-record'
import type { World } from '../ports'
import { PERMISSION_ASKED, PERMISSION_MISSING, permissionLetter, permissionNotSent } from '../text/permission'
import { writeToKeeper } from './keeper-letter'

/** Key in the store for the day of the last letter about permissions. */
const LETTER_DAY = 'permissionLetter'

/**
 * A run that nobody pressed cannot ask for permissions. The owner is told once a day; a letter that may fail for want
 * of the very permission leaves its line in the journal all the same.
 * @param label of the run, for the journal
 * @throws Refusal if the account of the schedule has not granted all that the program asks for
 */
export function checkPermissions(label: string, world: World): void {
  const owner = readOwner(world)
  const link = owner === undefined ? undefined : world.schedule.permissionLink()
  if (owner === undefined || link === undefined) return
  const told = writeToKeeper(LETTER_DAY, owner, permissionLetter(owner.email, link, world.now.day), world)
  if (told !== undefined) {
    const detail = told === 'sent' ? PERMISSION_ASKED : permissionNotSent(link)
    appendToJournal({ act: label, result: PERMISSION_MISSING, detail }, world)
  }
  throw new Refusal({ code: 'permissionMissing', owner: owner.email })
}
