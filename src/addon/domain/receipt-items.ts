import { type Cell, isActiveIn } from './cell'
import type { Committee } from './committee'
import type { LocalDate } from './local-date'
import { isPlanYear } from './plan-year'
import { firstDayOf, lastDayOf, QUARTERS, type Quarter } from './quarter'
import { slotKey } from './quarter-slot'
import type { OpenQuarters, ReceiptItem } from './receipt'
import type { Registration, RegistrationStatus } from './registration'
import { registrationDueDate } from './registration-deadline'
import { ordinalOf } from './registration-number'

/** What came in longer ago is no news: after a pause of the schedule nobody is flooded. */
const NEWS_DAYS = 2

interface Facts {
  readonly committee: Committee
  readonly registrations: readonly Registration[]
  readonly today: LocalDate
}

export interface Received {
  readonly cell: Cell
  readonly item: ReceiptItem
}

interface Placed {
  readonly row: Registration
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
}

/** By number, what the ledger knows: true if it was told, false if it is to be told again, however old. */
export type Told = ReadonlyMap<number, boolean>

/** The registrations that came in lately by a form and that nobody was told of yet, in the order of their numbers. */
export function receivedFrom(facts: Facts, told: Told): Received[] {
  const inForce = newestInForce(facts.registrations)
  return facts.registrations
    .flatMap((row) => {
      const ordinal = ordinalOf(row.number)
      const placed = placeOf(row)
      if (ordinal === undefined || told.get(ordinal) === true || !isTellable(row)) return []
      const isDue = told.get(ordinal) === false || isNews(row, facts.today)
      return placed !== undefined && isDue ? [{ ordinal, placed }] : []
    })
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ placed }) => received(placed, facts.committee, inForce))
}

/** What the office has taken out is its own to tell. */
const NOT_TOLD: ReadonlySet<RegistrationStatus | undefined> = new Set([undefined, 'withdrawn', 'rejected'])

const isTellable = ({ mark, status, sender }: Registration): boolean =>
  mark !== '' && !NOT_TOLD.has(status) && sender !== undefined

const isNews = ({ sentAt }: Registration, today: LocalDate): boolean =>
  sentAt !== undefined && sentAt.day <= today && sentAt.day >= today - NEWS_DAYS

/** By who sent it, or by the office's word. */
const isProven = ({ sender, office }: Registration): boolean =>
  sender !== 'stranger' || office.value === 'confirm' || office.value === 'approve'

function placeOf(row: Registration): Placed | undefined {
  const [cell, year, quarter] = [row.cell.value, row.year.value, row.quarter.value]
  return cell !== undefined && year !== undefined && isPlanYear(year) && quarter !== undefined
    ? { row, cell, year, quarter }
    : undefined
}

function newestInForce(registrations: readonly Registration[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>()
  for (const row of registrations) {
    const placed = row.status === 'valid' ? placeOf(row) : undefined
    if (placed !== undefined) numbers.set(slotKey(placed.cell, placed.year, placed.quarter), row.number)
  }
  return numbers
}

function received(
  { row, cell, year, quarter }: Placed,
  { settings }: Committee,
  inForce: ReadonlyMap<number, string>,
): Received[] {
  const { number, sentAt, status } = row
  if (sentAt === undefined || status === undefined) return []
  const item: ReceiptItem = {
    kind: isProven(row) ? 'receipt' : 'strangerNotice',
    number,
    sentAt,
    year,
    quarter,
    registrationKind: row.kind.text,
    title: row.title,
    category: row.category.text,
    preparer: row.preparer,
    planned: row.planned.value,
    plannedText: row.planned.text,
    status,
    findings: row.findings.split('\n').filter((line) => line.trim() !== ''),
    kept: status === 'valid' ? '' : (inForce.get(slotKey(cell, year, quarter)) ?? ''),
    due: registrationDueDate(settings.deadline, cell, year, quarter),
  }
  return [{ cell, item }]
}

/** Of the plan year, if it was registered for: quarters that are not over and for which nothing came yet. */
export function openQuarters(
  items: readonly ReceiptItem[],
  cell: Cell,
  { committee: { settings }, registrations, today }: Facts,
): OpenQuarters[] {
  const year = settings.planYear
  if (year === undefined || items.every((item) => item.kind !== 'receipt' || item.year !== year)) return []
  const sent = new Map<Quarter, number>()
  for (const row of registrations) {
    const placed = COUNTS.has(row.status) ? placeOf(row) : undefined
    if (placed?.cell === cell && placed.year === year)
      sent.set(placed.quarter, (sent.get(placed.quarter) ?? 0) + 1)
  }
  const open = QUARTERS.filter((quarter) => {
    const last = lastDayOf(year, quarter)
    const isOwed = last >= today && isActiveIn(cell, firstDayOf(year, quarter), last)
    return isOwed && (sent.get(quarter) ?? 0) < settings.minimumPerQuarter
  })
  return byDueDate(open, (quarter) => registrationDueDate(settings.deadline, cell, year, quarter), year)
}

/** Also what waits was sent. */
const COUNTS: ReadonlySet<RegistrationStatus | undefined> = new Set([
  'valid',
  'toFix',
  'toConfirm',
  'toApprove',
] as const)

function byDueDate(
  quarters: readonly Quarter[],
  dueOf: (quarter: Quarter) => LocalDate,
  year: number,
): OpenQuarters[] {
  const groups = new Map<LocalDate, Quarter[]>()
  for (const quarter of quarters) groups.set(dueOf(quarter), [...(groups.get(dueOf(quarter)) ?? []), quarter])
  return [...groups].map(([due, group]) => ({ year, quarters: group, due }))
}
