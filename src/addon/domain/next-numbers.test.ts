import { describe, expect, it } from 'vitest'
import { highWater, registrationNumber } from './next-numbers'

describe('registrationNumber', () => {
  it.each([
    [1, 'ĐK-0001'],
    [412, 'ĐK-0412'],
    [12_345, 'ĐK-12345'],
  ])('%d is %s', (ordinal, text) => {
    expect(registrationNumber(ordinal)).toBe(text)
  })
})

describe('highWater', () => {
  it.each([
    ['before the first', undefined, [], 0],
    ['the highest row', undefined, ['ĐK-0003', 'ĐK-0012', 'ĐK-0007'], 12],
    ['a deleted row is remembered', '15', ['ĐK-0003'], 15],
    ['a row above what is remembered', '2', ['ĐK-0003'], 3],
    ['numbers typed loosely', '', ['đk 9', '', 'số 5'], 9],
    ['a slip of the pen', '4', ['ĐK-1000000', 'ĐK-0005'], 5],
    ['the longest that is none', '4', ['ĐK-999999', 'ĐK-0005'], 999_999],
    ['what is kept cannot be read', 'abc', ['ĐK-0005'], 5],
  ])('%s', (_, kept, numbers, high) => {
    expect(highWater(kept, numbers)).toBe(high)
  })
})
