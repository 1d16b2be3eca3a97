import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { type Box, sameGrid } from '../../domain/box'
import { printOf } from './record'

const day = on('2027-04-08')

describe('the print of a tab', () => {
  it.each<[string, Box[][], Box[][]]>([
    ['blank boxes at the end of a row', [['a']], [['a', '', '']]],
    ['blank rows at the end', [['a'], ['b']], [['a'], ['b'], [''], ['', '']]],
    ['nothing at all', [], [[''], ['', '']]],
    ['the order in which a moment is written down', [[{ day, seconds: 60 }]], [[{ seconds: 60, day }]]],
  ])('is the same whatever there is of %s', (_what, one, other) => {
    expect(printOf(one)).toBe(printOf(other))
  })

  it.each<[string, Box[][], Box[][]]>([
    ['a box', [['a']], [['b']]],
    ['a number typed as text', [[1]], [['1']]],
    ['a blank box in between', [['a', '', 'b']], [['a', 'b']]],
    ['a blank row in between', [['a'], [''], ['b']], [['a'], ['b']]],
    ['a space', [['a']], [['a', ' ']]],
    ['the hour of a day', [[{ day, seconds: 0 }]], [[{ day, seconds: 1 }]]],
    ['a day', [[{ day, seconds: 0 }]], [[{ day: on('2027-04-09'), seconds: 0 }]]],
  ])('is another with %s', (_what, one, other) => {
    expect(printOf(one)).not.toBe(printOf(other))
  })

  it('is the same for what counts as the same, and else another', () => {
    const grids = fc.array(fc.array(fc.constantFrom<Box>('', 'a', 0, 1), { maxLength: 3 }), { maxLength: 3 })
    fc.assert(
      fc.property(grids, grids, (one, other) => {
        expect(printOf(one) === printOf(other)).toBe(sameGrid(one, other))
      }),
      { numRuns: 500 },
    )
  })
})
