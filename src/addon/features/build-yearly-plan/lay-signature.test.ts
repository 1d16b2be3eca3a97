import { describe, expect, it } from 'vitest'
import { aSettings } from '../../../../test/nouns'
import type { Box } from '../../domain/box'
import { findSignature, laySignature, SIGNATURE_HEIGHT } from './lay-signature'

const settings = aSettings({ signerName: 'Nguyễn Văn Mẫu' })
const bold = { align: 'center', vertical: 'middle', size: 12, bold: true }

describe('laySignature', () => {
  it('puts authority, office and name into the right half, room to sign between them', () => {
    expect(laySignature(settings, undefined)).toEqual([
      { row: 2, column: 6, columns: 8, box: 'T/M ĐẢNG ỦY', style: bold },
      {
        row: 3,
        column: 6,
        columns: 8,
        box: 'BÍ THƯ',
        style: { align: 'center', vertical: 'middle', size: 12 },
      },
      { row: 7, column: 6, columns: 8, box: 'Nguyễn Văn Mẫu', style: bold },
    ])
  })

  it.each([
    ['Nguyễn Văn Mẫu', 'Lê Thị Ví Dụ', 'Nguyễn Văn Mẫu'],
    ['', 'Lê Thị Ví Dụ', 'Lê Thị Ví Dụ'],
    ['', undefined, ''],
  ])('signs %j over %j as %j', (signerName, name, signed) => {
    const standing = name === undefined ? undefined : { name, at: 20 }
    expect(laySignature(aSettings({ signerName }), standing)[2]?.box).toBe(signed)
  })
})

describe('findSignature', () => {
  /** Rows from 20 on, with these boxes: [row of the block from 1, column, box]. */
  function found(...boxes: readonly (readonly [row: number, column: number, box: Box])[]) {
    const rows = Array.from({ length: SIGNATURE_HEIGHT }, (_, index) => ({
      at: 20 + index,
      row: Array.from({ length: 13 }, (): Box => ''),
    }))
    for (const [row, column, box] of boxes) rows[row - 1]?.row.splice(column - 1, 1, box)
    return findSignature(rows)
  }
  const office = [[2, 6, 'T/M ĐẢNG ỦY'] as const, [3, 6, 'BÍ THƯ'] as const]

  it('finds the one laid out before, with the name that stands there', () => {
    expect(found(...office, [7, 6, 'Lê Thị Ví Dụ'])).toEqual({ name: 'Lê Thị Ví Dụ', at: 20 })
    expect(found(...office)).toEqual({ name: '', at: 20 })
  })

  it('finds none where there are no rows', () => {
    expect(findSignature([])).toBeUndefined()
  })

  it.each([
    ['without the authority', [[3, 6, 'BÍ THƯ']]],
    ['without the office', [[2, 6, 'T/M ĐẢNG ỦY']]],
    ['with words in the first row', [...office, [1, 6, 'ghi chú']]],
    ['with words in the room to sign', [...office, [5, 6, 'ghi chú']]],
    ['with words beside it', [...office, [3, 5, 'ghi chú']]],
  ] as const)('finds none %s', (_, boxes) => {
    expect(found(...boxes)).toBeUndefined()
  })
})
