import type { Committee } from './committee'
import type { LocalDate } from './local-date'
import type { Audience, Ladder, Matter, Recipient } from './reminder'
import { subjectOf } from './reminder-key'
import { audienceOf, LADDERS, tiersOf } from './reminder-ladder'
import { recipientsOf } from './reminder-recipient'

/** A matter that a recipient may hear of, whether or not anything about it is new. */
export interface Candidate {
  readonly matter: Matter
  readonly ladder: Ladder
  readonly subject: string
  /** Tiers passed by today, the earliest first. */
  readonly passed: readonly number[]
}

/** All of one recipient. */
export interface Pile {
  readonly recipient: Recipient
  readonly candidates: Candidate[]
}

/** What there is to say to whom today. */
export function pilesOf(
  matters: readonly Matter[],
  audiences: readonly Audience[],
  committee: Committee,
  today: LocalDate,
): Pile[] {
  const piles = new Map<string, Pile>()
  for (const matter of matters) {
    for (const ladder of LADDERS) {
      if (!audiences.includes(audienceOf(matter.kind, ladder))) continue
      const tiers = tiersOf(matter.kind, ladder, committee.settings)
      const passed = tiers.filter((days) => today - matter.due >= days)
      if (!isHeardOf(matter, ladder, passed, committee, today)) continue
      const candidate = { matter, ladder, subject: subjectOf(matter), passed }
      for (const recipient of recipientsOf(matter, ladder, committee)) {
        const pile = piles.get(recipient.key)
        if (pile === undefined) piles.set(recipient.key, { recipient, candidates: [candidate] })
        else pile.candidates.push(candidate)
      }
    }
  }
  return [...piles.values()]
}

/**
 * A cell hears of all that is overdue or near, members and the standing committee only of what passed their own
 * tier. A meeting's report is nothing to speak of before the day of the meeting.
 */
function isHeardOf(
  matter: Matter,
  ladder: Ladder,
  passed: readonly number[],
  { settings }: Committee,
  today: LocalDate,
): boolean {
  if (passed.length > 0) return true
  if (ladder !== 'own' || matter.kind === 'comment' || matter.state === 'notDue') return false
  return matter.kind !== 'report' || today > matter.due - settings.reportAfterDays
}
