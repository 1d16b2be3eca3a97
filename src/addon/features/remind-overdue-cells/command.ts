import type { Committee } from '../../domain/committee'
import type { Audience } from '../../domain/reminder'
import { reminderCounts } from '../../domain/reminder-counts'
import { decideReminders } from '../../domain/reminder-decision'
import { isWorkingDay } from '../../domain/working-day'
import type { Act, Report, World } from '../../ports'
import { detailsOf } from '../../text/letters/ledger-detail'
import { letterOf } from '../../text/letters/letter'
import { remindDetails } from '../../text/reminder-details'
import {
  NO_AUTOMATIC_MAIL,
  NO_REPORT_ADDRESS,
  NOT_ON_DAYS_OFF,
  remindMessage,
  remindQuestion,
} from '../../text/reminders'
import { sentScreen } from '../../text/sending'
import { type Book, openBook } from '../../workbook/book'
import { carryOut, type RemindDecision } from '../../workbook/carry-out'
import { readCommitteeWithMembers } from '../../workbook/committee'
import { readReminders } from '../../workbook/reminder-facts'
import { audiencesOf } from './audiences'
import { type OnBegin, type Watch, watchOf } from './watch'

/** Reminds cells and members of what newly reached a tier, after asking; a person can look on, and end it. */
export const remindOverdueCells = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    return decide(book, readCommitteeWithMembers(book), ['cells', 'members'], world)
  },
  question: (decision) => (decision.letters.length === 0 ? undefined : remindQuestion(decision)),
  details: remindDetails,
  apply: (decision, world) => apply(decision, world, watchOf(decision.letters, world)),
} satisfies Act<RemindDecision>

/** The same, that opens a dialog when the first letter is about to go. */
export const remindShown = (onBegin: OnBegin): Act<RemindDecision> => ({
  ...remindOverdueCells,
  apply: (decision, world) => apply(decision, world, watchOf(decision.letters, world, onBegin)),
})

/** Why the daily run leaves letters alone. */
export interface Rest {
  readonly rest: 'automaticMailIsOff' | 'dayOff'
}

/** What the schedule is to send; `withoutReport` if the standing committee has no address to be written to. */
type Daily = RemindDecision & { readonly withoutReport: boolean }

/** The same by the schedule, to whom the settings allow, on working days only; the standing committee included. */
export const remindDaily: Act<Daily | Rest> = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    const committee = readCommitteeWithMembers(book)
    const { settings } = committee
    if (settings.automaticMail === 'none') return { rest: 'automaticMailIsOff' }
    if (!isWorkingDay(world.now.day, settings.daysOff)) return { rest: 'dayOff' }
    const withoutReport = settings.automaticMail === 'all' && settings.reportEmails.length === 0
    return { ...decide(book, committee, audiencesOf(settings), world), withoutReport }
  },
  question: () => undefined,
  apply: (decision, world) => {
    if (!('rest' in decision)) return applyDaily(decision, world)
    const message = decision.rest === 'dayOff' ? NOT_ON_DAYS_OFF : NO_AUTOMATIC_MAIL
    return { message, counts: {}, changed: false }
  },
}

function decide(
  book: Book,
  committee: Committee,
  audiences: readonly Audience[],
  { now, store, mail }: World,
): RemindDecision {
  const { facts, ...rest } = readReminders(book, committee, now.day, store.all())
  return { ...decideReminders(facts, audiences, () => mail.remaining()), ...rest }
}

function applyDaily(decision: Daily, world: World): Report {
  const report = apply(decision, world)
  return decision.withoutReport ? { ...report, message: `${report.message} ${NO_REPORT_ADDRESS}` } : report
}

function apply(decision: RemindDecision, world: World, watch?: Watch): Report {
  const carried = carryOut(decision, { letterOf, detailsOf }, world, watch?.mayBegin)
  if (carried !== undefined && decision.letters.length > 0) watch?.end(sentScreen(decision, carried))
  return {
    message: remindMessage(decision, carried),
    counts: reminderCounts(decision, carried),
    changed: carried !== undefined,
  }
}
