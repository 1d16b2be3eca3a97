import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partByRows, rectanglesOf } from './gather-blocks'

const edit = (row: number, column: number, value = 'new') => ({ row, column, value })
const standing = (row: number, column: number) => `${row}:${column}`

describe('partByRows', () => {
  it.each([
    ['nothing', [], 0, []],
    ['neighbours', [3, 2, 2], 0, [[2, 2, 3]]],
    ['a row in between', [2, 4], 0, [[2], [4]]],
    ['a row in between that may be', [2, 4], 1, [[2, 4]]],
    ['two rows in between', [2, 5], 1, [[2], [5]]],
  ])('%s', (_, rows, gap, parts) => {
    const edits = rows.map((row) => edit(row, 1))
    expect(partByRows(edits, gap).map((part) => part.map(({ row }) => row))).toEqual(parts)
  })
})

describe('rectanglesOf', () => {
  it('is nothing for nothing', () => {
    expect(rectanglesOf([], standing)).toEqual([])
  })

  it('is one rectangle, in which the rest stays as it stands', () => {
    expect(rectanglesOf([edit(5, 4), edit(4, 2)], standing)).toEqual([
      {
        row: 4,
        column: 2,
        values: [
          ['new', '4:3', '4:4'],
          ['5:2', '5:3', 'new'],
        ],
      },
    ])
  })

  it('is another one rather than a long stretch that stays', () => {
    expect(rectanglesOf([edit(2, 1), edit(3_600, 1)], standing)).toHaveLength(2)
    expect(rectanglesOf([edit(2, 1), edit(3_500, 1)], standing)).toHaveLength(1)
  })

  it('writes every edit, and all else as it stood', () => {
    const edits = fc.uniqueArray(
      fc.record({
        row: fc.integer({ min: 2, max: 400 }),
        column: fc.integer({ min: 1, max: 21 }),
        value: fc.string(),
      }),
      { selector: ({ row, column }) => `${row}:${column}`, maxLength: 12 },
    )
    fc.assert(
      fc.property(edits, (wanted) => {
        const written = new Map<string, string>()
        for (const block of rectanglesOf(wanted, standing)) {
          block.values.forEach((line, down) => {
            line.forEach((value, across) => {
              written.set(standing(block.row + down, block.column + across), value)
            })
          })
        }
        for (const { row, column, value } of wanted) {
          expect(written.get(standing(row, column))).toBe(value)
          written.delete(standing(row, column))
        }
        expect([...written].filter(([place, value]) => value !== place)).toEqual([])
      }),
    )
  })
})
