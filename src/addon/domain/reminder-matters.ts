import { isActiveIn } from './cell'
import { jointMeetings } from './joint-meetings'
import type { LocalDate } from './local-date'
import type { Obligation } from './obligation'
import { type CommentFacts, commentObligations } from './obligation-comments'
import { firstDayOf, lastDayOf } from './quarter'
import type { Topic } from './registration'
import type { Matter } from './reminder'
import { workingDayOf } from './working-day'

/** All that anybody can be reminded of: what is open and was due on `from` or later. */
export function mattersOf(facts: CommentFacts, owed: readonly Obligation[], from: LocalDate): Matter[] {
  const all: Matter[] = [...owed, ...meetingsToPrepare(facts), ...commentObligations(facts)]
  return all.filter(({ state, due }) => state !== 'done' && due >= from)
}

/** Meetings that come within the days of preparation, for each of the cells that hold them. */
function meetingsToPrepare(facts: CommentFacts): Matter[] {
  const years = new Set(facts.years)
  const own = facts.topics.map((topic) => ({ topic, cell: topic.cell }))
  return [...own, ...jointMeetings(facts.topics).shares].flatMap(({ topic, cell }): Matter[] => {
    const { year, quarter } = topic
    const due = dayToPrepareFor(topic, facts)
    if (due === undefined || !years.has(year)) return []
    if (!isActiveIn(cell, firstDayOf(year, quarter), lastDayOf(year, quarter))) return []
    return [
      { kind: 'prepare', cell, year, quarter, topic, member: '', due, state: 'dueSoon', done: 0, needed: 1 },
    ]
  })
}

function dayToPrepareFor(topic: Topic, { committee, held, today }: CommentFacts): LocalDate | undefined {
  const { settings } = committee
  const planned = topic.registration.planned.value
  if (planned === undefined) return undefined
  const day = workingDayOf(planned, settings.daysOff)
  const near = day >= today && day - today <= settings.prepareBeforeDays
  return near && held.heldOn(topic) === undefined ? day : undefined
}
