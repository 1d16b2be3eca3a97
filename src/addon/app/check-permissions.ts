import { fromIso, toIso } from '../domain/local-date'
import { Refusal } from '../domain/refusal'
import type { ScheduleOwner } from '../domain/schedule-owner'
import { appendToJournal } from '../features/keep-journal/append'
import { readOwner } from '../features/keep-schedule/owner-record'
import type { World } from '../ports'
import { PERMISSION_ASKED, PERMISSION_MISSING, permissionLetter, permissionNotSent } from '../text/permission'

/** Key in the store for the day of the last letter about permissions. */
const LETTER_DAY = 'permissionLetter'
const LOCK_SECONDS = 20

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
  if (claimDay(world)) {
    const detail = isTold(owner, link, world) ? PERMISSION_ASKED : permissionNotSent(link)
    appendToJournal({ act: label, result: PERMISSION_MISSING, detail }, world)
  }
  throw new Refusal({ code: 'permissionMissing', owner: owner.email })
}

/** True for the first run of the day; many forms may come at one moment. */
function claimDay({ store, now }: World): boolean {
  if (!store.lock(LOCK_SECONDS)) return false
  try {
    if (fromIso(store.all()[LETTER_DAY] ?? '') === now.day) return false
    store.set({ [LETTER_DAY]: toIso(now.day) })
    return true
  } finally {
    store.unlock()
  }
}

function isTold({ email }: ScheduleOwner, link: string, { mail, now }: World): boolean {
  try {
    mail.send({ to: [email], replyTo: '', ...permissionLetter(email, link, now.day) })
    return true
  } catch {
    return false
  }
}
