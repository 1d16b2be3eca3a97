import type { Box } from '../../domain/box'
import type { Quarter } from '../../domain/quarter'
import type { PlanHead } from '../../domain/yearly-plan'
import type { PlanColumn, PlanLabel } from '../../workbook/tabs/plan'

/** Where the columns of a plan tab stand: ours, and among and after them those that staff added. */
export interface SheetColumns {
  readonly header: readonly Box[]
  /** From 1. */
  readonly columnOf: Readonly<Record<PlanColumn, number>>
  /** Columns whose content is the staff's: their four, and all that they added; from 1, in order. */
  readonly own: readonly number[]
}

/** A row as it stands, and its number from 1. */
export interface StandingRow {
  readonly at: number
  readonly row: readonly Box[]
}

/** A line as it stands, with all that staff wrote into it. */
export interface StandingLine extends StandingRow {
  readonly kind: 'topic' | 'mark'
  readonly key: string
  readonly topicKey: string
  readonly quarter: Quarter | undefined
  readonly cellRow: number | undefined
}

export interface StrayBox {
  readonly row: number
  readonly column: number
  readonly box: Box
}

/** The signature that an earlier plan left below its lines; staff may have typed the name. */
export interface Signature {
  readonly name: Box
  /** Its first row, from 1. */
  readonly at: number
}

/** A plan tab as it stands, taken apart. */
export interface StandingSheet {
  readonly columns: SheetColumns
  readonly head: PlanHead
  /** What stands in the labelled boxes, as typed. */
  readonly labelled: Readonly<Record<PlanLabel, Box>>
  /** 0 if no plan stands yet. */
  readonly headerRow: number
  /** Boxes above the header that are neither a label nor its value. */
  readonly heading: readonly StrayBox[]
  readonly lines: readonly StandingLine[]
  /** Rows between the lines that are none, as staff typed them. */
  readonly strays: readonly StandingRow[]
  readonly signature: Signature | undefined
  /** All rows below the last line and its signature. */
  readonly below: readonly StandingRow[]
}
