import type { Cell } from './cell'
import type { LocalDate } from './local-date'
import { firstDayOf, lastDayOf, QUARTERS, type Quarter } from './quarter'

/** A quarter of a year in which something is owed. */
export interface OwedQuarter {
  readonly year: number
  readonly quarter: Quarter
  readonly first: LocalDate
  readonly last: LocalDate
  /** Place of its first cell among all slots. */
  readonly start: number
}

/** Every cell in every quarter owed has a slot: a whole number, so that many rows are counted without any text. */
export interface Slots {
  readonly quarters: readonly OwedQuarter[]
  readonly size: number
  /** Undefined for a year in which nothing is owed. */
  quarterAt(year: number, quarter: Quarter): OwedQuarter | undefined
  /** Place of a cell within each quarter; undefined for a cell of another list. */
  placeOf(cell: Cell): number | undefined
}

export function slotsOf(cells: readonly Cell[], years: readonly number[]): Slots {
  const quarters = years.flatMap((year, place) =>
    QUARTERS.map((quarter) => ({
      year,
      quarter,
      first: firstDayOf(year, quarter),
      last: lastDayOf(year, quarter),
      start: (place * QUARTERS.length + quarter - 1) * cells.length,
    })),
  )
  const placeOfRow: number[] = []
  for (const [place, cell] of cells.entries()) placeOfRow[cell.row] = place
  const base = years[0] ?? 0
  const placeOfYear: number[] = []
  for (const [place, year] of years.entries()) placeOfYear[year - base] = place
  return {
    quarters,
    size: quarters.length * cells.length,
    quarterAt: (year, quarter) => {
      const place = placeOfYear[year - base]
      return place === undefined ? undefined : quarters[place * QUARTERS.length + quarter - 1]
    },
    placeOf: ({ row }) => placeOfRow[row],
  }
}
