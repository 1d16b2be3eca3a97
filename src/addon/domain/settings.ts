import type { LocalDate } from './local-date'
import type { Quarter } from './quarter'

/** A day of every year. */
export interface YearlyDay {
  readonly day: number
  readonly month: number
}

/**
 * When registrations are due: a day and month of the year before, one full date, or for each quarter a date or the
 * last such day before it begins.
 */
export type RegistrationDeadline =
  | ({ readonly kind: 'dayBeforeYear' } & YearlyDay)
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'quarters'; readonly dates: Readonly<Record<Quarter, LocalDate>> }
  | { readonly kind: 'daysBeforeQuarters'; readonly days: Readonly<Record<Quarter, YearlyDay>> }

export type AutomaticMail = 'none' | 'cells' | 'all'
export type FormAddress = 'verified' | 'typed'

/** The committee's settings, each read or at its default; texts without a default are ''. */
export interface Settings {
  readonly committeeName: string
  readonly superiorName: string
  readonly officeName: string
  readonly officePerson: string
  readonly officeTelephone: string
  readonly officeEmail: string
  readonly documentSymbol: string
  readonly placeName: string
  readonly signingAuthority: string
  readonly signerOffice: string
  readonly signerName: string
  readonly reportRecipient: string
  readonly reportEmails: readonly string[]
  /** Undefined while the box is blank: doors that need it refuse. */
  readonly planYear: number | undefined
  readonly deadline: RegistrationDeadline
  readonly minimumPerQuarter: number
  readonly papersBeforeDays: number
  readonly reportAfterDays: number
  readonly commentAfterDays: number
  /** Days before a due date on which a reminder falls, largest first. */
  readonly tiersBefore: readonly number[]
  /** Days after a due date on which a reminder falls, smallest first. */
  readonly tiersAfter: readonly number[]
  readonly prepareBeforeDays: number
  readonly tellMemberAfterDays: number
  readonly tellStandingCommitteeAfterDays: number
  readonly gapBetweenLettersDays: number
  /** Undefined while the item is missing: then the day of the first run, kept in the store, counts. */
  readonly remindersFrom: LocalDate | undefined
  readonly automaticMail: AutomaticMail
  readonly formAddress: FormAddress
  readonly dailyHour: number
  /** Share (0–1) of one field above which a hint is given. */
  readonly suggestedShare: number
  readonly noteWeekends: boolean
  /** Whether the form for the whole year is closed once its deadline is over. */
  readonly closeAfterDeadline: boolean
  /** Days off in lieu, beside weekends and public holidays. */
  readonly daysOff: ReadonlySet<LocalDate>
}
