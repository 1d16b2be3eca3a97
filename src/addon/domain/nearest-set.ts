import { mayDifferByAtMost, memberOf, type RankedSets, sharedFrom, sizeOf } from './ranked-sets'

/** Scores must lie above this to count: 0.75 and more do. */
export const LEAST_SCORE = 0.75 - 1e-6
/** Far below the distance of any two scores. */
const ROUNDING = 1e-9

export interface NearSet {
  readonly set: number
  /** Dice coefficient */
  readonly score: number
}

export interface SetIndex {
  add(set: number): void
  /** The added set most like this one, if its score lies above `above` (which is LEAST_SCORE or more). */
  nearest(set: number, above: number): NearSet | undefined
}

interface Holders {
  readonly sets: number[]
  /** Where in each of them the member stands. */
  readonly places: number[]
}

/**
 * Finds the most alike set without looking at every one, and misses none. Two sets as alike as that share one of their
 * rarest members, so only the rare end of each is indexed and looked up (a prefix filter). The better the best found
 * so far, the less of that end can still hold a better one.
 */
export function createSetIndex(sets: RankedSets): SetIndex {
  const index = new Map<number, Holders>()
  const lastAskedBy = new Map<number, number>()
  return {
    add(set) {
      const indexed = rareEnd(sizeOf(sets, set))
      for (let place = 0; place < indexed; place++) hold(index, memberOf(sets, set, place), set, place)
    },
    nearest(set, above) {
      const size = sizeOf(sets, set)
      let best: NearSet | undefined
      let least = above
      for (let place = 0; place < size && bestPossible(size, size - place) > least; place++) {
        const holders = index.get(memberOf(sets, set, place))
        if (holders === undefined) continue
        for (let at = 0; at < holders.sets.length; at++) {
          const other = holders.sets[at] as number
          if (lastAskedBy.get(other) === set) continue
          lastAskedBy.set(other, set)
          const score = scoreAbove(sets, set, place, other, holders.places[at] as number, least)
          if (score === undefined) continue
          best = { set: other, score }
          least = score
        }
      }
      return best
    },
  }
}

function hold(index: Map<number, Holders>, member: number, set: number, place: number): void {
  const holders = index.get(member)
  if (holders === undefined) index.set(member, { sets: [set], places: [place] })
  else {
    holders.sets.push(set)
    holders.places.push(place)
  }
}

/** The score of a set with one that shares so many of its members and has no others. */
function bestPossible(size: number, shared: number): number {
  return (2 * shared) / (size + shared)
}

/** How many members must be shared for a score above `least`. */
function sharedNeeded(sizes: number, least: number): number {
  return Math.floor((least * sizes) / 2 + ROUNDING) + 1
}

/** How many of a set's rarest members must be indexed so that no set near enough, of any size, is missed. */
function rareEnd(size: number): number {
  const smallest = Math.ceil((LEAST_SCORE * size) / (2 - LEAST_SCORE))
  return size - sharedNeeded(size + smallest, LEAST_SCORE) + 1
}

/** The score of two sets that share these members as their rarest common one, if it lies above `least`. */
function scoreAbove(
  sets: RankedSets,
  a: number,
  placeA: number,
  b: number,
  placeB: number,
  least: number,
): number | undefined {
  const [sizeA, sizeB] = [sizeOf(sets, a), sizeOf(sets, b)]
  const sizes = sizeA + sizeB
  const needed = sharedNeeded(sizes, least)
  if (Math.min(sizeA - placeA, sizeB - placeB) < needed) return undefined
  if (!mayDifferByAtMost(sets, a, b, sizes - 2 * needed)) return undefined
  const shared = sharedFrom(sets, a, placeA, b, placeB, needed)
  return shared < needed ? undefined : (2 * shared) / sizes
}
