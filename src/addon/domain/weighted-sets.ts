import { holdersOf, lengthsOf, type NumberLists } from './number-lists'

/**
 * Sets of members that weigh something, one after the other in flat tables. Members are numbered from the rarest on
 * and stand in that order; after each set stands one more, `kinds`, that weighs nothing.
 */
export interface WeightedSets {
  /** Where in the tables each set begins. */
  readonly starts: Int32Array
  readonly members: Int32Array
  /** What a member and all after it in its set weigh. */
  readonly rests: Int32Array
  /** The number of different members. */
  readonly kinds: number
}

/** @param lists of each set the members, each once */
export function weighSets(lists: NumberLists, weights: Int32Array): WeightedSets {
  const kinds = weights.length
  const holders = holdersOf(lists, kinds)
  const starts = lists.starts.map((start, set) => start + set)
  const members = new Int32Array(lists.items.length + lists.starts.length).fill(kinds)
  const weightOf = new Int32Array(kinds)
  const ends = starts.slice()
  rarestFirst(holders).forEach((member, rank) => {
    weightOf[rank] = weights[member] as number
    for (let at = holders.starts[member] as number; at < (holders.starts[member + 1] as number); at++) {
      const set = holders.items[at] as number
      const end = ends[set] as number
      members[end] = rank
      ends[set] = end + 1
    }
  })
  return { starts, members, rests: restsOf(members, weightOf), kinds }
}

/** The weights of all members from each one on to the end of its set. */
function restsOf(members: Int32Array, weightOf: Int32Array): Int32Array {
  const rests = new Int32Array(members.length)
  for (let at = members.length - 2; at >= 0; at--) {
    const member = members[at] as number
    if (member < weightOf.length) rests[at] = (weightOf[member] as number) + (rests[at + 1] as number)
  }
  return rests
}

function rarestFirst(holders: NumberLists): Int32Array {
  const rarity = lengthsOf(holders)
  return rarity.map((_, member) => member).sort((a, b) => (rarity[a] as number) - (rarity[b] as number))
}

/** What a set weighs. */
export function sizeOf({ starts, rests }: WeightedSets, set: number): number {
  return rests[starts[set] as number] as number
}
