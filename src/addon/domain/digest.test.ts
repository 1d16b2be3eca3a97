import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest } from './digest'

describe('digest', () => {
  it('is 16 hexadecimal digits, the same for the same text', () => {
    expect(digest('')).toMatch(/^[0-9a-f]{16}$/)
    expect(digest('Chi bộ Phòng 8')).toBe(digest('Chi bộ Phòng 8'))
  })

  it.each([
    ['', ' '],
    ['ab', 'ba'],
    ['Chi bộ Phòng 8', 'Chi bộ Phòng 9'],
    ['a', 'aa'],
  ])('tells %j from %j', (a, b) => {
    expect(digest(a)).not.toBe(digest(b))
  })

  it('gives 100,000 near texts as many prints', () => {
    const prints = new Set(Array.from({ length: 100_000 }, (_, index) => digest(`ĐK-${index}`)))
    expect(prints.size).toBe(100_000)
  })

  it('changes with any one letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const place = at % text.length
        const other =
          text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1)
        return digest(other) !== digest(text)
      }),
    )
  })
})
