import type { Cell } from './cell'
import { jointMeetings } from './joint-meetings'
import type { Quarter } from './quarter'
import type { Topic } from './registration'

/** The topics in force of one cell in one quarter, with those that it shares with the cell that registered them. */
export type TopicShelf = (cell: Cell, year: number, quarter: Quarter) => readonly Topic[]

const NONE: readonly Topic[] = []

/** Places are counted in whole numbers, cell by cell within each quarter of each of the years, which are in order. */
export function shelveTopics(
  cells: readonly Cell[],
  years: readonly number[],
  topics: readonly Topic[],
): TopicShelf {
  const placeOfRow: number[] = []
  for (const [place, cell] of cells.entries()) placeOfRow[cell.row] = place
  const firstYear = years[0] ?? 0
  const placeOfYear: number[] = []
  for (const [place, year] of years.entries()) placeOfYear[year - firstYear] = place
  const shelf = new Array<Topic[] | undefined>(years.length * 4 * cells.length)

  const spot = (cell: Cell, year: number, quarter: Quarter): number =>
    ((placeOfYear[year - firstYear] ?? Number.NaN) * 4 + quarter - 1) * cells.length +
    (placeOfRow[cell.row] ?? Number.NaN)
  const put = (cell: Cell, topic: Topic): void => {
    const at = spot(cell, topic.year, topic.quarter)
    if (Number.isNaN(at)) return
    const there = shelf[at]
    if (there === undefined) shelf[at] = [topic]
    else there.push(topic)
  }

  for (const topic of topics) put(topic.cell, topic)
  for (const { cell, topic } of jointMeetings(topics).shares) put(cell, topic)
  return (cell, year, quarter) => shelf[spot(cell, year, quarter)] ?? NONE
}
