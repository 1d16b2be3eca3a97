import type { Box } from '../../domain/box'
import type { BoxStyle } from '../../domain/tab-picture'

/** Tables that charts are drawn from. */
export type TableName = 'years' | 'shares' | 'quarters'

/** A part of the tab: a line of text over the whole width, or a table with its header and its last row. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly style: BoxStyle }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly Box[])[]
      readonly percent: readonly number[]
      readonly name?: TableName
    }
  | { readonly kind: 'gap' }

export const gap: Part = { kind: 'gap' }

export const title = (text: string): Part => ({ kind: 'text', text, style: { bold: true, oneLine: true } })
export const remark = (text: string): Part => ({ kind: 'text', text, style: { italic: true, oneLine: true } })

interface TableKind {
  /** Columns, from 1, that show a share. */
  readonly percent?: readonly number[]
  readonly name?: TableName
}

export const table = (rows: readonly (readonly Box[])[], kind: TableKind = {}): Part => ({
  kind: 'table',
  rows,
  percent: [],
  ...kind,
})

/** Rows that a part takes. */
export const heightOf = (part: Part): number => (part.kind === 'table' ? part.rows.length : 1)
