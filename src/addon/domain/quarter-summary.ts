import { FIELDS, type Field } from './field'
import { addDays, type LocalDate, partsOf } from './local-date'
import type { Obligation } from './obligation'
import { cellObligations } from './obligations'
import { firstDayOf, lastDayOf, type Quarter, quarterOf } from './quarter'
import type { Recipient } from './reminder'
import type { ReminderFacts } from './reminder-decision'
import { historyOf } from './reminder-history'
import { sectionsOf } from './reminder-items'
import type { LetterSection } from './reminder-letter'
import { standingCommittee } from './reminder-recipient'
import type { Settings } from './settings'

/** How a finished quarter went, as plain data for those whom the office reports to. */
export interface QuarterSummary {
  readonly year: number
  readonly quarter: Quarter
  readonly recipient: Recipient
  /** Topics in force, the cells that had one, and the topics of which a report came. */
  readonly topics: number
  readonly cells: number
  readonly held: number
  /** Cells that owed a topic and registered none or too few. */
  readonly lacking: number
  readonly fields: readonly FieldCount[]
  /** What is overdue; undefined if nothing is. */
  readonly overdue: LetterSection | undefined
}

export interface FieldCount {
  /** Undefined for topics whose category is not on the list. */
  readonly field: Field | undefined
  readonly registered: number
  readonly held: number
}

export interface YearQuarter {
  readonly year: number
  readonly quarter: Quarter
}

/** The quarter before that of the day. */
export function quarterBefore(today: LocalDate): YearQuarter {
  const { year } = partsOf(today)
  const quarter = quarterOf(today)
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Quarter }
}

/** After so many days of the new quarter a summary of the last one is late news, and left to the office. */
const LAST_DAY = 30

/** True in the first days of a quarter, once all reports on the last one were due. */
export function isSummaryTime(today: LocalDate, { reportAfterDays }: Settings): boolean {
  const { year, quarter } = quarterBefore(today)
  const begun = firstDayOf(partsOf(today).year, quarterOf(today))
  return today > addDays(lastDayOf(year, quarter), reportAfterDays) && today < addDays(begun, LAST_DAY)
}

/** Undefined if nobody owed anything in that quarter. */
export function summaryOf({ year, quarter }: YearQuarter, facts: ReminderFacts): QuarterSummary | undefined {
  const { committee, ledger } = facts
  const owed = cellObligations(facts)
  const reports = owed.filter((one) => one.kind === 'report' && one.year === year && one.quarter === quarter)
  if (reports.length === 0) return undefined
  const recipient = standingCommittee(committee.settings)
  const items = reports
    .filter(({ state }) => state === 'overdue')
    .map((matter) => ({ matter, ladder: 'standing' as const, tier: undefined, merged: [] }))
  const [overdue] = sectionsOf(
    { recipient, items },
    { ...facts, owed, history: historyOf(ledger, committee) },
  )
  const registered = reports.filter(({ topic }) => topic !== undefined)
  return {
    year,
    quarter,
    recipient,
    topics: registered.length,
    cells: new Set(registered.map(({ cell }) => cell)).size,
    held: registered.filter(isDone).length,
    lacking: new Set(reports.filter(({ topic }) => topic === undefined).map(({ cell }) => cell)).size,
    fields: fieldCounts(registered),
    overdue,
  }
}

const isDone = ({ state }: Obligation): boolean => state === 'done'

/** The three fields, and a line for what has none only where there is any. */
function fieldCounts(reports: readonly Obligation[]): FieldCount[] {
  return [...FIELDS, undefined].flatMap((field) => {
    const mine = reports.filter(({ topic }) => topic?.registration.category.value?.field === field)
    if (field === undefined && mine.length === 0) return []
    return [{ field, registered: mine.length, held: mine.filter(isDone).length }]
  })
}
