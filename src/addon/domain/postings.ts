import type { WeightedSets } from './weighted-sets'

/** For each member which sets hold it, of some sets at a time. */
export interface Postings {
  /** From now on of these sets. */
  post(some: readonly number[]): void
  /** Where in the lists below a member's own begins, and ends. */
  readonly begins: Int32Array
  readonly ends: Int32Array
  /** The place of a holder among the sets, ascending, and where in the tables of sets the member stands in it. */
  readonly places: Int32Array
  readonly spots: Int32Array
}

export function createPostings({ starts, members, kinds }: WeightedSets): Postings {
  const begins = new Int32Array(kinds)
  const ends = new Int32Array(kinds)
  const places = new Int32Array(members.length)
  const spots = new Int32Array(members.length)
  let held: number[] = []

  function count(some: readonly number[]): void {
    for (const set of some) {
      for (let at = starts[set] as number; members[at] !== kinds; at++) {
        const member = members[at] as number
        if (ends[member] === 0) held.push(member)
        ends[member] = (ends[member] as number) + 1
      }
    }
  }

  function makeRoom(): void {
    let begin = 0
    for (const member of held) {
      const holders = ends[member] as number
      begins[member] = begin
      ends[member] = begin
      begin += holders
    }
  }

  function fill(some: readonly number[]): void {
    some.forEach((set, place) => {
      for (let at = starts[set] as number; members[at] !== kinds; at++) {
        const member = members[at] as number
        const end = ends[member] as number
        places[end] = place
        spots[end] = at
        ends[member] = end + 1
      }
    })
  }

  return {
    begins,
    ends,
    places,
    spots,
    post(some) {
      for (const member of held) {
        begins[member] = 0
        ends[member] = 0
      }
      held = []
      count(some)
      makeRoom()
      fill(some)
    },
  }
}
