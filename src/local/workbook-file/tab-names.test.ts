import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSheetName, sheetNames } from './tab-names'

describe('sheetNames', () => {
  it.each([
    [
      ['Chi bộ', 'Kế hoạch 2027'],
      ['Chi bộ', 'Kế hoạch 2027'],
    ],
    [
      ['Quý I/2027', "'nháp'"],
      ['Quý I_2027', '_nháp_'],
    ],
    [['History'], ['History_']],
    [
      [
        'Bảng tổng hợp kết quả sinh hoạt chuyên đề năm 2027',
        'Bảng tổng hợp kết quả sinh hoạt chuyên đề năm 2026',
      ],
      ['Bảng tổng hợp kết quả sinh hoạt', 'Bảng tổng hợp kết quả sinh (2)'],
    ],
  ])('names %j %j', (names, inFile) => {
    expect(sheetNames(names)).toEqual(inFile)
  })

  it('gives names that Excel takes, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })), (names) => {
        const inFile = sheetNames(names)
        expect(new Set(inFile.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of inFile) expect(name).toMatch(/^(?!')[^*?:\\/[\]]{1,31}(?<!')$/u)
      }),
    )
  })

  it('knows which names need no change', () => {
    expect(isSheetName('Sổ đôn đốc')).toBe(true)
    expect(isSheetName('Quý I/2027')).toBe(false)
  })
})
