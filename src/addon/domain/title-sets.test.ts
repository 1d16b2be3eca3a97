import { describe, expect, it } from 'vitest'
import { memberOf, type RankedSets, sizeOf } from './ranked-sets'
import { compileStock } from './stock-words'
import { toTitleSets } from './title-sets'

const stock = compileStock(['chuyên đề'])

function membersOf(sets: RankedSets, set: number): readonly number[] {
  return Array.from({ length: sizeOf(sets, set) }, (_, place) => memberOf(sets, set, place))
}

describe('toTitleSets', () => {
  it('makes one set of a title that comes again', () => {
    const { setOf, syllables } = toTitleSets(['kiểm sát', 'kiểm tra', 'kiểm sát'], stock)
    expect(setOf).toEqual([0, 1, 0])
    expect(syllables.starts).toHaveLength(3)
  })

  it('gives the rarest syllable the lowest number, and puts it first', () => {
    const { syllables } = toTitleSets(['án sát kiểm', 'kiểm sát', 'kiểm'], compileStock([]))
    expect([0, 1, 2].map((set) => membersOf(syllables, set))).toEqual([[0, 1, 2], [1, 2], [2]])
    expect(syllables.kinds).toBe(3)
  })

  it('gives the rarest trigram the lowest number, and puts it first', () => {
    const { trigrams } = toTitleSets(['ab', 'ab c', 'ab c d', 'abx'], compileStock([]))
    // ` ab` stands in four titles, `ab ` in three, ` c ` in two, the others in one.
    expect(membersOf(trigrams, 0)).toEqual([4, 5])
    expect(membersOf(trigrams, 1)).toEqual([3, 4, 5])
    expect(membersOf(trigrams, 2)[0]).toBeLessThan(3)
    expect(membersOf(trigrams, 3)).toHaveLength(3)
  })

  it('holds what comes twice once, and no stock phrase', () => {
    const { syllables, trigrams } = toTitleSets(['chuyên đề: án, án'], stock)
    expect(sizeOf(syllables, 0)).toBe(1)
    expect(sizeOf(trigrams, 0)).toBe(2)
  })
})
