import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originalText, safeText } from './safe-text'

describe('safeText', () => {
  it.each([
    ['Chi bộ Phòng 8', 'Chi bộ Phòng 8'],
    ['hai\ndòng\tthẻ', 'hai\ndòng\tthẻ'],
    ['a\u0000b', 'a_x0000_b'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041', '_x005F_x0041'],
    ['\ud800', '_xD800_'],
    ['😀', '😀'],
  ])('writes %j as %j', (text, safe) => {
    expect(safeText(text)).toBe(safe)
    expect(originalText(safe)).toBe(text)
  })

  it('can be undone, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_x', '_x0041_', '_x005F', '_', '\u0000', '\r', '\ud83d', '\ude00', '\uffff'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(originalText(safeText(pieces.join('')))).toBe(pieces.join(''))
      }),
    )
  })
})
