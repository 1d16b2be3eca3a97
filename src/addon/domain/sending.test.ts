import { describe, expect, it } from 'vitest'
import { isCutOff, isTimeToTell } from './sending'

describe('a run that tells nothing any more', () => {
  it.each([
    [0, true, false],
    [9, true, false],
    [10, true, true],
    [10, false, false],
    [59, false, false],
    [60, false, true],
  ])('for %d seconds, while the lock is free %s, was cut off: %s', (age, isFree, expected) => {
    expect(isCutOff(age, () => isFree)).toBe(expected)
  })

  it('is not asked for its lock while it may just be sending', () => {
    const asked: number[] = []
    for (const age of [0, 9, 60]) isCutOff(age, () => asked.push(age) > 0)
    expect(asked).toEqual([])
  })
})

it.each([
  [0, undefined, true],
  [12, 10, false],
  [13, 10, true],
])('after %d seconds, told last at %s, it is time to tell: %s', (spent, toldAt, expected) => {
  expect(isTimeToTell(spent, toldAt)).toBe(expected)
})
