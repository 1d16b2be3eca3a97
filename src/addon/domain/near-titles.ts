import { createNearSets, type NearSets, SETS_AT_ONCE } from './near-sets'
import type { Stock } from './stock-words'
import { toTitleSets } from './title-sets'

/** A registered title. Two are compared when they are of one cell, or of one year. */
export interface TitleRow {
  readonly title: string
  readonly cell: string
  readonly year: number
  /** In force: later rows may be told of it. */
  readonly canBeNamed: boolean
}

/** Rows of one cell, or of one year. */
interface Scope {
  readonly rows: readonly number[]
  /** Of each title the first row that can be named. */
  readonly firsts: readonly number[]
}

/**
 * For each row, in order of time, the place of an earlier row with nearly the same title: the first one with the very
 * same title; else the first that is near by syllables; else the first that is near by trigrams.
 */
export function findNearTitles(rows: readonly TitleRow[], stock: Stock): readonly (number | undefined)[] {
  const titles = rows.map((row) => row.title)
  const { setOf, syllables, trigrams } = toTitleSets(titles, stock)
  /** For each row the earlier one found so far, or the row itself. */
  const named = Int32Array.from(rows.keys())
  const scopes = scopesOf(rows).map((scope) => nameTheSame(scope, rows, setOf, named))
  for (const sets of [syllables, trigrams]) {
    const search = createNearSets(sets)
    const isOpen = named.map((earlier, at) => (earlier === at ? 1 : 0))
    for (const { rows: later, firsts } of scopes) {
      const open = later.filter((at) => isOpen[at] === 1)
      for (let from = 0; from < firsts.length; from += SETS_AT_ONCE) {
        nameTheNear(open, firsts.slice(from, from + SETS_AT_ONCE), setOf, search, named)
      }
    }
  }
  return Array.from(named, (earlier, at) => (earlier < at ? earlier : undefined))
}

function scopesOf(rows: readonly TitleRow[]): readonly (readonly number[])[] {
  const years = new Map<number, number[]>()
  const cells = new Map<string, number[]>()
  rows.forEach((row, at) => {
    append(years, row.year, at)
    append(cells, row.cell, at)
  })
  return [...years.values(), ...cells.values()].filter((scope) => scope.length > 1)
}

function append<Key>(lists: Map<Key, number[]>, key: Key, item: number): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function nameTheSame(
  scope: readonly number[],
  rows: readonly TitleRow[],
  setOf: readonly number[],
  named: Int32Array,
): Scope {
  const firstOf = new Map<number, number>()
  for (const at of scope) {
    const set = setOf[at] as number
    const first = firstOf.get(set)
    if (first !== undefined) named[at] = Math.min(first, named[at] as number)
    else if (rows[at]?.canBeNamed) firstOf.set(set, at)
  }
  return { rows: scope, firsts: [...firstOf.values()] }
}

/** Both lists of rows ascend. */
function nameTheNear(
  later: readonly number[],
  earlier: readonly number[],
  setOf: readonly number[],
  search: NearSets,
  named: Int32Array,
): void {
  search.open(earlier.map((at) => setOf[at] as number))
  const first = earlier[0] as number
  for (const at of later) {
    if ((named[at] as number) <= first) continue
    const end = countBelow(earlier, named[at] as number)
    const place = search.firstNear(setOf[at] as number, end)
    if (place < end) named[at] = earlier[place] as number
  }
}

/** How many of the numbers, which ascend, lie below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
