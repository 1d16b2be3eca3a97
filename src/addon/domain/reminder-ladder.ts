import type { Audience, Ladder, ReminderKind } from './reminder'
import type { Settings } from './settings'

export const LADDERS: readonly Ladder[] = ['own', 'follower', 'standing']

/** Whom a ladder of reminders about a matter reaches. */
export function audienceOf(kind: ReminderKind, ladder: Ladder): Audience {
  if (ladder === 'standing') return 'standing'
  return ladder === 'follower' || kind === 'comment' ? 'members' : 'cells'
}

/**
 * Days from the due date on which a reminder falls, the earliest first. A registration is asked for before and
 * after it is due, a meeting's preparation once before it, a report or comment only after.
 */
export function tiersOf(kind: ReminderKind, ladder: Ladder, settings: Settings): readonly number[] {
  if (ladder === 'follower') return isTheCells(kind) ? [settings.tellMemberAfterDays] : []
  if (ladder === 'standing') return isTheCells(kind) ? [settings.tellStandingCommitteeAfterDays] : []
  if (kind === 'prepare') return [0 - settings.prepareBeforeDays]
  if (kind === 'report' || kind === 'comment') return settings.tiersAfter
  return [...new Set([...settings.tiersBefore.map((days) => 0 - days), ...settings.tiersAfter])]
}

/** What the cell itself owes; a member's comment is between the member and the office. */
const isTheCells = (kind: ReminderKind): boolean =>
  kind === 'register' || kind === 'registerAgain' || kind === 'report'
