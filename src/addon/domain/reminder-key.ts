import type { Cell } from './cell'
import type { Quarter } from './quarter'
import { slotKey } from './quarter-slot'
import type { Topic } from './registration'
import { ordinalOf } from './registration-number'
import type { Ladder, ReminderKind } from './reminder'

/** What a reminder is about: a numbered topic, or else a cell's quarter. */
export const subjectKey = (
  cell: Cell,
  year: number,
  quarter: Quarter,
  ordinal: number | undefined,
): string => (ordinal === undefined ? `q${slotKey(cell, year, quarter)}` : `n${ordinal}`)

export const subjectOf = (matter: {
  readonly cell: Cell
  readonly year: number
  readonly quarter: Quarter
  readonly topic: Topic | undefined
}): string =>
  subjectKey(matter.cell, matter.year, matter.quarter, ordinalOf(matter.topic?.registration.number ?? ''))

/** Together with a tier this is what is sent at most once, ever. */
export const reminderKey = (ladder: Ladder, recipient: string, kind: ReminderKind, subject: string): string =>
  `${ladder} ${recipient} ${kind} ${subject}`
