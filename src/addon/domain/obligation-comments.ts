import type { Committee } from './committee'
import { addDays } from './local-date'
import { matchKey } from './match-key'
import { type Obligation, stateOf } from './obligation'
import { assigneesIn } from './obligation-assignees'
import { type ObligationFacts, soonDays } from './obligations'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'
import { ordinalOf } from './registration-number'
import type { Evaluation } from './result'
import type { PlanLine, StandingPlan } from './yearly-plan'

export interface CommentFacts extends ObligationFacts {
  readonly evaluations: readonly Evaluation[]
  /** Plan lines by the ordinal of their registration. */
  readonly lines: PlanLines
}

export type PlanLines = ReadonlyMap<number, PlanLine>

export function planLinesByOrdinal(plans: ReadonlyMap<number, StandingPlan>): PlanLines {
  const lines = new Map<number, PlanLine>()
  for (const plan of plans.values()) {
    for (const line of plan.lines) {
      const ordinal = ordinalOf(line.number)
      if (ordinal !== undefined) lines.set(ordinal, line)
    }
  }
  return lines
}

/** What members owe on the meetings that they were assigned to and that were held; nobody else owes a comment. */
export function commentObligations(facts: CommentFacts): Obligation[] {
  const { settings } = facts.committee
  const years = new Set(facts.years)
  const hasCommented = commentsGiven(facts)
  return facts.topics.flatMap((topic) => {
    const heldOn = facts.held.heldOn(topic)
    if (heldOn === undefined || !years.has(topic.year)) return []
    const { cell, year, quarter } = topic
    const due = addDays(heldOn, settings.commentAfterDays)
    return attendingOf(topic, facts.lines, facts.committee).map((member): Obligation => {
      const done = hasCommented(topic, member) ? 1 : 0
      const state = stateOf(done === 1, due, facts.today, soonDays(settings))
      return { kind: 'comment', cell, year, quarter, topic, member, due, state, done, needed: 1 }
    })
  })
}

/** Names of the members assigned to a topic's meeting. */
export function attendingOf({ registration }: Topic, lines: PlanLines, committee: Committee): string[] {
  const line = lines.get(ordinalOf(registration.number) ?? 0)
  if (line === undefined || line.attending === '') return []
  return assigneesIn(line.attending, committee.memberName)
}

/** A comment tells of the topic of its number; without one in force, of the meetings of its cell and quarter. */
function commentsGiven({ evaluations, committee, topics }: CommentFacts) {
  const given = new Set<string>()
  const inForce = new Set(topics.map(({ registration }) => ordinalOf(registration.number)))
  const nameOf = (typed: string) => matchKey(committee.memberName(typed) ?? typed)
  for (const { number, year, quarter, cell, memberName } of evaluations) {
    const ordinal = ordinalOf(number)
    for (const member of assigneesIn(memberName, committee.memberName)) {
      if (ordinal !== undefined && inForce.has(ordinal)) given.add(`${ordinal} ${nameOf(member)}`)
      else if (cell.value !== undefined && year.value !== undefined && quarter.value !== undefined)
        given.add(`slot ${slotKey(cell.value, year.value, quarter.value)} ${nameOf(member)}`)
    }
  }
  return ({ registration, cell, year, quarter }: Topic, member: string): boolean =>
    given.has(`${ordinalOf(registration.number) ?? 0} ${nameOf(member)}`) ||
    [cell, ...(registration.jointCells.value ?? [])].some((each) =>
      given.has(`slot ${slotKey(each, year, quarter)} ${nameOf(member)}`),
    )
}
