import { Refusal } from '../../domain/refusal'
import { reminderCounts } from '../../domain/reminder-counts'
import { decideReminders } from '../../domain/reminder-decision'
import type { Act } from '../../ports'
import { detailsOf } from '../../text/letters/ledger-detail'
import { letterOf } from '../../text/letters/letter'
import { reportMessage, reportQuestion } from '../../text/reminders'
import { openBook } from '../../workbook/book'
import { carryOut, type RemindDecision } from '../../workbook/carry-out'
import { readCommitteeWithMembers } from '../../workbook/committee'
import { readReminders, refuseBadAddresses } from '../../workbook/reminder-facts'
import { SETTING_ITEMS } from '../../workbook/setting-items'

/** Sends the standing committee a summary of what newly passed its tier, after asking. */
export const reportOverdue: Act<RemindDecision> = {
  prepare: ({ workbook, now, store, mail }) => {
    const book = openBook(workbook)
    const committee = readCommitteeWithMembers(book)
    refuseBadAddresses(SETTING_ITEMS.reportEmails, committee.settings.reportEmails)
    const { facts, ...rest } = readReminders(book, committee, now.day, store.all())
    const decided = decideReminders(facts, ['standing'], () => mail.remaining())
    if (decided.refused.length > 0) refuseWithoutAddress()
    return { ...decided, ...rest }
  },
  question: (decision) => (decision.letters.length === 0 ? undefined : reportQuestion(decision)),
  apply: (decision, world) => {
    const carried = carryOut(decision, { letterOf, detailsOf }, world)
    return {
      message: reportMessage(decision, carried),
      counts: reminderCounts(decision, carried),
      changed: carried !== undefined,
    }
  },
}

/** Only when there is something to report: an office without such an address is not disturbed by it. */
function refuseWithoutAddress(): never {
  const { label, example } = SETTING_ITEMS.reportEmails
  throw new Refusal({ code: 'settingMissing', item: label, example })
}
