import type { LedgerEntry } from './ledger'
import { type QuarterSummary, quarterBefore, summaryOf, type YearQuarter } from './quarter-summary'
import { isMailAddress } from './reminder-address'
import type { ReminderFacts } from './reminder-decision'
import { dispatch } from './reminder-dispatch'
import { historyOf } from './reminder-history'
import { createLetterIds } from './reminder-id'
import { MOST_ADDRESSES } from './reminder-letters'

/** What is to become of the summary of the last quarter, as plain data. */
export type SummaryDecision = YearQuarter &
  (
    | { readonly kind: 'nothingOwed' }
    /** Once a quarter, ever: the ledger has it. */
    | { readonly kind: 'entered'; readonly entry: LedgerEntry }
    /** Its addresses had a letter lately, or the day's quota is used up. */
    | { readonly kind: 'waits'; readonly for: 'gap' | 'quota' }
    | {
        /** prepare: there is no address, so the office hands it over. */
        readonly kind: 'send' | 'prepare'
        readonly id: string
        readonly to: readonly string[]
        readonly summary: QuarterSummary
      }
  )

/**
 * @param mayWrite false where letters may not go by themselves: then it is prepared for the office
 * @param remaining how many addresses may still be written to today; asked only if there is something to send
 */
export function decideSummary(
  facts: ReminderFacts,
  mayWrite: boolean,
  remaining: () => number,
): SummaryDecision {
  const { committee, ledger, today } = facts
  const of = quarterBefore(today)
  const entry = summaryEntry(ledger, of)
  if (entry !== undefined) return { ...of, kind: 'entered', entry }
  const summary = summaryOf(of, facts)
  if (summary === undefined) return { ...of, kind: 'nothingOwed' }
  const good = mayWrite ? summary.recipient.emails.filter(isMailAddress) : []
  const to = good.slice(0, MOST_ADDRESSES)
  const id = createLetterIds(ledger, today)()
  if (to.length === 0) return { ...of, kind: 'prepare', id, to, summary }
  const gap = committee.settings.gapBetweenLettersDays
  const { lastLetter } = historyOf(ledger, committee)
  const { tooSoon, overQuota } = dispatch([{ to }], { today, gap, lastLetter, remaining })
  if (tooSoon.length + overQuota.length === 0) return { ...of, kind: 'send', id, to, summary }
  return { ...of, kind: 'waits', for: tooSoon.length > 0 ? 'gap' : 'quota' }
}

const summaryEntry = (
  ledger: readonly LedgerEntry[],
  { year, quarter }: YearQuarter,
): LedgerEntry | undefined =>
  ledger.find((entry) => entry.kind === 'summary' && entry.year === year && entry.quarter === quarter)
