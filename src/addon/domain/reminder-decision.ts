import type { LedgerEntry } from './ledger'
import type { LocalDate } from './local-date'
import type { CommentFacts } from './obligation-comments'
import { cellObligations } from './obligations'
import type { Audience } from './reminder'
import { type DayOff, dayOffOn } from './reminder-day-off'
import { dispatch } from './reminder-dispatch'
import { byUrgency, type Draft, draftsOf } from './reminder-drafts'
import { historyOf } from './reminder-history'
import { createLetterIds } from './reminder-id'
import { sectionOrder, sectionsOf } from './reminder-items'
import type { LetterPlan } from './reminder-letter'
import { sortDrafts } from './reminder-letters'
import { mattersOf } from './reminder-matters'

export interface ReminderFacts extends CommentFacts {
  readonly ledger: readonly LedgerEntry[]
  /** Nothing due before this day is spoken of. */
  readonly from: LocalDate
}

/** What one run is to send and to enter, as plain data. */
export interface ReminderDecision {
  readonly today: LocalDate
  /** Undefined on a working day. */
  readonly dayOff: DayOff | undefined
  readonly letters: readonly LetterPlan[]
  readonly toTell: readonly LetterPlan[]
  /** Those who are written to by mail, but have no address that can be used. */
  readonly refused: readonly LetterPlan[]
  /** Names of those who were written to too lately, and of those for whom the day's quota is too small. */
  readonly waitingForGap: readonly string[]
  readonly waitingForQuota: readonly string[]
  /** Addresses that may still be written to today; undefined if there is no letter to send. */
  readonly quota: number | undefined
  /** Ledger rows that a killed run left behind, and how many letters they are of. */
  readonly abandonedRows: readonly number[]
  readonly abandonedLetters: number
}

/** @param remaining how many addresses may still be written to today; asked only if there is a letter to send */
export function decideReminders(
  facts: ReminderFacts,
  audiences: readonly Audience[],
  remaining: () => number,
): ReminderDecision {
  const { committee, today, ledger } = facts
  const { settings } = committee
  const history = historyOf(ledger, committee)
  const owed = cellObligations(facts)
  const matters = mattersOf(facts, owed, facts.from)
  const drafts = draftsOf(matters, audiences, history, committee, today).sort(byUrgency)
  const { letters, toTell, refused } = sortDrafts(drafts)

  const { go, tooSoon, overQuota, quota } = dispatch(letters, {
    today,
    gap: settings.gapBetweenLettersDays,
    lastLetter: history.lastLetter,
    remaining,
  })

  const letterFacts = { ...facts, history, owed }
  const nextId = createLetterIds(ledger, today)
  const planOf = (group: readonly Draft[], to: readonly string[]): LetterPlan => ({
    id: nextId(),
    to,
    channel: group[0]?.recipient.channel ?? 'email',
    sections: group.flatMap((draft) => sectionsOf(draft, letterFacts)).sort(sectionOrder),
  })
  const abandoned = ledger.filter(({ status }) => status === 'sending')
  return {
    today,
    dayOff: dayOffOn(today, settings.daysOff),
    toTell: toTell.map((draft) => planOf([draft], [])),
    refused: refused.map((draft) => planOf([draft], [])),
    letters: go.map((letter) => planOf(letter.drafts, letter.to)),
    waitingForGap: tooSoon.map(namesOf),
    waitingForQuota: overQuota.map(namesOf),
    quota,
    abandonedRows: abandoned.map(({ row }) => row),
    abandonedLetters: new Set(abandoned.map(({ letter }) => letter)).size,
  }
}

const namesOf = ({ drafts }: { readonly drafts: readonly Draft[] }): string =>
  drafts.map(({ recipient }) => recipient.name).join(', ')
