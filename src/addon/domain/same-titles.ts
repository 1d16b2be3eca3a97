import type { PairSeeker } from './near-pairs'
import { LEAST_SCORE } from './three-quarters'

export interface NearTitle {
  /** Place of the earlier row in the list. */
  readonly at: number
  /** 0.75 to 1 */
  readonly score: number
}

/** After every row. */
export const NEVER = 2 ** 31 - 1

/** The rows of one title in one cell, or in one year. */
export interface SameTitle {
  readonly set: number
  /** Rows without an earlier one of this very title that can be named, in order of time. */
  readonly open: number[]
  /** The first row that can be named; NEVER when there is none. */
  first: number
}

export interface TitleSeeker extends PairSeeker {
  /** From now on pairs are those of these titles. */
  enter(groups: readonly SameTitle[]): void
}

/** Writes the best earlier row of each row into `nearest`. Asked about millions of pairs, it keeps flat tables. */
export function createSeeker(sets: number, nearest: (NearTitle | undefined)[]): TitleSeeker {
  const groupOf: SameTitle[] = []
  const first = new Int32Array(sets)
  const lastOpen = new Int32Array(sets)
  const leastOpen = new Float64Array(sets)
  const scoreOf = (row: number): number => nearest[row]?.score ?? LEAST_SCORE

  function refresh(group: SameTitle): void {
    leastOpen[group.set] = group.open.reduce((least, row) => Math.min(least, scoreOf(row)), 1)
  }

  function name(later: number, earlier: number, score: number): void {
    const group = groupOf[later]
    const at = first[earlier]
    if (group === undefined || at === undefined) return
    for (const row of group.open) if (row > at && score > scoreOf(row)) nearest[row] = { at, score }
    refresh(group)
  }

  /** What the later rows of one title want of an earlier row of another. */
  function wanted(later: number, earlier: number): number {
    return (lastOpen[later] as number) > (first[earlier] as number) ? (leastOpen[later] as number) : 1
  }

  return {
    enter(groups) {
      for (const group of groups) {
        groupOf[group.set] = group
        first[group.set] = group.first
        lastOpen[group.set] = group.open[group.open.length - 1] ?? -1
        refresh(group)
      }
    },
    above: (a, b) => Math.min(wanted(a, b), wanted(b, a)),
    found(a, b, score) {
      name(a, b, score)
      name(b, a, score)
    },
  }
}
