import { describe, expect, it } from 'vitest'
import { type Box, sameGrid } from './box'

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
