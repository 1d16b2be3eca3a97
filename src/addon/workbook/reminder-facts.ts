import type { Committee } from '../domain/committee'
import { heldMeetings } from '../domain/held-meetings'
import type { LocalDate } from '../domain/local-date'
import { planLinesByOrdinal } from '../domain/obligation-comments'
import { yearsOwed } from '../domain/obligation-years'
import { Refusal } from '../domain/refusal'
import { topicsInForce } from '../domain/registration'
import { isMailAddress } from '../domain/reminder-address'
import type { ReminderFacts } from '../domain/reminder-decision'
import { senderOf } from '../domain/reminder-sender'
import { reminderStart } from '../domain/reminder-start'
import type { Book } from './book'
import type { RemindDecision } from './carry-out'
import { placeOf } from './ledger-place'
import { needPlanYear } from './plan-year'
import { SETTING_ITEMS } from './setting-items'
import type { Columns, Tab } from './tab'
import type { Table } from './table'
import { evaluationsTab, readEvaluations } from './tabs/evaluations'
import { ledgerTab, readLedger } from './tabs/ledger'
import { readPlans } from './tabs/plan'
import { readRegistrations, registrationsTab } from './tabs/registrations'
import { readResults, resultsTab } from './tabs/results'

export interface ReadReminders extends Pick<RemindDecision, 'sender' | 'place' | 'firstRun'> {
  readonly facts: ReminderFacts
}

/**
 * Reads once each tab that letters are decided from.
 * @param kept the day of the first run as kept in the store; asked only while the setting is missing
 * @throws Refusal without a plan year, for an address of the office that cannot be used, and as the tabs' readers do
 */
export function readReminders(
  book: Book,
  committee: Committee,
  today: LocalDate,
  kept: () => string | undefined,
): ReadReminders {
  const { settings } = committee
  const planYear = needPlanYear(settings)
  refuseBadAddresses(SETTING_ITEMS.officeEmail, settings.officeEmail === '' ? [] : [settings.officeEmail])
  const start = reminderStart(settings, kept, today)
  const plans = readPlans(book)
  const read = <C extends Columns, T>(tab: Tab<C>, rows: (table: Table<C>) => T[]): T[] => {
    const table = book.table(tab)
    return table === undefined ? [] : rows(table)
  }
  const registrations = read(registrationsTab, (table) => readRegistrations(table, committee))
  const results = read(resultsTab, (table) => readResults(table, committee))
  const evaluations = read(evaluationsTab, (table) => readEvaluations(table, committee))
  const ledger = book.table(ledgerTab)
  const topics = topicsInForce(registrations)
  return {
    facts: {
      committee,
      topics,
      held: heldMeetings(topics, results, today, settings.daysOff),
      years: yearsOwed(planYear, registrations, plans),
      evaluations,
      lines: planLinesByOrdinal(plans),
      ledger: ledger === undefined ? [] : readLedger(ledger),
      today,
      from: start.from,
    },
    sender: senderOf(settings, plans, today),
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
