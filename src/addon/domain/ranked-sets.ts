/** Sets of numbers from 0, one after the other in one array: they come in tens of thousands. */
export interface RankedSets {
  /** Each set's members in ascending order; the lower the number, the rarer the member, or nearly so. */
  readonly members: Int32Array
  /** Where each set begins in `members`, and after the last one the end. */
  readonly starts: Int32Array
  /** Above every member. */
  readonly kinds: number
}

/** `members` holds the members of one set after the other, each member once in a set; it is put in order. */
export function rankSets(members: Int32Array, starts: Int32Array, kinds: number): RankedSets {
  for (let set = 0; set + 1 < starts.length; set++) members.subarray(starts[set], starts[set + 1]).sort()
  return { members, starts, kinds }
}

export function sizeOf({ starts }: RankedSets, set: number): number {
  return at(starts, set + 1) - at(starts, set)
}

/** The member at a place, 0 being the rarest. */
export function memberOf({ members, starts }: RankedSets, set: number, place: number): number {
  return at(members, at(starts, set) + place)
}

/** How many members two sets share; some smaller number once `needed` is out of reach. */
export function sharedBy({ members, starts }: RankedSets, a: number, b: number, needed: number): number {
  const endA = at(starts, a + 1)
  const endB = at(starts, b + 1)
  let atA = at(starts, a)
  let atB = at(starts, b)
  let shared = 0
  while (shared + Math.min(endA - atA, endB - atB) >= needed && atA < endA && atB < endB) {
    const difference = at(members, atA) - at(members, atB)
    if (difference === 0) shared++
    if (difference <= 0) atA++
    if (difference >= 0) atB++
  }
  return shared
}

/** Inside its bounds, which every caller keeps, a typed array has a number at each place. */
function at(array: Int32Array, place: number): number {
  return array[place] as number
}
