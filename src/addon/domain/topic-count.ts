import type { Category } from './category'
import type { Cell } from './cell'
import { FIELDS } from './field'
import type { HeldMeetings } from './held-meetings'
import type { Topic } from './registration'

/** Numbers of topics in rows of one length: one a category in the order of the list, then one for none of them. */
export interface CategoryTable {
  readonly columns: number
  readonly registered: readonly number[]
  readonly held: readonly number[]
}

export interface TopicCounts {
  /** Topics in force in each year: one number a field in the order of `FIELDS`, then one for none of them. */
  readonly years: ReadonlyMap<number, readonly number[]>
  /** Of the one year; a row a cell, at the cell's row in its list. */
  readonly byCell: CategoryTable
  /** Of the one year; rows 0 to 3. */
  readonly byQuarter: CategoryTable
}

interface Counting {
  readonly held: HeldMeetings
  /** The year counted by cell, quarter and category. */
  readonly year: number
  /** By the row of a category in its list: its place there, and that of its field. */
  readonly categoryAt: readonly number[]
  readonly fieldAt: readonly number[]
  readonly categories: number
  readonly years: Map<number, number[]>
  readonly byCell: FillingTable
  readonly byQuarter: FillingTable
}

interface FillingTable {
  readonly registered: number[]
  readonly held: number[]
}

/** Counts topics in force in one pass. A joint meeting is one meeting, and a topic of each of its cells. */
export function countTopics(
  topics: readonly Topic[],
  held: HeldMeetings,
  cells: readonly Cell[],
  categories: readonly Category[],
  year: number,
): TopicCounts {
  const columns = categories.length + 1
  const counting = startCounting(held, cells, categories, year)
  for (const topic of topics) enter(counting, topic, topic.cell)
  for (const { topic, cell } of held.joint.shares) enter(counting, topic, cell)
  return {
    years: counting.years,
    byCell: { columns, ...counting.byCell },
    byQuarter: { columns, ...counting.byQuarter },
  }
}

function startCounting(
  held: HeldMeetings,
  cells: readonly Cell[],
  categories: readonly Category[],
  year: number,
): Counting {
  const columns = categories.length + 1
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0)
  const categoryAt: number[] = []
  const fieldAt: number[] = []
  categories.forEach(({ row, field }, place) => {
    categoryAt[row] = place
    fieldAt[row] = FIELDS.indexOf(field)
  })
  return {
    held,
    year,
    categoryAt,
    fieldAt,
    categories: categories.length,
    years: new Map(),
    byCell: zeros((lastRow + 1) * columns),
    byQuarter: zeros(4 * columns),
  }
}

const zeros = (length: number): FillingTable => ({
  registered: new Array<number>(length).fill(0),
  held: new Array<number>(length).fill(0),
})

function enter(counting: Counting, topic: Topic, cell: Cell): void {
  const row = topic.registration.category.value?.row ?? 0
  add(fieldsOf(counting.years, topic.year), counting.fieldAt[row] ?? FIELDS.length)
  if (topic.year !== counting.year) return
  const column = counting.categoryAt[row] ?? counting.categories
  const columns = counting.categories + 1
  const atCell = cell.row * columns + column
  const atQuarter = (topic.quarter - 1) * columns + column
  add(counting.byCell.registered, atCell)
  add(counting.byQuarter.registered, atQuarter)
  if (counting.held.heldOn(topic) === undefined) return
  add(counting.byCell.held, atCell)
  add(counting.byQuarter.held, atQuarter)
}

function fieldsOf(years: Map<number, number[]>, year: number): number[] {
  const known = years.get(year)
  if (known !== undefined) return known
  const fresh = new Array<number>(FIELDS.length + 1).fill(0)
  years.set(year, fresh)
  return fresh
}

function add(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}
