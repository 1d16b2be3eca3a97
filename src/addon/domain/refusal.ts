import type { LocalDate } from './local-date'
import type { Parted } from './parted-numbers'

/** Why an act cannot be done. Each code has a Vietnamese sentence that says what to do next. */
export type Problem =
  | { readonly code: 'tabMissing'; readonly tab: string }
  | { readonly code: 'tabDoubled'; readonly tab: string; readonly names: readonly string[] }
  | { readonly code: 'headerMissing'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'answersMissing'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'rowsMixed'; readonly tab: string; readonly rows: number; readonly example: Parted }
  | { readonly code: 'headerDoubled'; readonly tab: string; readonly header: string }
  | { readonly code: 'headerNotFound'; readonly tab: string; readonly header: string }
  | { readonly code: 'zoneWrong'; readonly where: 'workbook' | 'program'; readonly zone: string }
  | { readonly code: 'settingMissing'; readonly item: string; readonly example: string }
  | { readonly code: 'settingDoubled'; readonly item: string }
  | {
      readonly code: 'settingUnreadable'
      readonly item: string
      readonly text: string
      readonly example: string
    }
  | {
      readonly code: 'boxUnreadable'
      readonly tab: string
      readonly row: number
      readonly header: string
      readonly text: string
      readonly example: string
    }
  | {
      readonly code: 'nameDoubled'
      readonly tab: string
      readonly name: string
      readonly rows: readonly number[]
    }
  | { readonly code: 'fieldMissing'; readonly tab: string; readonly row: number; readonly name: string }
  | { readonly code: 'workbookCopied' }
  | { readonly code: 'permissionMissing'; readonly owner: string }
  | { readonly code: 'scheduleReleased' }
  | { readonly code: 'notOrdered'; readonly owner: string }
  | { readonly code: 'busy' }
  | { readonly code: 'changedMeanwhile' }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'changedSince'; readonly tab: string }
  | { readonly code: 'planClosed'; readonly year: number }
  | { readonly code: 'pressUnknown' }
  | { readonly code: 'cardGone' }
  | { readonly code: 'cardChanged' }
  | { readonly code: 'rowGone' }
  | { readonly code: 'previewChanged' }
  | { readonly code: 'workbookNewer'; readonly version: LocalDate; readonly known: LocalDate }
  | { readonly code: 'userUnknown' }
  | { readonly code: 'mailQuotaSpent' }
  | { readonly code: 'ledgerShort'; readonly missing: number }

/** Thrown by an act that cannot be done; nothing has been written when it is thrown. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'Refusal'
    this.problem = problem
  }
}
