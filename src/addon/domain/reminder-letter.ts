import type { Channel } from './cell'
import type { LocalDate } from './local-date'
import type { PlannedTime } from './planned-time'
import type { Quarter } from './quarter'
import type { FormTemplates } from './registration-link'
import type { Ladder, Recipient, ReminderKind } from './reminder'
import type { Reminded } from './reminder-history'

/** One line of a letter, as plain data: all that its wording depends on. */
export interface LetterItem {
  readonly kind: ReminderKind
  /** The cell that owes it, and with it those that share its meeting. */
  readonly cell: string
  /** With which the cell itself opens its form; '' unless the letter asks it to register. */
  readonly sendCode: string
  readonly partners: readonly string[]
  readonly year: number
  readonly quarter: Quarter
  /** Registration number; '' if none. */
  readonly number: string
  readonly title: string
  readonly planned: PlannedTime | undefined
  readonly heldOn: LocalDate | undefined
  readonly due: LocalDate
  readonly done: number
  readonly needed: number
  /** Hour and place as staff noted them in the plan, and who of the committee comes. */
  readonly hour: string
  readonly place: string
  readonly attending: readonly string[]
  readonly follower: string
  /** Reminders to the cell about this; undefined if none yet. */
  readonly reminded: Reminded | undefined
  /** The tier newly reached, in days from the due date; undefined for what merely is still open. */
  readonly tier: number | undefined
  /** Lower tiers that passed unsent. */
  readonly merged: readonly number[]
}

/** What one recipient is told on one ladder. New items come first. */
export interface LetterSection {
  readonly ladder: Ladder
  readonly recipient: Recipient
  readonly items: readonly LetterItem[]
  /** Items left to a later letter, because this one would grow too heavy. */
  readonly omitted: number
  /** Names of the cells that a member follows now. */
  readonly followed: readonly string[]
  /** For the standing committee: how the quarters stand that the items speak of. */
  readonly quarters: readonly QuarterStanding[]
}

/** How many of a quarter's topics, and cells, were reported as held. */
export interface QuarterStanding {
  readonly year: number
  readonly quarter: Quarter
  readonly topics: number
  readonly cells: number
  readonly reportedCells: number
  /** Its last day has passed. */
  readonly isOver: boolean
}

/** What goes to one person or office in one run. */
export interface LetterPlan {
  /** Code under which its rows stand in the ledger. */
  readonly id: string
  /** Good addresses; none if the recipient is to be told otherwise, or cannot be written to. */
  readonly to: readonly string[]
  readonly channel: Channel
  readonly sections: readonly LetterSection[]
}

/** The office that writes, and what its letters refer to. */
export interface LetterSender {
  readonly today: LocalDate
  readonly officeName: string
  readonly committeeName: string
  readonly person: string
  readonly telephone: string
  readonly email: string
  /** Name of the standing committee. */
  readonly reportRecipient: string
  readonly papersBeforeDays: number
  readonly tellMemberAfterDays: number
  readonly tellStandingCommitteeAfterDays: number
  /** When what members were told of comes before the standing committee; undefined if that is not later. */
  readonly nextReportOn: LocalDate | undefined
  /** Forms by which cells register. */
  readonly forms: FormTemplates
  /** Issued plans with a number. */
  readonly plans: readonly IssuedPlan[]
}

export interface IssuedPlan {
  readonly year: number
  readonly number: string
  readonly issuedOn: LocalDate | undefined
}
