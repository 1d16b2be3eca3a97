import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSendCode } from './send-code'

const hexOf = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Gives each text in turn, then counts on, so that it never gives the same twice. */
function drawing(...texts: string[]): () => string {
  let count = 0
  return () => texts.shift() ?? hexOf([count++, count * 7, count * 13, count * 29].map((byte) => byte % 256))
}

describe('the code of a cell', () => {
  it.each([
    ['000102030405', 'ABCDEF'],
    ['161718191a1b', 'Z23456'],
    ['ff0001020304ff05', 'ABCDEF'],
    ['0017f81819f91a1b', 'A23456'],
  ])('is made of the random digits %s as %s', (hex, code) => {
    expect(makeSendCode(drawing(hex), new Set())).toBe(code)
  })

  it('goes on drawing until it is long enough', () => {
    expect(makeSendCode(drawing('0001', '0203', '0405'), new Set())).toBe('ABCDEF')
  })

  it('is none that another cell has', () => {
    expect(makeSendCode(drawing('000102030405', '010101010101'), new Set(['ABCDEF']))).toBe('BBBBBB')
  })

  it('begins with a letter and has no signs that look alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 14, maxLength: 14 }), (bytes) => {
        expect(makeSendCode(drawing(hexOf(bytes)), new Set())).toMatch(/^[A-HJKMNP-Z][A-HJKMNP-Z2-9]{5}$/)
      }),
    )
  })
})
