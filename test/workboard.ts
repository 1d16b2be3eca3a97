import { heldMeetings } from '../src/addon/domain/held-meetings'
import type { Registration } from '../src/addon/domain/registration'
import { topicsInForce } from '../src/addon/domain/registration'
import { decideReminders } from '../src/addon/domain/reminder-decision'
import type { Result } from '../src/addon/domain/result'
import type { Standing, WorkboardFacts } from '../src/addon/domain/workboard-facts'
import { aCell, on } from './nouns'
import { aCommittee, factsOf } from './reminders'

/** Builders for tests of the sidebar. */

export const EIGHT = aCell('Chi bộ Phòng 8', 2, { emails: ['phong8@example.vn'] })

interface StandingFacts extends Partial<Omit<Standing, 'today'>> {
  readonly today?: string
  readonly results?: readonly Result[]
}

/** One cell that has registered nothing, on 8 April 2027, unless told otherwise. */
export function aStanding({ today = '2027-04-08', results = [], ...rest }: StandingFacts = {}): Standing {
  const committee = rest.committee ?? aCommittee([EIGHT])
  const registrations: readonly Registration[] = rest.registrations ?? []
  const topics = topicsInForce(registrations)
  return {
    committee,
    year: 2027,
    years: [2027],
    today: on(today),
    registrations,
    topics,
    held: heldMeetings(topics, results, on(today), committee.settings.daysOff),
    adjustments: [],
    ledger: [],
    tabs: { registrations: 'Đăng ký', ledger: 'Sổ đôn đốc' },
    ...rest,
  }
}

/** What cells and members would be sent. */
export const lettersOf = ({ committee, topics, today, ledger }: Standing) =>
  decideReminders(
    { ...factsOf({ committee, topics, ledger, today: '2027-04-08' }), today },
    ['cells', 'members'],
    () => 100,
  )

/** Nothing waits but what the standing itself tells of. */
export const aWorkboard = (rest: Partial<WorkboardFacts> = {}): WorkboardFacts => ({
  now: { day: on('2027-04-08'), seconds: 8 * 3600 },
  standing: { value: aStanding() },
  responses: { value: 0 },
  plan: { value: undefined },
  letters: { value: lettersOf(aStanding({ today: '2026-01-05' })) },
  summary: { value: undefined },
  bad: [],
  ...rest,
})
