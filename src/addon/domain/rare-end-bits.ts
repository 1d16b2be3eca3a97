import { memberOf, type RankedSets, sizeOf } from './ranked-sets'
import { rareEnd } from './three-quarters'

/** How many sets one table is for: few enough for it to stay in the processor's cache. */
export const SETS_PER_TABLE = 1_024
export const BITS = 32

/** Which of some sets hold a member at their rare end: for each such member a row of bits, one for each set. */
export interface RareEndBits {
  /** Makes room for these sets, of which none is marked yet. */
  open(some: readonly number[]): void
  /** Marks the set at this place among them in the rows of the members at its rare end. */
  mark(place: number): void
  /** Adds to `bits`, between two words of it, which marked sets hold a member. */
  addHolders(member: number, bits: Int32Array, from: number, to: number): void
}

/** One table, for one list of sets after the other. */
export function createRareEndBits(sets: RankedSets): RareEndBits {
  /** From 1; 0 for a member that has no row. */
  const rowOf = new Int32Array(sets.kinds)
  let list: readonly number[] = []
  let words = 0
  let table = new Int32Array(0)

  function eachRare(set: number, visit: (member: number) => void): void {
    const end = rareEnd(sizeOf(sets, set), sizeOf(sets, set))
    for (let place = 0; place < end; place++) visit(memberOf(sets, set, place))
  }

  return {
    open(some) {
      for (const set of list) eachRare(set, (member) => rowOf.fill(0, member, member + 1))
      list = some
      words = Math.ceil(list.length / BITS)
      let rows = 0
      for (const set of list) {
        eachRare(set, (member) => {
          if (rowOf[member] === 0) rowOf[member] = ++rows
        })
      }
      table = new Int32Array((rows + 1) * words)
    },
    mark(place) {
      const word = Math.floor(place / BITS)
      const bit = 1 << (place % BITS)
      eachRare(list[place] ?? 0, (member) => {
        const at = (rowOf[member] as number) * words + word
        table[at] = (table[at] as number) | bit
      })
    },
    addHolders(member, bits, from, to) {
      const row = rowOf[member] as number
      if (row === 0) return
      const start = row * words
      for (let word = from; word < to; word++) {
        bits[word] = (bits[word] as number) | (table[start + word] as number)
      }
    },
  }
}
