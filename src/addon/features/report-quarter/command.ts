import type { Committee } from '../../domain/committee'
import { lastDayOf } from '../../domain/quarter'
import { isSummaryTime, quarterBefore, type YearQuarter } from '../../domain/quarter-summary'
import { FIRST_RUN, reminderStart } from '../../domain/reminder-start'
import type { Settings } from '../../domain/settings'
import { decideSummary } from '../../domain/summary-decision'
import { isWorkingDay } from '../../domain/working-day'
import type { Act, Report, World } from '../../ports'
import { summaryMessage, summaryQuestion, summaryReady } from '../../text/quarter-summary'
import { type Book, openBook } from '../../workbook/book'
import { readCommittee, readCommitteeWithMembers } from '../../workbook/committee'
import { readReminders, refuseBadAddresses } from '../../workbook/reminder-facts'
import { SETTING_ITEMS } from '../../workbook/setting-items'
import { enterSummary } from './enter-summary'
import type { SummaryWork } from './summary-work'

/** Shows the office how the last quarter went and, after asking, sends it to those whom the office reports to. */
export const reportQuarter: Act<SummaryWork> = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    const committee = readCommitteeWithMembers(book)
    refuseBadAddresses(SETTING_ITEMS.reportEmails, committee.settings.reportEmails)
    return decide(book, committee, true, world)
  },
  question: ({ decision, sender }) =>
    decision.kind === 'send' || decision.kind === 'prepare' ? summaryQuestion(decision, sender) : undefined,
  apply: carryOut,
}

/** Why the daily run leaves the summary alone. */
type Rest = 'notTime' | 'ready'

/**
 * The same by the schedule in the first days of a quarter. It is sent only where everything may go by itself; where
 * letters go to cells alone it is put down for the office to hand over; where nothing goes by itself nothing is
 * entered, and the office is told where to find it.
 */
export const reportQuarterDaily: Act<SummaryWork | Rest> = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    const committee = readCommitteeWithMembers(book)
    const { settings } = committee
    if (!isTime(settings, world)) return 'notTime'
    if (settings.automaticMail === 'none') return 'ready'
    if (!isWorkingDay(world.now.day, settings.daysOff)) return 'notTime'
    return decide(book, committee, settings.automaticMail === 'all', world)
  },
  question: () => undefined,
  apply: (decision, world) => {
    if (typeof decision !== 'string') return carryOut(decision, world)
    const message = decision === 'ready' ? summaryReady(quarterBefore(world.now.day)) : ''
    return { message, counts: {}, changed: false }
  },
}

/** The quarter whose summary waits to be sent or handed over; undefined if none does. @throws Refusal as reporting does */
export function summaryDue(world: World): YearQuarter | undefined {
  if (!isTime(readCommittee(openBook(world.workbook)).settings, world)) return undefined
  const { kind, year, quarter } = reportQuarter.prepare(world).decision
  return kind === 'send' || kind === 'prepare' ? { year, quarter } : undefined
}

/** Of a quarter that was over before letters began nothing is said. */
function isTime(settings: Settings, { now, store }: World): boolean {
  if (!isSummaryTime(now.day, settings)) return false
  const { year, quarter } = quarterBefore(now.day)
  return lastDayOf(year, quarter) >= reminderStart(settings, () => store.all()[FIRST_RUN], now.day).from
}

function decide(
  book: Book,
  committee: Committee,
  mayWrite: boolean,
  { now, store, mail }: World,
): SummaryWork {
  const { facts, sender, place } = readReminders(book, committee, now.day, store.all())
  return { decision: decideSummary(facts, mayWrite, () => mail.remaining()), sender, place }
}

function carryOut(work: SummaryWork, world: World): Report {
  const { decision } = work
  if (decision.kind !== 'send' && decision.kind !== 'prepare')
    return { message: summaryMessage(decision), counts: {}, changed: false }
  const { sent, inDoubt, unsent } = enterSummary(decision, work, world)
  const told = { lettersSent: sent, lettersInDoubt: inDoubt, lettersWaiting: unsent }
  return {
    message: summaryMessage(decision, told),
    counts: { ...told, toTell: decision.kind === 'prepare' ? 1 : 0 },
    changed: true,
  }
}
