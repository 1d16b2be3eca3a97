import type { Field } from './field'
import type { LocalDate } from './local-date'
import type { PlannedTime } from './planned-time'
import type { Quarter } from './quarter'

/** Where a registration belongs. */
export interface QuarterOfCell {
  readonly cell: string
  readonly year: number
  readonly quarter: Quarter
}

/** What is the matter with a registration, by a code; each code has one sentence. Texts are as typed. */
export type Finding =
  | { readonly code: 'numberDoubled'; readonly number: string; readonly row: number }
  | { readonly code: 'cellMissing' }
  | { readonly code: 'cellUnknown'; readonly text: string; readonly nearest: string | undefined }
  | ({ readonly code: 'cellEnded'; readonly on: LocalDate } & QuarterOfCell)
  | ({ readonly code: 'cellNotYetActive'; readonly from: LocalDate } & QuarterOfCell)
  | { readonly code: 'yearMissing' }
  | { readonly code: 'yearUnreadable'; readonly text: string }
  | { readonly code: 'quarterMissing' }
  | { readonly code: 'quarterUnreadable'; readonly text: string }
  | { readonly code: 'titleMissing' }
  | { readonly code: 'titleTooShort'; readonly text: string }
  | { readonly code: 'titleSaysNothing'; readonly text: string }
  | { readonly code: 'categoryMissing' }
  | { readonly code: 'categoryUnknown'; readonly text: string }
  | { readonly code: 'preparerMissing' }
  | { readonly code: 'timeMissing' }
  | { readonly code: 'timeUnreadable'; readonly text: string }
  | {
      readonly code: 'timeOutsideQuarter'
      readonly planned: PlannedTime
      readonly year: number
      readonly quarter: Quarter
    }
  | {
      readonly code: 'senderUnknown'
      readonly email: string
      readonly cell: string
      /** The address is the cell's, but was typed, not verified. */
      readonly isListed: boolean
      /** Number of the registration that stands meanwhile. */
      readonly kept: string | undefined
    }
  | ({ readonly code: 'besideAnother'; readonly other: string; readonly otherTitle: string } & QuarterOfCell)
  | ({ readonly code: 'needsApproval'; readonly instead: string | undefined } & QuarterOfCell)
  | { readonly code: 'replaced'; readonly by: string; readonly on: LocalDate | undefined }
  | { readonly code: 'late'; readonly days: number; readonly due: LocalDate }
  | { readonly code: 'weekend'; readonly day: LocalDate }
  | { readonly code: 'holiday'; readonly day: LocalDate; readonly name: string }
  | { readonly code: 'dayOff'; readonly day: LocalDate }
  | { readonly code: 'categoryInDoubt'; readonly field: Field; readonly category: string }
  | ({ readonly code: 'nearTitle'; readonly number: string; readonly isOwn: boolean } & QuarterOfCell)
  | { readonly code: 'formulaLike'; readonly sign: string }
  | { readonly code: 'kindUnknown'; readonly text: string }
  | { readonly code: 'officeUnknown'; readonly text: string }
  | { readonly code: 'jointCellUnknown'; readonly text: string }
  | { readonly code: 'sentAtUnreadable' }
  | { readonly code: 'numberStrange'; readonly number: string }
  | { readonly code: 'numberChanged'; readonly number: string; readonly given: number }

export type FindingCode = Finding['code']
export type FindingOf<Code extends FindingCode> = Extract<Finding, { code: Code }>

/**
 * What a finding does to its row. error: to be mended. doubt: to be confirmed by the office. approval: to be approved,
 * the plan being issued. replaced: another row stands in its place. note: told, and nothing more.
 */
export type Severity = 'error' | 'doubt' | 'approval' | 'replaced' | 'note'
