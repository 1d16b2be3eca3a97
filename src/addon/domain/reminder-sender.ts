import { addDays, type LocalDate } from './local-date'
import type { FormTemplates } from './registration-link'
import type { LetterSender } from './reminder-letter'
import type { Settings } from './settings'
import { nextWorkingDay } from './working-day'
import type { StandingPlan } from './yearly-plan'

export function senderOf(
  settings: Settings,
  plans: ReadonlyMap<number, StandingPlan>,
  today: LocalDate,
  forms: FormTemplates,
): LetterSender {
  const wait = settings.tellStandingCommitteeAfterDays - settings.tellMemberAfterDays
  return {
    today,
    officeName: settings.officeName,
    committeeName: settings.committeeName,
    person: settings.officePerson,
    telephone: settings.officeTelephone,
    email: settings.officeEmail,
    reportRecipient: settings.reportRecipient,
    papersBeforeDays: settings.papersBeforeDays,
    tellMemberAfterDays: settings.tellMemberAfterDays,
    tellStandingCommitteeAfterDays: settings.tellStandingCommitteeAfterDays,
    nextReportOn: wait > 0 ? nextWorkingDay(addDays(today, wait), settings.daysOff) : undefined,
    forms,
    plans: [...plans.values()].flatMap(({ year, head }) =>
      head.status === 'draft' || head.number === ''
        ? []
        : [{ year, number: head.number, issuedOn: head.issuedOn }],
    ),
  }
}
