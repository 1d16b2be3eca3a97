import { createSetIndex, LEAST_SCORE, type SetIndex } from './nearest-set'
import type { Stock } from './stock-words'
import { type TitleSets, toTitleSets } from './title-sets'

/** A registered title. Two are compared when they are of one cell, or of one year. */
export interface TitleRow {
  readonly title: string
  readonly cell: string
  readonly year: number
  /** In force: later rows may be told of it. */
  readonly canBeNamed: boolean
}

export interface NearTitle {
  /** Place of the earlier row in the list. */
  readonly at: number
  /** 0.75 to 1 */
  readonly score: number
}

/** The titles so far of one cell, or of one year. */
interface Scope {
  /** The first row of each set of words. */
  readonly firstRow: Map<number, number>
  readonly indexes: readonly SetIndex[]
}

/**
 * For each row, in order of time, the earlier row with nearly the same title: the first one with the very same words,
 * else the most alike, by syllables or by trigrams, whichever says more. Of several equally alike one is named.
 */
export function findNearTitles(rows: readonly TitleRow[], stock: Stock): readonly (NearTitle | undefined)[] {
  const sets = toTitleSets(
    rows.map((row) => row.title),
    stock,
  )
  const scopes = new Map<string, Scope>()
  return rows.map((row, at) => {
    const set = sets.setOf[at] ?? 0
    const own = [`year ${row.year}`, `cell ${row.cell}`].map((name) => scopeNamed(name, scopes, sets))
    const near = sameWords(set, own) ?? mostAlike(set, own)
    if (row.canBeNamed) for (const scope of own) add(set, at, scope)
    return near
  })
}

function scopeNamed(name: string, scopes: Map<string, Scope>, sets: TitleSets): Scope {
  const known = scopes.get(name)
  if (known !== undefined) return known
  const scope = {
    firstRow: new Map<number, number>(),
    indexes: [createSetIndex(sets.syllables), createSetIndex(sets.trigrams)],
  }
  scopes.set(name, scope)
  return scope
}

function sameWords(set: number, scopes: readonly Scope[]): NearTitle | undefined {
  const first = Math.min(...scopes.map((scope) => scope.firstRow.get(set) ?? Number.POSITIVE_INFINITY))
  return Number.isFinite(first) ? { at: first, score: 1 } : undefined
}

function mostAlike(set: number, scopes: readonly Scope[]): NearTitle | undefined {
  let best: NearTitle | undefined
  for (const { indexes, firstRow } of scopes) {
    for (const index of indexes) {
      const near = index.nearest(set, best?.score ?? LEAST_SCORE)
      const at = near && firstRow.get(near.set)
      if (near && at !== undefined) best = { at, score: near.score }
    }
  }
  return best
}

function add(set: number, at: number, scope: Scope): void {
  if (scope.firstRow.has(set)) return
  scope.firstRow.set(set, at)
  for (const index of scope.indexes) index.add(set)
}
