import { createPostings } from './postings'
import { sizeOf, type WeightedSets } from './weighted-sets'

/** How many sets to look among at once: few enough for their counts to stay in the processor's nearest cache. */
export const SETS_AT_ONCE = 1_024
/** So few are compared one by one. */
const FEW_SETS = 32

/** Finds sets that are near others: with a Dice coefficient of 0.75 or more, that is 8 × shared ≥ 3 × both sizes. */
export interface NearSets {
  /** From now on look among these sets, SETS_AT_ONCE at the most. */
  open(some: readonly number[]): void
  /** The place of the first among them, before the place `end`, that is near a set; `end` if none is. */
  firstNear(set: number, end: number): number
}

/**
 * Counts what a set shares with each of those opened, its rarest members first, and only until half of it is left: by
 * then nearly all others have fallen too far behind to be near. Only with the few that have not the rest is compared.
 */
export function createNearSets(sets: WeightedSets): NearSets {
  const { starts, members, rests } = sets
  const { post, begins, ends, places, spots } = createPostings(sets)
  let opened: readonly number[] = []
  /** For each set opened 8 × what is shared so far, less 3 × its own size. */
  const counts = new Int32Array(SETS_AT_ONCE)
  const countsOfNone = new Int32Array(SETS_AT_ONCE)

  /**
   * Whether two sets are near, looking at what they have from two places on.
   * @param count 8 × what they share before, less 3 × both sizes
   */
  function isNear(count: number, a: number, b: number): boolean {
    let atA = a
    let atB = b
    let mostOfA = count + 8 * (rests[a] as number)
    let mostOfB = count + 8 * (rests[b] as number)
    while (mostOfA >= 0 && mostOfB >= 0) {
      const memberA = members[atA] as number
      const memberB = members[atB] as number
      if (memberA === memberB) {
        if (memberA === sets.kinds) return true
        atA++
        atB++
      } else if (memberA < memberB) mostOfA -= 8 * weightAt(atA++)
      else mostOfB -= 8 * weightAt(atB++)
    }
    return false
  }

  function weightAt(at: number): number {
    return (rests[at] as number) - (rests[at + 1] as number)
  }

  function firstOneByOne(set: number, end: number): number {
    const size = sizeOf(sets, set)
    const start = starts[set] as number
    for (let place = 0; size > 0 && place < end; place++) {
      const other = opened[place] as number
      if (isNear(-3 * (size + sizeOf(sets, other)), start, starts[other] as number)) return place
    }
    return end
  }

  function firstByCounting(set: number, end: number): number {
    const size = sizeOf(sets, set)
    const start = starts[set] as number
    let half = start
    while (2 * (rests[half] as number) > size) half++
    const promising = 3 * size - 8 * (rests[half] as number)
    counts.set(countsOfNone)
    let first = end
    for (let at = start; at < half; at++) {
      const weight = 8 * weightAt(at)
      const last = ends[members[at] as number] as number
      for (let holder = begins[members[at] as number] as number; holder < last; holder++) {
        const place = places[holder] as number
        if (place >= first) break
        const before = counts[place] as number
        const count = before + weight
        counts[place] = count
        if (before >= promising || count < promising) continue
        if (isNear(count - 3 * size, at + 1, (spots[holder] as number) + 1)) first = place
      }
    }
    return first
  }

  return {
    open(some) {
      opened = some
      if (some.length <= FEW_SETS) return
      post(some)
      for (let place = 0; place < some.length; place++)
        countsOfNone[place] = -3 * sizeOf(sets, some[place] as number)
    },
    firstNear: (set, end) => (opened.length > FEW_SETS ? firstByCounting(set, end) : firstOneByOne(set, end)),
  }
}
