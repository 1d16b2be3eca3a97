import type { Cell } from './cell'
import type { LocalDate } from './local-date'
import type { Quarter } from './quarter'

/** A row of `Điều chỉnh`: what was changed after the plan was issued. */
export interface Adjustment {
  readonly row: number
  readonly on: LocalDate | undefined
  readonly year: number | undefined
  readonly quarter: Quarter | undefined
  readonly cell: Cell | undefined
  /** As typed: `Đổi thời gian`, `Hoãn sang quý sau` … */
  readonly work: string
  readonly after: string
  readonly reason: string
}
