import { describe, expect, it } from 'vitest'
import { holdersOf, lengthsOf, type NumberLists, toNumberLists, unite } from './number-lists'

function bare({ items, starts }: NumberLists): readonly (readonly number[])[] {
  return Array.from(starts.subarray(1), (end, list) => [...items.subarray(starts[list], end)])
}

describe('lists of numbers', () => {
  it.each([[[]], [[[]]], [[[3, 1], [], [2]]]])('hold %j', (lists) => {
    expect(bare(toNumberLists(lists))).toEqual(lists)
    expect([...lengthsOf(toNumberLists(lists))]).toEqual(lists.map((list) => list.length))
  })

  it('turn about: for each number the lists that hold it', () => {
    expect(bare(holdersOf(toNumberLists([[2, 0], [], [0]]), 4))).toEqual([[0, 2], [], [0], []])
  })

  it('unite what their things hold, each once', () => {
    const held = toNumberLists([[5, 6], [6, 7], []])
    expect(bare(unite(toNumberLists([[0, 1], [2], [], [1, 0, 1]]), held))).toEqual([
      [5, 6, 7],
      [],
      [],
      [6, 7, 5],
    ])
  })
})
