import { FIELDS } from './field'
import type { History } from './result'

/** One year of the committee's counts. */
export interface YearCount {
  readonly year: number
  /** One number a field, in the order of `FIELDS`. */
  readonly fields: readonly number[]
  /** All topics, those without a field as well. */
  readonly total: number
  readonly withSuperiors: number
}

interface FillingCount {
  /** Fields, then topics without one, then meetings with superiors. */
  readonly numbers: number[]
}

const UNKNOWN = FIELDS.length
const SUPERIORS = FIELDS.length + 1

/**
 * Each year with data, in order: what is registered and what the record of past years says. Of a closed year only
 * the record counts.
 * @param topics numbers by field, then one for topics without a field
 */
export function countYears(
  topics: ReadonlyMap<number, readonly number[]>,
  meetingsWithSuperiors: ReadonlyMap<number, number>,
  history: readonly History[],
  closed: ReadonlySet<number>,
): YearCount[] {
  const years = new Map<number, FillingCount>()
  for (const [year, counts] of topics) {
    if (closed.has(year)) continue
    for (const [place, number] of counts.entries()) enter(years, year, place, number)
  }
  for (const [year, number] of meetingsWithSuperiors) {
    if (!closed.has(year)) enter(years, year, SUPERIORS, number)
  }
  for (const { year, field, topics: number, withSuperiors } of history) {
    enter(years, year, field === undefined ? UNKNOWN : FIELDS.indexOf(field), number)
    enter(years, year, SUPERIORS, withSuperiors)
  }
  return [...years.keys()].sort((a, b) => a - b).map((year) => finish(year, years.get(year)))
}

function enter(years: Map<number, FillingCount>, year: number, place: number, number: number): void {
  const count = years.get(year) ?? { numbers: new Array<number>(SUPERIORS + 1).fill(0) }
  count.numbers[place] = (count.numbers[place] ?? 0) + number
  years.set(year, count)
}

function finish(year: number, { numbers } = { numbers: [] as number[] }): YearCount {
  const fields = numbers.slice(0, UNKNOWN)
  return {
    year,
    fields,
    total: fields.reduce((sum, number) => sum + number, numbers[UNKNOWN] ?? 0),
    withSuperiors: numbers[SUPERIORS] ?? 0,
  }
}
