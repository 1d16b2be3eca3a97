import type { Column } from './column'

export type Columns = Readonly<Record<string, Column<unknown>>>

/** A tab of the workbook: a name and a list of columns. */
export interface Tab<C extends Columns = Columns> {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly columns: C
}

export const tab = <C extends Columns>(
  name: string,
  columns: C,
  otherNames: readonly string[] = [],
): Tab<C> => ({
  name,
  otherNames,
  columns,
})

/** What a row of the tab reads as: one value a column. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }
