import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKey } from './match-key'
import { isSameText } from './same-text'

describe('isSameText', () => {
  it.each([
    ['Phòng, chống lãng phí', 'phòng,  CHỐNG lãng phí'],
    ['Ủy ban', 'uỷ ban'],
    ['Thủy lợi', 'Thu\u0309y\u200b l\u01a1\u0323i'],
    ['Chương trình 12', 'chương trình\u00a012'],
    ['ñ', 'n\u0303'],
    ['n\u200b\u0303', 'ñ'],
    ['5 kg', '5 \u212ag'],
    ['', '\u200b'],
  ])('%j and %j are the same', (a, b) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([true, true])
  })

  it.each([
    ['Thủy lơi', 'Thủy lợi'],
    ['Chi bộ 1', 'Chi bộ 11'],
    ['Chi bộ 12', 'Chi bộ 13'],
    ['dao', 'đao'],
    ['ban', 'bang'],
    ['n', 'ñ'],
  ])('%j and %j are not', (a, b) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([false, false])
  })

  it('says what the match keys say', () => {
    const letter = fc.constantFrom(
      ...'aAbBdDkKuUyY1 đĐòọịñ',
      ...['\u0303', '\u0323', '\u200b', '\u00a0', '\u212a', 'Ð', '–', '[', '{'],
    )
    const text = fc.string({ unit: letter, maxLength: 6 })
    const forms = fc
      .tuple(text, text)
      .chain(([a, b]) =>
        fc.constantFrom(
          [a, b],
          [a, a.normalize('NFC')],
          [a, a.normalize('NFD')],
          [a, a.toUpperCase()],
          [a, ` ${a}`],
        ),
      )
    fc.assert(
      fc.property(forms, ([a = '', b = '']) => {
        expect(isSameText(a, b)).toBe(matchKey(a) === matchKey(b))
      }),
      { numRuns: 2000 },
    )
  })
})
