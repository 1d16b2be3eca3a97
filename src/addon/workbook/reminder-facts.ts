import type { Committee } from '../domain/committee'
import type { LocalDate } from '../domain/local-date'
import { planLinesByOrdinal } from '../domain/obligation-comments'
import { yearsOwed } from '../domain/obligation-years'
import { Refusal } from '../domain/refusal'
import { isMailAddress } from '../domain/reminder-address'
import type { ReminderFacts } from '../domain/reminder-decision'
import { senderOf } from '../domain/reminder-sender'
import { FIRST_RUN, reminderStart } from '../domain/reminder-start'
import { type Book, rowsIn } from './book'
import type { RemindDecision } from './carry-out'
import { refuseShortLedger } from './ledger-memory'
import { placeOf } from './ledger-place'
import { openTemplates } from './made-forms'
import { readMeetings } from './meetings'
import { needPlanYear } from './plan-year'
import { SETTING_ITEMS } from './setting-items'
import { evaluationsTab, readEvaluations } from './tabs/evaluations'
import { ledgerTab, readLedger } from './tabs/ledger'
import { readPlans } from './tabs/plan'

export interface ReadReminders extends Pick<RemindDecision, 'sender' | 'place' | 'firstRun'> {
  readonly facts: ReminderFacts
}

/**
 * Reads once each tab that letters are decided from.
 * @param kept all that the store keeps
 * @throws Refusal without a plan year, for an address of the office that cannot be used, where lines of the ledger are
 * gone, and as the tabs' readers do
 */
export function readReminders(
  book: Book,
  committee: Committee,
  today: LocalDate,
  kept: Readonly<Record<string, string>>,
): ReadReminders {
  const { settings } = committee
  const planYear = needPlanYear(settings)
  refuseBadAddresses(SETTING_ITEMS.officeEmail, settings.officeEmail === '' ? [] : [settings.officeEmail])
  const start = reminderStart(settings, () => kept[FIRST_RUN], today)
  const plans = readPlans(book)
  const { registrations, topics, held } = readMeetings(book, committee, today)
  const ledger = book.table(ledgerTab)
  const entries = ledger === undefined ? [] : readLedger(ledger)
  refuseShortLedger(entries.length, kept)
  return {
    facts: {
      committee,
      topics,
      held,
      years: yearsOwed(planYear, registrations, plans),
      evaluations: rowsIn(book, evaluationsTab, (table) => readEvaluations(table, committee)),
      lines: planLinesByOrdinal(plans),
      ledger: entries,
      today,
      from: start.from,
    },
    sender: senderOf(settings, plans, today, openTemplates(kept)),
    place: ledger === undefined ? undefined : placeOf(ledger),
    firstRun: start.keep,
  }
}

/** @throws Refusal naming the item, if none of its addresses can be handed to the mail service */
export function refuseBadAddresses(
  { label }: { readonly label: string },
  addresses: readonly string[],
): void {
  if (addresses.length === 0 || addresses.some(isMailAddress)) return
  const example = SETTING_ITEMS.reportEmails.example
  throw new Refusal({ code: 'settingUnreadable', item: label, text: addresses.join('; '), example })
}
