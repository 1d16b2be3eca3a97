import type { LocalDate } from './local-date'

/** How a cell wants to be written to. */
export type Channel = 'email' | 'zalo' | 'telephone' | 'paper'

/** A Party cell (chi bộ); `row` is also its place in the committee's own order. */
export interface Cell {
  readonly row: number
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly secretary: string
  /** Addresses as listed, in order; may hold addresses that cannot be used. */
  readonly emails: readonly string[]
  readonly telephone: string
  readonly channel: Channel
  readonly memberCount: number | undefined
  readonly exemptCount: number | undefined
  /** Name of the committee member who follows it, as typed; '' for none. */
  readonly follower: string
  readonly activeFrom: LocalDate | undefined
  readonly activeTo: LocalDate | undefined
  /** Secret of its prefilled link; proves a registration without an account. '' for none. */
  readonly sendCode: string
}

/** True if the cell is active on any day from `first` to `last`. */
export const isActiveIn = (cell: Cell, first: LocalDate, last: LocalDate): boolean =>
  (cell.activeFrom === undefined || cell.activeFrom <= last) &&
  (cell.activeTo === undefined || cell.activeTo >= first)
