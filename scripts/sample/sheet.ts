import type { Columns, Tab } from '../../src/addon/workbook/tab'

export type Box = string | number | Date | undefined

/** One tab of the sample, from the header down; a row has a box for each column. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Box[])[]
}

interface SheetColumn {
  readonly header: string
  /** In characters, as a spreadsheet file counts them. */
  readonly width: number
}

/** A row by the schema's own names of its columns; what is absent is blank. */
export type RowFor<C extends Columns> = { readonly [K in keyof C]?: Box }

const PIXELS_PER_CHARACTER = 7

/** Lays rows out under the headers, and at the widths, that the program itself gives the tab. */
export function sheetOf<C extends Columns>(schema: Tab<C>, rows: readonly RowFor<C>[]): Sheet {
  const keys: readonly (keyof C & string)[] = Object.keys(schema.columns)
  return {
    name: schema.name,
    columns: keys.map((key) => ({
      header: schema.columns[key]?.header ?? key,
      width: Math.round((schema.columns[key]?.width ?? 0) / PIXELS_PER_CHARACTER),
    })),
    rows: rows.map((row) => keys.map((key) => row[key])),
  }
}
