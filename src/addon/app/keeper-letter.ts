import { fromIso, toIso } from '../domain/local-date'
import type { ScheduleOwner } from '../domain/schedule-owner'
import type { World } from '../ports'
import type { LetterText } from '../text/letters/letter'

const LOCK_SECONDS = 20

/**
 * Writes to the account of the schedule, which nobody sees at work, at most once a day about one matter.
 * @param matter key in the store for the day of the last letter
 * @returns undefined if a letter of that day went before
 */
export function writeToKeeper(
  matter: string,
  { email }: ScheduleOwner,
  letter: LetterText,
  world: World,
): 'sent' | 'notSent' | undefined {
  return claimDay(matter, world) ? send(email, letter, world) : undefined
}

/** True for the first run of the day; many forms may come at one moment. */
function claimDay(matter: string, { store, now }: World): boolean {
  if (!store.lock(LOCK_SECONDS)) return false
  try {
    if (fromIso(store.all()[matter] ?? '') === now.day) return false
    store.set({ [matter]: toIso(now.day) })
    return true
  } finally {
    store.unlock()
  }
}

function send(email: string, letter: LetterText, { mail }: World): 'sent' | 'notSent' {
  try {
    mail.send({ to: [email], replyTo: '', ...letter })
    return 'sent'
  } catch {
    return 'notSent'
  }
}
