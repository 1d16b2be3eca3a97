const WORDS_OF_BITS = 4

/** Sets of numbers from 0, one after the other in one array: they come in tens of thousands. */
export interface RankedSets {
  /** Each set's members in ascending order; the lower the number, the rarer the member, or nearly so. */
  readonly members: Int32Array
  /** Where each set begins in `members`, and after the last one the end. */
  readonly starts: Int32Array
  /** Above every member. */
  readonly kinds: number
  /** A fingerprint of each set: its members spread over 128 bits. */
  readonly bits: Int32Array
}

/** `unsorted` holds the members of one set after the other, each member once in a set. */
export function rankSets(unsorted: readonly number[], starts: readonly number[], kinds: number): RankedSets {
  const members = Int32Array.from(unsorted)
  const bits = new Int32Array((starts.length - 1) * WORDS_OF_BITS)
  for (let set = 0; set + 1 < starts.length; set++) {
    for (const member of members.subarray(starts[set], starts[set + 1]).sort()) {
      const word = set * WORDS_OF_BITS + ((member >> 5) % WORDS_OF_BITS)
      bits[word] = at(bits, word) | (1 << (member & 31))
    }
  }
  return { members, starts: Int32Array.from(starts), kinds, bits }
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
  for (let word = 0; word < WORDS_OF_BITS && different <= most; word++) {
    different += countBits(at(sets.bits, a * WORDS_OF_BITS + word) ^ at(sets.bits, b * WORDS_OF_BITS + word))
  }
  return different <= most
}

/** Members shared from two places on; 0 when they are fewer than `needed`. */
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
  let spareA = endA - atA - needed
  let spareB = endB - atB - needed
  while (spareA >= 0 && spareB >= 0 && atA < endA && atB < endB) {
    const difference = at(members, atA) - at(members, atB)
    if (difference === 0) {
      shared++
      atA++
      atB++
    } else if (difference < 0) {
      atA++
      spareA--
    } else {
      atB++
      spareB--
    }
  }
  return shared < needed ? 0 : shared
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
