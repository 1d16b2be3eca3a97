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

/** A line as it stands, with all that staff wrote into it. */
export interface StandingLine {
  readonly kind: 'topic' | 'mark'
  readonly key: string
  readonly topicKey: string
  readonly quarter: Quarter | undefined
  readonly cellRow: number | undefined
  readonly row: readonly Box[]
}

export interface StrayBox {
  readonly row: number
  readonly column: number
  readonly box: Box
}

/** The signature that an earlier plan left below its lines; staff may have typed the name. */
export interface Signature {
  readonly name: Box
}

/** A plan tab as it stands, taken apart. */
export interface StandingSheet {
  readonly columns: SheetColumns
  readonly head: PlanHead
  /** What stands in the labelled boxes, as typed. */
  readonly labelled: Readonly<Record<PlanLabel, Box>>
  readonly headerRow: number
  /** Boxes above the header that are neither a label nor its value. */
  readonly heading: readonly StrayBox[]
  readonly lines: readonly StandingLine[]
  /** Rows between the lines that are none, as staff typed them. */
  readonly strays: readonly (readonly Box[])[]
  readonly signature: Signature | undefined
  /** All rows below the last line and its signature. */
  readonly below: readonly (readonly Box[])[]
}
