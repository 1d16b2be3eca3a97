import type { Block } from './block'
import type { SparseGrid, Values } from './box'
import type { Chart } from './chart'
import type { FormColumn } from './form'
import type { Look } from './look'

/** What may be entered in a box. `criteria` is a name of SpreadsheetApp.DataValidationCriteria. */
export interface ValidationRule {
  readonly criteria: string
  readonly values: readonly ValidationArgument[]
  readonly allowInvalid: boolean
  readonly helpText?: string
}

/** A list of words, a flag, a number, a formula, or the block of a tab that lists the choices. */
export type ValidationArgument =
  | string
  | number
  | boolean
  | readonly string[]
  | (Block & { readonly tab: string })

/** `block` is absent when the whole tab is protected. A warning can be overruled by the person who types. */
export interface Protection {
  readonly id: string
  readonly block?: Block
  readonly description: string
  readonly warningOnly: boolean
  readonly editors: readonly string[]
}

/** One tab of the spreadsheet. Widths and heights are pixels, by column and row from 0, holes where default. */
export interface Tab {
  readonly id: number
  name: string
  hidden: boolean
  /** The address of the form whose answers arrive in this tab. */
  formUrl?: string
  /** The columns that the form fills; absent when the form exists in name only. */
  formColumns?: readonly FormColumn[]
  maxRows: number
  maxColumns: number
  frozenRows: number
  frozenColumns: number
  tabColor?: string
  hiddenGridlines: boolean
  values: Values
  looks: SparseGrid<Look>
  notes: SparseGrid<string>
  rules: SparseGrid<ValidationRule>
  merges: Block[]
  columnWidths: (number | undefined)[]
  rowHeights: (number | undefined)[]
  /** Row and column numbers, from 1, in no order. */
  hiddenRows: number[]
  hiddenColumns: number[]
  protections: Protection[]
  charts: Chart[]
}
