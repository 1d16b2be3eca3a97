import type { LedgerEntry } from '../src/addon/domain/ledger'
import type { Audience } from '../src/addon/domain/reminder'
import { decideReminders, type ReminderDecision } from '../src/addon/domain/reminder-decision'
import type { LetterPlan } from '../src/addon/domain/reminder-letter'
import { aCell, aTopic } from './nouns'
import { aCommittee, aMember, enteredBy, factsOf, newItems, type Year } from './reminders'

/** A committee of one cell, for tests of who hears of what on which day. */

const ALL: readonly Audience[] = ['cells', 'members', 'standing']
export const cell = aCell('Chi bộ Phòng 8', 2, { emails: ['phong8@example.vn'], follower: 'Trần Thị Ví Dụ' })
export const member = aMember('Trần Thị Ví Dụ', 2, { emails: ['vi.du@example.vn'] })
export const settings = { reportEmails: ['bantv@example.vn'] }
export const committee = aCommittee([cell], settings, [member])
export const rest = [2, 3, 4].map((quarter, place) =>
  aTopic({
    row: place + 5,
    cell,
    quarter: quarter as 2 | 3 | 4,
    planned: ['2027-06-21', '2027-09-20', '2027-12-20'][place] ?? '',
  }),
)
/** Only quý I is open, and its one topic. */
export const march = aTopic({ row: 2, cell, planned: '2027-03-18' })

export const decide = (facts: Partial<Year>, audiences = ALL, quota = 100): ReminderDecision =>
  decideReminders(factsOf({ committee, today: '2027-01-04', topics: rest, ...facts }), audiences, () => quota)

export const told = (facts: Partial<Year>, audiences = ALL): string[] =>
  newItems(decide(facts, audiences).letters).sort()

export const items = (plans: readonly LetterPlan[]): string[] =>
  plans.flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.items.map(({ kind, quarter }) => `${section.ladder} ${kind} ${quarter}`),
    ),
  )

/** Runs on each of the days in turn, each with the ledger of those before. */
export function runOn(days: readonly string[], facts: Partial<Year> = {}): string[][] {
  let ledger: LedgerEntry[] = []
  return days.map((today) => {
    const decision = decide({ ...facts, today, ledger })
    ledger = [...ledger, ...enteredBy(decision)]
    return newItems(decision.letters).sort()
  })
}
