import { mayDifferByAtMost, printsOf } from './member-prints'
import { memberOf, type RankedSets, sharedFrom, sizeOf } from './ranked-sets'
import { createRareEndIndex } from './rare-ends'
import { largestNear, nearlyShared, rareEnd, sharedNeeded, smallestNear } from './three-quarters'

export interface PairSeeker {
  /** What a pair's score must lie above to be of interest, LEAST_SCORE or more; 1 when none is. */
  above(a: number, b: number): number
  found(a: number, b: number, score: number): void
}

/**
 * Finds, among some of the sets (each given once), every pair with a Dice coefficient of 0.75 or more that is of
 * interest, without looking at every pair. Sets as alike as that share one of their rarest members, so only the rare
 * end of each is kept in an index and looked up (a prefix filter); taking smaller sets first makes that end shorter.
 * Then sizes, places and prints rule out nearly all before any members are compared.
 */
export function createPairSearch(sets: RankedSets): (some: readonly number[], seeker: PairSeeker) => void {
  const openIndex = createRareEndIndex(sets)

  return (some, { above, found }) => {
    const list = [...some].sort((a, b) => sizeOf(sets, a) - sizeOf(sets, b))
    const { begins, ends, holders, places, add } = openIndex(list)
    const prints = printsOf(sets, list)
    const sizes = Int32Array.from(list, (set) => sizeOf(sets, set))
    const lastMet = new Int32Array(list.length).fill(-1)

    /** Compares two sets of the list whose rarest shared member stands at these places. */
    function compare(a: number, placeA: number, b: number, placeB: number): void {
      const [setA, setB] = [list[a] as number, list[b] as number]
      const both = (sizes[a] as number) + (sizes[b] as number)
      const least = above(setA, setB)
      const needed = sharedNeeded(both, least)
      if (!mayDifferByAtMost(prints, a, b, both - 2 * needed)) return
      const score = (2 * sharedFrom(sets, setA, placeA, setB, placeB, needed)) / both
      if (score > least) found(setA, setB, score)
    }

    /** Looks up one member of a set among the smaller sets: those neither too small nor too large to be near. */
    function lookUp(a: number, place: number, smallest: number): void {
      const member = memberOf(sets, list[a] as number, place)
      const size = sizes[a] as number
      const largest = largestNear(size, size - place)
      const end = ends[member] as number
      let at = begins[member] as number
      while (at < end && (sizes[holders[at] as number] as number) < smallest) at++
      begins[member] = at
      for (; at < end; at++) {
        const b = holders[at] as number
        const otherSize = sizes[b] as number
        if (otherSize > largest) return
        if (lastMet[b] === a) continue
        lastMet[b] = a
        const needed = nearlyShared(size + otherSize)
        if (otherSize - (places[at] as number) < needed) continue
        if (!mayDifferByAtMost(prints, a, b, size + otherSize - 2 * needed)) continue
        compare(a, place, b, places[at] as number)
      }
    }

    for (let a = 0; a < list.length; a++) {
      const size = sizes[a] as number
      const smallest = smallestNear(size)
      const end = rareEnd(size, smallest)
      for (let place = 0; place < end; place++) lookUp(a, place, smallest)
      add(a)
    }
  }
}
