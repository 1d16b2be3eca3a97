import type { Channel } from './cell'
import type { LocalDateTime } from './local-date'
import type { Quarter } from './quarter'
import type { ReceiptKind } from './receipt'
import type { ReminderKind, Tier } from './reminder'

/**
 * sending: written before a letter goes. unclear: a run was killed or a send threw in between.
 * again: one in doubt that a person wants sent anew, so that it counts as never sent.
 * merged: a lower tier that a letter of a higher one covers. toTell / told: by Zalo, telephone or paper.
 */
export type LedgerStatus = 'sending' | 'sent' | 'unclear' | 'again' | 'refused' | 'toTell' | 'told' | 'merged'

/** What a row is about: something that is owed, a registration that came in, or how a quarter went. */
export type LedgerKind = ReminderKind | ReceiptKind | 'summary'

/** A row of `Sổ đôn đốc`: one obligation at one tier, or one registration, in one letter to one recipient. */
export interface LedgerEntry {
  readonly row: number
  /** Rows of one letter share it. */
  readonly letter: string
  readonly recipient: string
  /** Addresses the letter went to, joined by `, `; '' if told otherwise. */
  readonly email: string
  readonly channel: Channel
  readonly year: number | undefined
  readonly quarter: Quarter | undefined
  readonly cell: string
  /** Undefined for a row that is no longer readable. */
  readonly kind: LedgerKind | undefined
  /** Undefined also for what is told once only. */
  readonly tier: Tier | undefined
  readonly status: LedgerStatus | undefined
  readonly at: LocalDateTime | undefined
  /** Begins with the registration number where the matter has one. */
  readonly detail: string
}
