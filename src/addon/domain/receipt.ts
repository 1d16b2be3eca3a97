import type { LocalDate, LocalDateTime } from './local-date'
import type { PlannedTime } from './planned-time'
import type { Quarter } from './quarter'
import type { RegistrationStatus } from './registration'
import type { Recipient } from './reminder'

/**
 * What a cell is told of a registration without having asked: that one of its own came in, or that somebody who did
 * not prove to be of the cell sent one in its name.
 */
export type ReceiptKind = 'receipt' | 'strangerNotice'

/** One registration in a receipt. Texts are as typed. */
export interface ReceiptItem {
  readonly kind: ReceiptKind
  readonly number: string
  readonly sentAt: LocalDateTime
  readonly year: number
  readonly quarter: Quarter
  /** As the form asked for it, to be filled in again. */
  readonly registrationKind: string
  readonly title: string
  readonly category: string
  readonly preparer: string
  /** Undefined where it could not be read; then the text says what was typed. */
  readonly planned: PlannedTime | undefined
  readonly plannedText: string
  readonly status: RegistrationStatus
  /** One sentence each, as the check wrote them. */
  readonly findings: readonly string[]
  /** Number of the cell's topic that is in force for the quarter meanwhile; '' for none or this one. */
  readonly kept: string
  readonly due: LocalDate
}

/** Quarters for which the cell has sent nothing yet, and until when it should. */
export interface OpenQuarters {
  readonly year: number
  readonly quarters: readonly Quarter[]
  readonly due: LocalDate
}

/** One letter to one cell about all that came in from it, or in its name, since the last one. */
export interface ReceiptPlan {
  /** Code under which its rows stand in the ledger. */
  readonly id: string
  readonly to: readonly string[]
  readonly cell: Recipient
  readonly sendCode: string
  /** In the order in which they came. */
  readonly items: readonly ReceiptItem[]
  readonly open: readonly OpenQuarters[]
}
