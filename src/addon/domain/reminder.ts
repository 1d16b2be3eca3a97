import type { Channel } from './cell'
import type { Obligation, ObligationKind } from './obligation'

/** What somebody can be reminded of: what is owed, and a meeting that comes near and is to be prepared. */
export type ReminderKind = ObligationKind | 'prepare'

/** own: who has to do it. follower: the member who follows the cell. standing: the standing committee. */
export type Ladder = 'own' | 'follower' | 'standing'

/** A rung of a ladder: days from the due date, negative before it. */
export interface Tier {
  readonly ladder: Ladder
  readonly days: number
}

export type Matter = Obligation<ReminderKind>

export type Audience = 'cells' | 'members' | 'standing'

export interface Recipient {
  /** Tells recipients apart whatever they are called now. */
  readonly key: string
  readonly role: 'cell' | 'member' | 'standing'
  /** As the ledger names it: the cell, the member, the standing committee. */
  readonly name: string
  /** Who is addressed: the cell's secretary or the member; '' if not known. */
  readonly person: string
  /** A member's office in the Party. */
  readonly office: string
  readonly telephone: string
  /** Addresses as listed, good or bad. */
  readonly emails: readonly string[]
  readonly channel: Channel
  /** Rows of the members of that name, if there are several. */
  readonly namesakes?: readonly number[]
}
