import { memberOf, type RankedSets, sizeOf } from './ranked-sets'

const WORDS = 4
const BITS = 32

/** A print of 128 bits for each set of a list: a bit is set for each member, several members may have the same one. */
export function printsOf(sets: RankedSets, list: readonly number[]): Int32Array {
  const prints = new Int32Array(list.length * WORDS)
  list.forEach((set, at) => {
    const size = sizeOf(sets, set)
    for (let place = 0; place < size; place++) {
      const member = memberOf(sets, set, place)
      const word = at * WORDS + (Math.floor(member / BITS) % WORDS)
      prints[word] = (prints[word] as number) | (1 << (member % BITS))
    }
  })
  return prints
}

/** Whether two sets of the list may differ in no more than `most` members; false is certain. */
export function mayDifferByAtMost(prints: Int32Array, a: number, b: number, most: number): boolean {
  const atA = a * WORDS
  const atB = b * WORDS
  const first = fours((prints[atA] as number) ^ (prints[atB] as number))
  const second = fours((prints[atA + 1] as number) ^ (prints[atB + 1] as number))
  const third = fours((prints[atA + 2] as number) ^ (prints[atB + 2] as number))
  const fourth = fours((prints[atA + 3] as number) ^ (prints[atB + 3] as number))
  return sum(eights(first + second) + eights(third + fourth)) <= most
}

/** The bits of a word counted in groups of four. */
function fours(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
}

/** Counts in groups of four put together in groups of eight. */
function eights(counts: number): number {
  return (counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f)
}

function sum(counts: number): number {
  return Math.imul(counts, 0x01010101) >>> 24
}
