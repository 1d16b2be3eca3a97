import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKey } from './match-key'
import { compileStock, withoutStock } from './stock-words'
import { readTitles } from './title-words'
import { wordsOf } from './words'

const stock = compileStock(['chuyên đề', 'sinh hoạt chuyên đề', 'nâng cao'])

function read(...titles: readonly string[]): readonly string[] {
  const { lists, words } = readTitles(titles, stock)
  return titles.map((_, list) =>
    Array.from(lists.items.subarray(lists.starts[list], lists.starts[list + 1]), (word) => words[word]).join(
      ' ',
    ),
  )
}

describe('readTitles', () => {
  it.each([
    ['Kiểm sát, án; DÂN sự', 'kiểm sát án dân sự'],
    ['  hoà   giải\u00a0tốt\nhơn ', 'hoà giải tốt hơn'],
    ['Nâng cao: kiểm sát', 'kiểm sát'],
    ['Sinh hoạt chuyên đề', 'sinh hoạt chuyên đề'],
    ['kiểm sát chuyên', 'kiểm sát chuyên'],
    ['', ''],
    ['...', ''],
  ])('reads %j as %j', (title, words) => {
    expect(read(title)).toEqual([words])
    expect(read('đề án', title, 'đề án')).toEqual(['đề án', words, 'đề án'])
  })

  it('tells pieces apart that have one fingerprint', () => {
    expect(read('Aa BB Aa', 'BB')).toEqual(['aa bb aa', 'bb'])
  })

  it('reads only the beginning of a very long title', () => {
    expect(read(`${'a '.repeat(499)}bc de`)).toEqual([`${'a '.repeat(499)}bc`])
  })

  it('reads as one would word by word', () => {
    const letters = fc.constantFrom(...'aAbBđ ,.\u0301\u00a0'.split(''), 'chuyên', 'đề', 'nâng cao')
    fc.assert(
      fc.property(
        fc.array(
          fc.array(letters, { maxLength: 30 }).map((some) => some.join('')),
          { maxLength: 6 },
        ),
        (titles) => {
          const expected = titles.map((title) => {
            const all = wordsOf(title).map(matchKey)
            const own = withoutStock(all, stock)
            return (own.length > 0 ? own : all).join(' ')
          })
          expect(read(...titles)).toEqual(expected)
        },
      ),
    )
  })
})
