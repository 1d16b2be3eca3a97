import type { Category } from './category'
import type { Cell } from './cell'
import type { Committee } from './committee'
import { FIELDS, type Field } from './field'
import type { CategoryTable, TopicCounts } from './topic-count'

/** Something for the committee to think of, never a finding. */
export type Hint =
  | { readonly kind: 'largeShare'; readonly field: Field; readonly share: number }
  | { readonly kind: 'fieldsLacking'; readonly cell: Cell; readonly fields: readonly Field[] }

/** Of the whole committee first, then of single cells. */
export function balanceHints(
  { byCell, byQuarter }: TopicCounts,
  { cells, categories, settings }: Committee,
): Hint[] {
  const all = Array.from({ length: byQuarter.columns }, (_, place) =>
    byQuarter.registered.reduce(
      (sum, number, at) => (at % byQuarter.columns === place ? sum + number : sum),
      0,
    ),
  )
  return [
    ...shareHints(sumByField(all, categories), settings.suggestedShare),
    ...cellHints(cells, categories, byCell),
  ]
}

/** A field that takes more than the suggested share of all topics with a field. */
export function shareHints(fields: readonly number[], suggested: number): Hint[] {
  const total = fields.reduce((sum, number) => sum + number, 0)
  return FIELDS.flatMap((field, place): Hint[] => {
    const share = (fields[place] ?? 0) / total
    return share > suggested ? [{ kind: 'largeShare', field, share }] : []
  })
}

/** Fields of the list in which a cell has no topic all year; a cell without any topic is no matter of balance. */
export function cellHints(
  cells: readonly Cell[],
  categories: readonly Category[],
  { columns, registered }: CategoryTable,
): Hint[] {
  const listed = new Set(categories.map(({ field }) => field))
  return cells.flatMap((cell): Hint[] => {
    const counts = registered.slice(cell.row * columns, (cell.row + 1) * columns)
    const fields = sumByField(counts, categories)
    const lacking = FIELDS.filter((field, place) => listed.has(field) && fields[place] === 0)
    const hasTopics = counts.some((number) => number > 0)
    return hasTopics && lacking.length > 0 ? [{ kind: 'fieldsLacking', cell, fields: lacking }] : []
  })
}

/** A row of numbers by category as one by field, in the order of `FIELDS`. */
export function sumByField(counts: readonly number[], categories: readonly Category[]): number[] {
  const sums = new Array<number>(FIELDS.length).fill(0)
  categories.forEach(({ field }, place) => {
    const at = FIELDS.indexOf(field)
    sums[at] = (sums[at] ?? 0) + (counts[place] ?? 0)
  })
  return sums
}
