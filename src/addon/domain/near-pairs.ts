import { mayDifferByAtMost, memberOf, type RankedSets, sharedFrom, sizeOf } from './ranked-sets'

/** A score counts when it lies above this: 0.75 and more do. */
export const LEAST_SCORE = 0.75 - 1e-6
/** Far below the distance of any two scores. */
const ROUNDING = 1e-9
const BITS_FOR_PLACE = 16
const PLACE = (1 << BITS_FOR_PLACE) - 1

export interface PairSeeker {
  /** What a pair's score must lie above to be of interest, LEAST_SCORE or more; 1 when none is. */
  above(a: number, b: number): number
  found(a: number, b: number, score: number): void
}

/**
 * Finds, among some of the sets (each given once), every pair with a Dice coefficient of 0.75 or more that is of
 * interest, without looking at every pair. Sets as alike as that share one of their rarest members, so only the rare
 * end of each is kept in an index and looked up (a prefix filter); taking smaller sets first makes that end shorter.
 * Then sizes, places and a fingerprint rule out nearly all before any members are compared.
 */
export function createPairSearch(sets: RankedSets): (some: readonly number[], seeker: PairSeeker) => void {
  const index = createIndex(sets)
  const lastAskedBy = new Int32Array(sets.starts.length).fill(-1)

  function seek(set: number, seeker: PairSeeker): void {
    const size = sizeOf(sets, set)
    const smallest = Math.ceil((LEAST_SCORE * size) / (2 - LEAST_SCORE))
    const end = rareEnd(size, smallest)
    for (let place = 0; place < end; place++) {
      const member = memberOf(sets, set, place)
      const largest = (2 * (size - place)) / LEAST_SCORE - size
      const last = index.ends[member] as number
      for (let at = index.from(member, smallest); at < last; at++) {
        const where = index.where[at] as number
        const otherSize = where >> BITS_FOR_PLACE
        if (otherSize > largest) break
        const other = index.held[at] as number
        if (lastAskedBy[other] === set) continue
        lastAskedBy[other] = set
        compare(set, place, other, where & PLACE, seeker)
      }
    }
  }

  /** Compares two sets whose rarest shared member stands at these places. */
  function compare(a: number, placeA: number, b: number, placeB: number, seeker: PairSeeker): void {
    const sizes = sizeOf(sets, a) + sizeOf(sets, b)
    const left = Math.min(sizeOf(sets, a) - placeA, sizeOf(sets, b) - placeB)
    const fewest = sharedNeeded(sizes, LEAST_SCORE)
    if (left < fewest || !mayDifferByAtMost(sets, a, b, sizes - 2 * fewest)) return
    const above = seeker.above(a, b)
    const needed = sharedNeeded(sizes, above)
    if (left < needed || !mayDifferByAtMost(sets, a, b, sizes - 2 * needed)) return
    const score = (2 * sharedFrom(sets, a, placeA, b, placeB, needed)) / sizes
    if (score > above) seeker.found(a, b, score)
  }

  return (some, seeker) => {
    lastAskedBy.fill(-1)
    const smallestFirst = [...some].sort((a, b) => sizeOf(sets, a) - sizeOf(sets, b))
    index.open(smallestFirst)
    for (const set of smallestFirst) {
      seek(set, seeker)
      index.add(set)
    }
    index.clear()
  }
}

interface Index {
  readonly ends: Int32Array
  /** Sets, and for each its size and the place of the member in it. */
  held: Int32Array
  where: Int32Array
  open(expected: readonly number[]): void
  /** The place of the first holder that is not smaller, for sizes that never fall. */
  from(member: number, smallest: number): number
  add(set: number): void
  clear(): void
}

/** The sets that hold each member at their rare end, one member after the other, smaller sets first. */
function createIndex(sets: RankedSets): Index {
  const room = new Int32Array(sets.kinds)
  const begins = new Int32Array(sets.kinds)
  let used: number[] = []
  const index: Index = {
    ends: new Int32Array(sets.kinds),
    held: new Int32Array(0),
    where: new Int32Array(0),
    open(expected) {
      for (const set of expected) {
        const size = sizeOf(sets, set)
        for (let place = 0; place < rareEnd(size, size); place++) {
          const member = memberOf(sets, set, place)
          if (room[member] === 0) used.push(member)
          room[member] = (room[member] as number) + 1
        }
      }
      let total = 0
      for (const member of used) {
        begins[member] = total
        index.ends[member] = total
        total += room[member] as number
      }
      index.held = new Int32Array(total)
      index.where = new Int32Array(total)
    },
    from(member, smallest) {
      let at = begins[member] as number
      while (at < (index.ends[member] as number) && (index.where[at] as number) >> BITS_FOR_PLACE < smallest)
        at++
      begins[member] = at
      return at
    },
    add(set) {
      const size = sizeOf(sets, set)
      for (let place = 0; place < rareEnd(size, size); place++) {
        const member = memberOf(sets, set, place)
        const at = index.ends[member] as number
        index.held[at] = set
        index.where[at] = (size << BITS_FOR_PLACE) | place
        index.ends[member] = at + 1
      }
    },
    clear() {
      for (const member of used) {
        room[member] = 0
        begins[member] = 0
        index.ends[member] = 0
      }
      used = []
    },
  }
  return index
}

/** How many members must be shared for a score above `above`. */
function sharedNeeded(sizes: number, above: number): number {
  return Math.floor((above * sizes) / 2 + ROUNDING) + 1
}

/** How many of a set's rarest members to keep in mind so that no near set of that size or a larger one is missed. */
function rareEnd(size: number, otherSize: number): number {
  return size - sharedNeeded(size + otherSize, LEAST_SCORE) + 1
}
