import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { type Block, type Box, cutOut, isBlank, rowsAbove, sameBox, sameGrid, withBlocks } from './box'

const at = (iso: string, seconds = 0): Box => ({ day: on(iso), seconds })

it.each<[Box | undefined, boolean]>([
  [undefined, true],
  ['', true],
  [' \u00a0\n', true],
  ['a', false],
  [0, false],
  [false, false],
  [at('2027-01-05'), false],
])('%j is blank: %s', (box, expected) => {
  expect(isBlank(box)).toBe(expected)
})

it.each<[Box | undefined, Box | undefined, boolean]>([
  ['a', 'a', true],
  ['a', 'b', false],
  [undefined, undefined, true],
  ['', undefined, false],
  ['12', 12, false],
  [at('2027-01-05'), at('2027-01-05'), true],
  [at('2027-01-05', 60), at('2027-01-05'), false],
  [at('2027-01-05'), at('2027-01-06'), false],
  [at('2027-01-05'), 'a', false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect([sameBox(a, b), sameBox(b, a)]).toEqual([same, same])
})

describe('sameGrid', () => {
  it.each<[Box[][], Box[][], boolean]>([
    [[['a']], [['a', ''], ['']], true],
    [[], [['', '']], true],
    [[['a']], [['b']], false],
    [[['']], [['', 0]], false],
    [[['a']], [['a'], ['b']], false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameGrid(a, b)).toBe(same)
    expect(sameGrid(b, a)).toBe(same)
  })
})

describe('withBlocks', () => {
  const size = fc.integer({ min: 0, max: 5 })
  const boxes = (rows: number, columns: number, text: string): Box[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => `${text}${row}.${column}`),
    )
  const grid = fc
    .tuple(size, fc.integer({ min: 1, max: 5 }))
    .map(([rows, columns]) => boxes(rows, columns, 'g'))
  const place = fc.integer({ min: 1, max: 6 })
  const block = fc
    .tuple(place, place, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map(([row, column, rows, columns]): Block<Box> => ({ row, column, values: boxes(rows, columns, 'b') }))

  it('holds what the last block says of a box, else what stood there, and is a rectangle', () => {
    fc.assert(
      fc.property(grid, fc.array(block, { maxLength: 4 }), (stood, blocks) => {
        const after = withBlocks(stood, blocks)
        expect(new Set(after.map((row) => row.length)).size).toBeLessThanOrEqual(1)
        for (const [row, line] of after.entries())
          for (const [column, box] of line.entries()) {
            const said = [...blocks]
              .reverse()
              .map((each) => each.values[row + 1 - each.row]?.[column + 1 - each.column])
            expect(box).toBe(said.find((value) => value !== undefined) ?? stood[row]?.[column] ?? '')
          }
      }),
    )
  })

  it('reaches as far as the blocks do, and leaves the grid itself alone', () => {
    const stood: Box[][] = [['a', 'b']]
    expect(withBlocks(stood, [{ row: 3, column: 3, values: [['c']] }])).toEqual([
      ['a', 'b', ''],
      ['', '', ''],
      ['', '', 'c'],
    ])
    expect(stood).toEqual([['a', 'b']])
  })
})

it.each<[place: Pick<Block<Box>, 'row' | 'column'>, cut: Box[][]]>([
  [{ row: 1, column: 1 }, [['a', 'b']]],
  [{ row: 2, column: 2 }, [['d', '']]],
  [{ row: 9, column: 1 }, [['', '']]],
])('what a grid holds in two boxes at %j: %j', (place, cut) => {
  const grid = [
    ['a', 'b'],
    ['c', 'd'],
  ]
  expect(cutOut(grid, { ...place, values: [['', '']] })).toEqual({ ...place, values: cut })
})

it.each<[end: number, rows: string[][][]]>([
  [2, []],
  [3, [[['a']]]],
  [4, [[['a'], ['b']], [['c']]]],
  [9, [[['a'], ['b']], [['c']]]],
])('above row %i of two blocks stands %j', (end, rows) => {
  const blocks = [
    { row: 2, column: 1, values: [['a'], ['b']] },
    { row: 3, column: 4, values: [['c']] },
  ]
  expect(rowsAbove(blocks, end).map(({ values }) => values)).toEqual(rows)
})
