import { mayDifferByAtMost, printsOf } from './member-prints'
import { memberOf, type RankedSets, sharedBy, sizeOf } from './ranked-sets'
import { BITS, createRareEndBits, SETS_PER_TABLE } from './rare-end-bits'
import { largestNear, nearlyShared, rareEnd, sharedNeeded, smallestNear } from './three-quarters'

export interface PairSeeker {
  /** What a pair's score must lie above to be of interest, LEAST_SCORE or more; 1 when none is. */
  above(a: number, b: number): number
  found(a: number, b: number, score: number): void
}

/** Sets, smaller ones first, with what is known of each before its members are looked at. */
interface Line {
  readonly list: readonly number[]
  readonly sizes: Int32Array
  readonly prints: Int32Array
  /** For each size the place of the first larger set. */
  readonly beyond: Int32Array
}

/**
 * Finds, among some of the sets (each given once), every pair with a Dice coefficient of 0.75 or more that is of
 * interest, without comparing every pair. Sets as alike as that share one of their rarest members, so only the rare
 * end of each is kept in an index and looked up (a prefix filter); taking smaller sets first makes that end shorter.
 * Then sizes and prints rule out nearly all that is left before any members are compared.
 */
export function createPairSearch(sets: RankedSets): (some: readonly number[], seeker: PairSeeker) => void {
  const table = createRareEndBits(sets)
  const candidates = new Int32Array(SETS_PER_TABLE / BITS)

  /** Marks the sets of the table, which begins at `start`, that share a member of their rare end with a set. */
  function gather({ list, sizes, beyond }: Line, a: number, start: number, end: number): void {
    const size = sizes[a] as number
    const smallest = smallestNear(size)
    const from = Math.max(0, (beyond[smallest - 1] as number) - start) >> 5
    const places = rareEnd(size, smallest)
    for (let place = 0; place < places; place++) {
      const largest = Math.min(size, largestNear(size, size - place))
      const to = Math.min(end, beyond[largest] as number) - start
      table.addHolders(memberOf(sets, list[a] as number, place), candidates, from, (to + BITS - 1) >> 5)
    }
  }

  function compare({ list, sizes, prints }: Line, a: number, b: number, { above, found }: PairSeeker): void {
    const both = (sizes[a] as number) + (sizes[b] as number)
    const [setA, setB] = [list[a] as number, list[b] as number]
    const least = above(setA, setB)
    const needed = sharedNeeded(both, least)
    if (!mayDifferByAtMost(prints, a, b, both - 2 * needed)) return
    const score = (2 * sharedBy(sets, setA, setB, needed)) / both
    if (score > least) found(setA, setB, score)
  }

  /** Compares a set with those gathered. */
  function compareAll(line: Line, a: number, start: number, seeker: PairSeeker): void {
    const { sizes, prints } = line
    const size = sizes[a] as number
    for (let word = 0; word < candidates.length; word++) {
      let bits = candidates[word] as number
      candidates[word] = 0
      while (bits !== 0) {
        const others = bits & (bits - 1)
        const b = start + word * BITS + 31 - Math.clz32(bits ^ others)
        bits = others
        const both = size + (sizes[b] as number)
        if (mayDifferByAtMost(prints, a, b, both - 2 * nearlyShared(both))) compare(line, a, b, seeker)
      }
    }
  }

  return (some, seeker) => {
    const line = lineUp(sets, some)
    const { list, sizes } = line
    for (let start = 0; start < list.length; start += SETS_PER_TABLE) {
      const end = Math.min(start + SETS_PER_TABLE, list.length)
      const largest = sizes[end - 1] as number
      table.open(list.slice(start, end))
      for (let a = start; a < list.length && smallestNear(sizes[a] as number) <= largest; a++) {
        gather(line, a, start, end)
        compareAll(line, a, start, seeker)
        if (a < end) table.mark(a - start)
      }
    }
  }
}

function lineUp(sets: RankedSets, some: readonly number[]): Line {
  const list = [...some].sort((a, b) => sizeOf(sets, a) - sizeOf(sets, b))
  const sizes = Int32Array.from(list, (set) => sizeOf(sets, set))
  const beyond = new Int32Array((sizes[sizes.length - 1] ?? 0) + 1)
  sizes.forEach((size, at) => {
    beyond[size] = at + 1
  })
  for (let size = 1; size < beyond.length; size++) {
    beyond[size] = Math.max(beyond[size] as number, beyond[size - 1] as number)
  }
  return { list, sizes, prints: printsOf(sets, list), beyond }
}
