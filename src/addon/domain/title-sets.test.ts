import { describe, expect, it } from 'vitest'
import { compileStock } from './stock-words'
import { toTitleSets } from './title-sets'
import { sizeOf } from './weighted-sets'

const stock = compileStock(['chuyên đề'])

describe('toTitleSets', () => {
  it('makes one set of a title that comes again', () => {
    expect(toTitleSets(['kiểm sát', 'kiểm tra', 'kiểm sát'], stock).setOf).toEqual([0, 1, 0])
  })

  it.each([
    ['án dân sự', 3, 7],
    ['chuyên đề: án, án', 1, 2],
    ['chuyên đề', 2, 8],
    ['......', 0, 0],
  ])('%j has %i syllables and %i trigrams', (title, syllables, trigrams) => {
    const sets = toTitleSets(['kiểm sát án', title, 'kiểm tra'], stock)
    expect(sizeOf(sets.syllables, 1)).toBe(syllables)
    expect(sizeOf(sets.trigrams, 1)).toBe(trigrams)
  })
})
