import { memberOf, type RankedSets, sizeOf } from './ranked-sets'
import { rareEnd } from './three-quarters'

/** Which sets of a list hold a member at their rare end, one member after the other, in the order of the list. */
export interface RareEnds {
  /** Where the holders of each member begin and, so far, end. */
  readonly begins: Int32Array
  readonly ends: Int32Array
  /** The holders, as places in the list. */
  readonly holders: Int32Array
  /** Where in each holder the member stands. */
  readonly places: Int32Array
  add(holder: number): void
}

/** Opens an index for one list after the other; what is counted by member is counted in the same tables each time. */
export function createRareEndIndex(sets: RankedSets): (list: readonly number[]) => RareEnds {
  const begins = new Int32Array(sets.kinds)
  const ends = new Int32Array(sets.kinds)
  const room = new Int32Array(sets.kinds)
  let used: number[] = []

  function makeRoom(list: readonly number[]): number {
    for (const member of used) {
      room[member] = 0
      begins[member] = 0
      ends[member] = 0
    }
    used = []
    for (const set of list) {
      const end = rareEnd(sizeOf(sets, set), sizeOf(sets, set))
      for (let place = 0; place < end; place++) {
        const member = memberOf(sets, set, place)
        if (room[member] === 0) used.push(member)
        room[member] = (room[member] as number) + 1
      }
    }
    let total = 0
    for (const member of used) {
      begins[member] = total
      ends[member] = total
      total += room[member] as number
    }
    return total
  }

  return (list) => {
    const total = makeRoom(list)
    const holders = new Int32Array(total)
    const places = new Int32Array(total)
    return {
      begins,
      ends,
      holders,
      places,
      add(holder) {
        const set = list[holder] ?? 0
        const end = rareEnd(sizeOf(sets, set), sizeOf(sets, set))
        for (let place = 0; place < end; place++) {
          const member = memberOf(sets, set, place)
          const at = ends[member] as number
          holders[at] = holder
          places[at] = place
          ends[member] = at + 1
        }
      },
    }
  }
}
