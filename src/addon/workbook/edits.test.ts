import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../domain/box'
import { dayOf } from '../domain/local-date'
import { type BoxEdit, blocksOf, changing } from './edits'

const stands = (row: number, column: number): Box => `${row}:${column}`

describe('blocksOf', () => {
  it('gathers neighbouring columns into one rectangle, and writes again what stands between', () => {
    const edits = [
      { row: 2, column: 3, value: 'a' },
      { row: 4, column: 4, value: 'b' },
    ]
    expect(blocksOf<Box>(edits, stands)).toEqual([
      {
        row: 2,
        column: 3,
        values: [
          ['a', '2:4'],
          ['3:3', '3:4'],
          ['4:3', 'b'],
        ],
      },
    ])
  })

  it('keeps columns apart that are no neighbours', () => {
    const edits = [
      { row: 2, column: 5, value: 'b' },
      { row: 9, column: 1, value: 'a' },
    ]
    expect(blocksOf<Box>(edits, stands)).toEqual([
      { row: 9, column: 1, values: [['a']] },
      { row: 2, column: 5, values: [['b']] },
    ])
  })

  it('nothing to write is no block', () => {
    expect(blocksOf<Box>([], stands)).toEqual([])
  })

  it('written over the grid, gives every edit and touches no other column', () => {
    const edit = fc.record({
      row: fc.integer({ min: 1, max: 30 }),
      column: fc.integer({ min: 1, max: 8 }),
      value: fc.string(),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(edit, { selector: (e) => `${e.row}:${e.column}` }),
        (edits: BoxEdit<string>[]) => {
          const written = new Map<string, string>()
          for (const block of blocksOf<string>(edits, (row, column) => `${row}:${column}`)) {
            block.values.forEach((line, r) => {
              line.forEach((value, c) => {
                written.set(`${block.row + r}:${block.column + c}`, value)
              })
            })
          }
          for (const { row, column, value } of edits) {
            expect(written.get(`${row}:${column}`)).toBe(value)
            written.delete(`${row}:${column}`)
          }
          for (const [place, value] of written) expect(value).toBe(place)
          const columns = new Set(edits.map(({ column }) => column))
          for (const place of written.keys()) expect(columns.has(Number(place.split(':')[1]))).toBe(true)
        },
      ),
    )
  })
})

describe('changing', () => {
  it('leaves out what stands there already', () => {
    const grid = [['a', { day: dayOf(2027, 1, 5), seconds: 0 }]]
    const edits = [
      { row: 1, column: 1, value: 'a' },
      { row: 1, column: 2, value: { day: dayOf(2027, 1, 5), seconds: 0 } },
      { row: 1, column: 2, value: { day: dayOf(2027, 1, 5), seconds: 1 } },
      { row: 2, column: 1, value: '' },
      { row: 2, column: 1, value: 0 },
    ]
    expect(changing(edits, grid)).toEqual([edits[2], edits[4]])
  })
})
