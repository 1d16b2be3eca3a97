import type { Reading } from './box'
import type { Cell } from './cell'
import type { Field } from './field'
import type { LocalDate } from './local-date'
import type { Quarter } from './quarter'

/** A row of `Kết quả sinh hoạt`: a cell's report that a meeting was held. */
export interface Result {
  readonly row: number
  /** Number of the registration held; '' if not given. */
  readonly number: string
  readonly year: Reading<number>
  readonly quarter: Reading<Quarter>
  readonly cell: Reading<Cell>
  readonly title: string
  readonly heldOn: Reading<LocalDate>
  /** True if someone of the committee's superiors came. */
  readonly superiorCame: boolean
}

/** A row of `Nhận xét, đánh giá`: a member's comment on a meeting. */
export interface Evaluation {
  readonly row: number
  readonly number: string
  readonly year: Reading<number>
  readonly quarter: Reading<Quarter>
  readonly cell: Reading<Cell>
  readonly memberName: string
  readonly attendedOn: Reading<LocalDate>
}

/** A row of `Số liệu năm trước`. */
export interface History {
  readonly row: number
  readonly year: number
  readonly field: Field | undefined
  readonly topics: number
  readonly withSuperiors: number
}
