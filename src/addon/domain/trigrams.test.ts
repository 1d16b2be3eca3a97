import { describe, expect, it } from 'vitest'
import { areNearlyTheSame, type Likeness, likeness } from '../../../test/likeness'
import { compileStock } from './stock-words'
import { trigramsOf } from './trigrams'

const stock = compileStock(['nâng cao chất lượng', 'thực trạng và giải pháp'])
const compare = (a: string, b: string): Likeness => likeness(a, b, stock)

describe('likeness', () => {
  it('counts shared syllables twice over all of both', () => {
    expect(compare('kiểm sát án dân sự', 'kiểm sát án hình sự').syllables).toBe(0.8)
    expect(compare('kiểm sát', 'hòa giải')).toEqual({ syllables: 0, trigrams: 0 })
  })

  it('is nothing for titles without words', () => {
    expect(compare('', '......')).toEqual({ syllables: 0, trigrams: 0 })
  })

  it('counts a word that comes twice once', () => {
    expect(compare('kiểm sát kiểm tra', 'kiểm sát tra')).toEqual({ syllables: 1, trigrams: 1 })
  })

  it('counts letter trigrams within words', () => {
    expect(trigramsOf('hoa')).toEqual([' ho', 'hoa', 'oa '])
    expect(trigramsOf('a')).toEqual([' a '])
    expect(compare('hoa', 'hoan').trigrams).toBe(4 / 7)
  })

  it('compares whole titles when they are nothing but stock phrases', () => {
    expect(compare('Nâng cao chất lượng', 'Thực trạng và giải pháp').syllables).toBe(0)
    expect(compare('Nâng cao chất lượng', 'nâng cao chất lượng')).toEqual({ syllables: 1, trigrams: 1 })
  })

  it('is near from three quarters on, by either measure', () => {
    expect(areNearlyTheSame({ syllables: 0.75, trigrams: 0 })).toBe(true)
    expect(areNearlyTheSame({ syllables: 0, trigrams: 0.75 })).toBe(true)
    expect(areNearlyTheSame({ syllables: 0.7499, trigrams: 0.7499 })).toBe(false)
  })

  it('compares very long titles by their beginning', () => {
    const long = 'kiểm sát việc giải quyết án dân sự '.repeat(300)
    expect(compare(`${long} một`, `${long} hai`)).toEqual({ syllables: 1, trigrams: 1 })
  })
})
