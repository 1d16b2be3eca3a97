import { describe, expect, it } from 'vitest'
import { compileStock, isOnlyStock, withoutStock } from './stock-words'

const stock = compileStock(['chuyên đề', 'sinh hoạt chuyên đề', 'Nâng cao chất lượng', 'quý', 'hòa', '–'])

describe('isOnlyStock', () => {
  it.each([
    '',
    '......',
    'Chuyên đề',
    'Chuyên đề quý II',
    'CHUYÊN ĐỀ QUÍ 2/2027',
    'Sinh hoạt chuyên đề',
    'Sinh hoạt chuyên đề: nâng cao chất lượng',
    'chuyên đề chuyên đề',
    'hoà',
    '12 iv',
  ])('%j says nothing', (title) => {
    expect(isOnlyStock(title, stock)).toBe(true)
  })

  it.each([
    'Học',
    'Sinh hoạt',
    'Chuyên',
    'Chuyên đề về Bác',
    'chuyên đề ma túy',
    'nâng cao chất',
    '2a',
    'y',
    'đề chuyên',
  ])('%j says something', (title) => {
    expect(isOnlyStock(title, stock)).toBe(false)
  })
})

describe('withoutStock', () => {
  const own = (words: string): string => withoutStock(words.split(' '), stock).join(' ')

  it('drops the longest phrase at each word, from left to right', () => {
    expect(own('một sinh hoạt chuyên đề hai chuyên đề ba')).toBe('một hai ba')
    expect(own('sinh hoạt chuyên')).toBe('sinh hoạt chuyên')
    expect(own('sinh hoạt sinh hoạt chuyên đề')).toBe('sinh hoạt')
    expect(own('quý nâng cao chất lượng quý')).toBe('')
  })

  it('keeps a longer phrase first, in whatever order they are given', () => {
    for (const phrases of [
      ['a', 'a b'],
      ['a b', 'a'],
    ]) {
      expect(withoutStock(['a', 'b', 'a'], compileStock(phrases))).toEqual([])
    }
  })
})
