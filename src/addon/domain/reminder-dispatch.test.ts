import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import { dispatch, MOST_LETTERS, type Terms } from './reminder-dispatch'

const today = on('2027-04-08')
const letter = (...names: string[]) => ({ to: names.map((name) => `${name}@example.vn`) })
const names = (letters: readonly { readonly to: readonly string[] }[]): string[] =>
  letters.map(({ to }) => to.map((address) => address.replace('@example.vn', '')).join('+'))

function dispatched(letters: readonly { to: string[] }[], terms: Partial<Terms> = {}) {
  const { go, tooSoon, overQuota, quota } = dispatch(letters, {
    today,
    gap: 3,
    lastLetter: () => undefined,
    remaining: () => 100,
    ...terms,
  })
  return { go: names(go), tooSoon: names(tooSoon), overQuota: names(overQuota), quota }
}

describe('the gap', () => {
  it.each([
    ['2027-04-08', 3, false],
    ['2027-04-06', 3, false],
    ['2027-04-05', 3, true],
    ['2027-04-08', 0, true],
    ['2027-04-08', 1, false],
    [undefined, 3, true],
  ])('after a letter on %s, of %s days: goes %s', (last, gap, goes) => {
    const lastLetter = (address: string) =>
      last !== undefined && address === 'b@example.vn' ? on(last) : undefined
    const { go, tooSoon } = dispatched([letter('a', 'b')], { gap, lastLetter })
    expect([go, tooSoon]).toEqual(goes ? [['a+b'], []] : [[], ['a+b']])
  })

  it('holds within a run, whatever the case of an address', () => {
    const letters = [letter('a'), letter('A', 'b'), letter('b')]
    expect(dispatched(letters)).toMatchObject({ go: ['a', 'b'], tooSoon: ['A+b'] })
    expect(dispatched(letters, { gap: 0 }).go).toEqual(['a', 'A+b', 'b'])
  })
})

describe('the quota', () => {
  it.each([
    [3, ['a', 'b', 'c'], []],
    [2, ['a', 'b'], ['c']],
    [0, [], ['a', 'b', 'c']],
  ])('of %i: %j go, %j wait', (quota, go, overQuota) => {
    const letters = [letter('a'), letter('b'), letter('c')]
    expect(dispatched(letters, { remaining: () => quota })).toEqual({ go, overQuota, tooSoon: [], quota })
  })

  it('counts every address, and lets smaller letters go', () => {
    const letters = [letter('a'), letter('b', 'c'), letter('d')]
    expect(dispatched(letters, { remaining: () => 2 })).toMatchObject({ go: ['a', 'd'], overQuota: ['b+c'] })
  })

  it('is asked once, and only if there is a letter to send', () => {
    let asked = 0
    const remaining = () => {
      asked++
      return 9
    }
    expect(dispatched([letter('a')], { remaining, lastLetter: () => today }).quota).toBeUndefined()
    expect(asked).toBe(0)
    dispatched([letter('a'), letter('b')], { remaining })
    expect(asked).toBe(1)
  })

  it('no more go than one run can send', () => {
    const letters = Array.from({ length: MOST_LETTERS + 2 }, (_, place) => letter(`a${place}`))
    const { go, overQuota } = dispatched(letters, { remaining: () => 1500 })
    expect([go.length, overQuota.length]).toEqual([MOST_LETTERS, 2])
  })
})
