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

/** Known by their questions. @param names of all tabs. @throws Refusal as `readResponseTable` */
export const linkedForms = (names: readonly string[], { writing, head }: FormSource): LinkedForm[] =>
  foreignTabs(names).flatMap((tab) => {
    const id = writing(tab)
    const table = id === undefined ? undefined : readResponseTable(tab, head(tab, HEAD_ROWS))
    if (id === undefined || table === undefined) return []
    const isYearly = table.answers.some(({ quarter }) => quarter !== undefined)
    return [{ id, kind: isYearly ? 'yearly' : 'quarter' }]
  })
