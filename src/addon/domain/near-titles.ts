import { createPairSearch } from './near-pairs'
import { createSeeker, NEVER, type NearTitle, type SameTitle } from './same-titles'
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

/**
 * For each row, in order of time, the earlier row with nearly the same title: the first one with the very same title,
 * else the most alike, by syllables or by trigrams, whichever says more. Of several equally alike one is named.
 */
export function findNearTitles(rows: readonly TitleRow[], stock: Stock): readonly (NearTitle | undefined)[] {
  const titles = toTitleSets(
    rows.map((row) => row.title),
    stock,
  )
  const nearest: (NearTitle | undefined)[] = rows.map(() => undefined)
  const scopes = scopesOf(rows).map((scope) => groupByTitle(scope, rows, titles.setOf, nearest))
  for (const sets of [titles.syllables, titles.trigrams]) {
    const search = createPairSearch(sets)
    const seeker = createSeeker(sets.starts.length, nearest)
    for (const groups of scopes) {
      seeker.enter(groups)
      search(
        groups.map((group) => group.set),
        seeker,
      )
    }
  }
  return nearest
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

function groupByTitle(
  scope: readonly number[],
  rows: readonly TitleRow[],
  setOf: readonly number[],
  nearest: (NearTitle | undefined)[],
): readonly SameTitle[] {
  const groups = new Map<number, SameTitle>()
  for (const at of scope) {
    const set = setOf[at] ?? 0
    const group = groups.get(set) ?? { set, open: [], first: NEVER }
    groups.set(set, group)
    if (group.first < at) nearest[at] = { at: Math.min(group.first, nearest[at]?.at ?? at), score: 1 }
    else {
      group.open.push(at)
      if (rows[at]?.canBeNamed) group.first = at
    }
  }
  return [...groups.values()]
}
