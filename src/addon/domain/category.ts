import type { Field } from './field'

/** A content category (nhóm nội dung) of a topic. */
export interface Category {
  readonly row: number
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly field: Field
  /** Whole words that tell of this category in a title. */
  readonly keywords: readonly string[]
  /** Topics a cell should hold in it each year; a hint, never a duty. */
  readonly minimumPerCell: number | undefined
}
