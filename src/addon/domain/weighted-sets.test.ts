import { describe, expect, it } from 'vitest'
import { toNumberLists } from './number-lists'
import { sizeOf, weighSets } from './weighted-sets'

describe('weighSets', () => {
  it('puts the rarest members first, and tells what is left from each on', () => {
    const sets = weighSets(toNumberLists([[0, 1, 2], [2, 0], [], [2]]), Int32Array.of(5, 7, 11))
    expect([...sets.starts].slice(0, 4)).toEqual([0, 4, 7, 8])
    expect([...sets.members].slice(0, 10)).toEqual([0, 1, 2, 3, 1, 2, 3, 3, 2, 3])
    expect([...sets.rests].slice(0, 10)).toEqual([23, 16, 11, 0, 16, 11, 0, 0, 11, 0])
    expect([0, 1, 2, 3].map((set) => sizeOf(sets, set))).toEqual([23, 16, 0, 11])
    expect(sets.kinds).toBe(3)
  })
})
