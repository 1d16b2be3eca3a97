import type { Box } from '../../domain/box'
import type { Cell } from '../../domain/cell'
import { matchKey } from '../../domain/match-key'
import type { Quarter } from '../../domain/quarter'
import { ordinalOf } from '../../domain/registration-number'
import type { PlanColumn, STAFF_COLUMNS } from '../../workbook/tabs/plan'

/** The columns whose content follows from `Đăng ký`; the ordinal follows from a line's place. */
export type ProgramColumn = Exclude<PlanColumn, (typeof STAFF_COLUMNS)[number] | 'ordinal'>
export const PROGRAM_COLUMNS = [
  'quarter',
  'cell',
  'title',
  'category',
  'planned',
  'format',
  'preparer',
  'number',
] as const satisfies readonly ProgramColumn[]

/** A line as the plan ought to have it: a topic, or the mark of one that is owed and not registered. */
export interface PlanDraftLine {
  readonly kind: 'topic' | 'mark'
  /** By which it is known again in the plan as it stands. */
  readonly key: string
  /** Two registrations of one topic (the same cell, quarter and title) share it. */
  readonly topicKey: string
  readonly quarter: Quarter
  /** Rows of the cells for which the line stands, its own first. */
  readonly cellRows: readonly number[]
  /** Planned day and number, for the order within a cell and quarter. */
  readonly day: number
  readonly ordinal: number
  readonly boxes: Readonly<Record<ProgramColumn, Box>>
}

export const LAST = Number.MAX_SAFE_INTEGER

export const lineKeyOf = (number: string): string => `ĐK ${ordinalOf(number) ?? matchKey(number)}`

export const markKeyOf = (cell: Cell | undefined, quarter: Quarter | undefined): string =>
  `${cell?.row ?? '?'} ${quarter ?? '?'}`

export const topicKeyOf = (
  cellRow: number | undefined,
  quarter: Quarter | undefined,
  title: string,
): string => `${cellRow ?? '?'} ${quarter ?? '?'} ${matchKey(title)}`

/** By quarter, then as the cells stand in their list, then by planned day, then by number; marks after topics. */
export const byPlanOrder = (a: PlanDraftLine, b: PlanDraftLine): number =>
  a.quarter - b.quarter ||
  (a.cellRows[0] ?? LAST) - (b.cellRows[0] ?? LAST) ||
  a.day - b.day ||
  a.ordinal - b.ordinal ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
