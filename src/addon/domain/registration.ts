import type { Reading } from './box'
import type { Category } from './category'
import type { Cell } from './cell'
import type { LocalDateTime } from './local-date'
import type { PlannedTime } from './planned-time'
import type { Quarter } from './quarter'
import { placeByNumber } from './registration-number'

/** The quarter's registration, one that replaces another, or one beside it. */
export type RegistrationKind = 'plain' | 'replacing' | 'extra'

/** What proves that a registration comes from the cell; decided once. */
export type Sender = 'cellAddress' | 'cellCode' | 'office' | 'stranger'

/** What the office decided about a row. */
export type OfficeDecision = 'withdraw' | 'reject' | 'confirm' | 'approve'

export type RegistrationStatus =
  | 'valid'
  | 'toFix'
  | 'toConfirm'
  | 'toApprove'
  | 'replaced'
  | 'withdrawn'
  | 'rejected'

export type MeetingFormat = 'combined' | 'separate'
export type TopicSource = 'cell' | 'guided' | 'assigned'

/** A row of `Đăng ký`: as typed, and as far as it could be understood. */
export interface Registration {
  /** Row in its tab, from 1. */
  readonly row: number
  /** `ĐK-0001`; '' while the row is not numbered. */
  readonly number: string
  readonly sentAt: LocalDateTime | undefined
  readonly senderEmail: string
  readonly sender: Sender | undefined
  readonly via: string
  readonly kind: Reading<RegistrationKind>
  readonly year: Reading<number>
  readonly quarter: Reading<Quarter>
  readonly cell: Reading<Cell>
  readonly jointCells: Reading<readonly Cell[]>
  readonly title: string
  readonly category: Reading<Category>
  readonly purpose: string
  readonly preparer: string
  readonly planned: Reading<PlannedTime>
  readonly format: Reading<MeetingFormat>
  readonly source: Reading<TopicSource>
  readonly office: Reading<OfficeDecision>
  /** As last written by a check; undefined for a row not checked yet. */
  readonly status: RegistrationStatus | undefined
  /** The findings as last written by a check. */
  readonly findings: string
  /** Hash of the response it came from; '' if staff typed it. */
  readonly mark: string
}

/** A registration that counts: in force, with cell, year and quarter read. */
export interface Topic {
  readonly registration: Registration
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
}

/** How many were never checked, so that nothing goes by them yet. */
export const countUnchecked = (registrations: readonly Registration[]): number =>
  registrations.filter(({ status }) => status === undefined).length

/** The registrations in force, by number: what is made of them must not depend on how staff sort their rows. */
export function topicsInForce(registrations: readonly Registration[]): Topic[] {
  const topics: Topic[] = []
  const ordinals: number[] = []
  let isInOrder = true
  for (const registration of registrations) {
    const cell = registration.cell.value
    const year = registration.year.value
    const quarter = registration.quarter.value
    if (registration.status !== 'valid' || cell === undefined || year === undefined || quarter === undefined)
      continue
    const ordinal = placeByNumber(registration.number)
    isInOrder = isInOrder && ordinal >= (ordinals[ordinals.length - 1] ?? 0)
    topics.push({ registration, cell, year, quarter })
    ordinals.push(ordinal)
  }
  // Mostly nobody has sorted, and this is asked of ten thousands.
  if (isInOrder) return topics
  return topics
    .map((topic, place) => ({ topic, ordinal: ordinals[place] ?? 0 }))
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ topic }) => topic)
}
