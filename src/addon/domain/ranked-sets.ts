const BITS_PER_SET = 4

/** Sets whose members are numbered by rarity, the rarest first, in one array; each with a fingerprint of its bits. */
export interface RankedSets {
  readonly count: number
  readonly members: Int32Array
  /** Where each set begins in `members`, and after the last one the end. */
  readonly starts: Int32Array
  readonly bits: Int32Array
}

/** `sets` hold distinct members, any numbers from 0. */
export function rankSets(sets: readonly (readonly number[])[]): RankedSets {
  const starts = new Int32Array(sets.length + 1)
  sets.forEach((members, set) => {
    starts[set + 1] = at(starts, set) + members.length
  })
  const members = new Int32Array(at(starts, sets.length))
  const bits = new Int32Array(sets.length * BITS_PER_SET)
  const filled = starts.slice()
  holdersByRarity(sets).forEach((holders, rank) => {
    for (const set of holders) {
      const place = at(filled, set)
      members[place] = rank
      filled[set] = place + 1
      const word = set * BITS_PER_SET + ((rank >> 5) % BITS_PER_SET)
      bits[word] = at(bits, word) | (1 << (rank & 31))
    }
  })
  return { count: sets.length, members, starts, bits }
}

function holdersByRarity(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const holders: number[][] = []
  sets.forEach((members, set) => {
    for (const member of members) {
      const known = holders[member]
      if (known === undefined) holders[member] = [set]
      else known.push(set)
    }
  })
  return holders.sort((a, b) => a.length - b.length)
}

export function sizeOf(sets: RankedSets, set: number): number {
  return at(sets.starts, set + 1) - at(sets.starts, set)
}

/** The member at a place, 0 being the rarest. */
export function memberOf(sets: RankedSets, set: number, place: number): number {
  return at(sets.members, at(sets.starts, set) + place)
}

/** Whether two sets may differ in no more than `most` members; false is certain. */
export function mayDifferByAtMost(sets: RankedSets, a: number, b: number, most: number): boolean {
  let different = 0
  for (let word = 0; word < BITS_PER_SET; word++) {
    different += countBits(at(sets.bits, a * BITS_PER_SET + word) ^ at(sets.bits, b * BITS_PER_SET + word))
  }
  return different <= most
}

/** Members shared from two places on, or some smaller number once `needed` is out of reach. */
export function sharedFrom(
  sets: RankedSets,
  a: number,
  placeA: number,
  b: number,
  placeB: number,
  needed: number,
): number {
  const { members, starts } = sets
  const endA = at(starts, a + 1)
  const endB = at(starts, b + 1)
  let atA = at(starts, a) + placeA
  let atB = at(starts, b) + placeB
  let shared = 0
  while (shared + Math.min(endA - atA, endB - atB) >= needed && atA < endA && atB < endB) {
    const difference = at(members, atA) - at(members, atB)
    if (difference === 0) shared++
    if (difference <= 0) atA++
    if (difference >= 0) atB++
  }
  return shared
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Inside its bounds, which every caller keeps, a typed array has a number at each place. */
function at(array: Int32Array, place: number): number {
  return array[place] as number
}
