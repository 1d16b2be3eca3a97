import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registrationNumber } from './next-numbers'
import { findParted } from './parted-numbers'
import { sourceMark } from './source-mark'

const marked = (number: string, given: number | undefined, row = 2) => ({
  row,
  number,
  mark: given === undefined ? '' : sourceMark('print', '', registrationNumber(given)),
})
const rowsOf = (...rows: readonly (readonly [string, number | undefined])[]) =>
  rows.map(([number, given], index) => marked(number, given, index + 2))

describe('findParted', () => {
  it.each<[string, ReturnType<typeof rowsOf>, number[], number[]]>([
    ['numbers as they were given', rowsOf(['ĐK-0001', 1], ['đk 2', 2]), [], []],
    ['rows typed by staff', rowsOf(['ĐK-0001', undefined], ['ĐK-0007', undefined]), [], []],
    ['two that are exchanged', rowsOf(['ĐK-0002', 1], ['ĐK-0001', 2], ['ĐK-0003', 3]), [2, 3], []],
    ['a number beyond all', rowsOf(['ĐK-0001', 1], ['ĐK-0009', 2]), [], [3]],
    ['a number that was blanked', rowsOf(['', 1]), [], [2]],
    ['a number that is none', rowsOf(['abc', 1]), [], [2]],
    ['a copied row with a new number', rowsOf(['ĐK-0001', 1], ['ĐK-0002', 1]), [], []],
  ])('%s', (_, rows, mixed, changed) => {
    const found = findParted(rows)
    expect(found.mixed.map(({ row }) => row)).toEqual(mixed)
    expect(found.changed.map(({ row }) => row)).toEqual(changed)
  })

  it('finds every row that moved when the numbers alone are sorted otherwise', () => {
    const given = fc.integer({ min: 2, max: 30 }).chain((count) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1)
      return fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: count }))
    })
    fc.assert(
      fc.property(given, ([numbers, shuffled]) => {
        const rows = rowsOf(
          ...shuffled.map((number, index) => [registrationNumber(number), numbers[index]] as const),
        )
        const moved = rows.filter((_, index) => numbers[index] !== shuffled[index])
        const { mixed, changed } = findParted(rows)
        expect(mixed.map(({ row }) => row)).toEqual(moved.map(({ row }) => row))
        expect(changed).toEqual([])
      }),
    )
  })
})
