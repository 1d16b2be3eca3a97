import type { Grid } from '../domain/box'
import type { FormKind } from '../domain/form-plan'
import { foreignTabs } from './own-tabs'
import { readResponseTable } from './tabs/responses'

/** A registration form that writes to the workbook, whoever made it. */
export interface LinkedForm {
  /** Or its address. */
  readonly id: string
  readonly kind: FormKind
}

/** What finding them asks of the outside. */
export interface FormSource {
  /** Id of the form that writes to the tab; undefined if none does. */
  writing(tab: string): string | undefined
  /** The first rows of a tab. */
  head(tab: string, rows: number): Grid
}

/** A header stands within so many rows of the top. */
const HEAD_ROWS = 10

/** A tab that some form writes to. */
export interface FormTab {
  /** Of the form, or its address. */
  readonly id: string
  readonly tab: string
  /** Its first rows. */
  readonly head: Grid
}

/** @param names of all tabs */
export const formTabs = (names: readonly string[], { writing, head }: FormSource): FormTab[] =>
  foreignTabs(names).flatMap((tab) => {
    const id = writing(tab)
    return id === undefined ? [] : [{ id, tab, head: head(tab, HEAD_ROWS) }]
  })

/** Known by their questions. @throws Refusal as `readResponseTable` */
export const linkedForms = (tabs: readonly FormTab[]): LinkedForm[] =>
  tabs.flatMap(({ id, tab, head }) => {
    const table = readResponseTable(tab, head)
    if (table === undefined) return []
    const isYearly = table.answers.some(({ quarter }) => quarter !== undefined)
    return [{ id, kind: isYearly ? 'yearly' : 'quarter' }]
  })
