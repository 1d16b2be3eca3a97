import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPairSearch } from './near-pairs'
import { type RankedSets, rankSets } from './ranked-sets'
import { LEAST_SCORE } from './three-quarters'

type Pair = readonly [a: number, b: number, score: number]

function dice(a: readonly number[], b: readonly number[]): number {
  return (2 * a.filter((member) => b.includes(member)).length) / (a.length + b.length)
}

/** Every pair looked at: what the search must find. */
function byHand(sets: readonly (readonly number[])[], some: readonly number[]): readonly Pair[] {
  return some.flatMap((a) =>
    some
      .filter((b) => a < b)
      .map((b): Pair => [a, b, dice(sets[a] ?? [], sets[b] ?? [])])
      .filter(([, , score]) => score >= 0.75),
  )
}

function ranked(sets: readonly (readonly number[])[]): RankedSets {
  const starts = [0]
  for (const set of sets) starts.push((starts[starts.length - 1] ?? 0) + set.length)
  return rankSets(Int32Array.from(sets.flat()), Int32Array.from(starts), Math.max(0, ...sets.flat()) + 1)
}

function bySearch(
  sets: readonly (readonly number[])[],
  scopes: readonly (readonly number[])[],
  above: (a: number, b: number) => number = () => LEAST_SCORE,
): readonly (readonly Pair[])[] {
  const search = createPairSearch(ranked(sets))
  return scopes.map((some) => {
    const pairs: Pair[] = []
    search(some, {
      above: (a, b) => above(Math.min(a, b), Math.max(a, b)),
      found: (a, b, score) => pairs.push([Math.min(a, b), Math.max(a, b), score]),
    })
    return pairs
  })
}

const inOrder = (pairs: readonly Pair[]): readonly Pair[] =>
  [...pairs].sort(([a, b], [c, d]) => a - c || b - d)

/** Sets grown from a few others, so that many are near. */
const manySets = fc
  .tuple(
    fc.array(fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(3), fc.uniqueArray(fc.nat(60), { maxLength: 6 })), { maxLength: 30 }),
  )
  .map(([bases, changes]) =>
    changes
      .map(([base, changed]) => {
        const members = bases[base % bases.length] ?? []
        const kept = members.filter((member) => !changed.includes(member))
        return [...kept, ...changed.filter((member) => !members.includes(member))]
      })
      .filter((set) => set.length > 0),
  )

describe('the search for near pairs', () => {
  it('finds exactly the pairs that looking at every pair finds, each once', () => {
    fc.assert(
      fc.property(manySets, (sets) => {
        const all = sets.map((_, set) => set)
        const [pairs = []] = bySearch(sets, [all])
        expect(inOrder(pairs)).toEqual(byHand(sets, all))
      }),
      { numRuns: 300 },
    )
  })

  it('forgets one scope before the next', () => {
    fc.assert(
      fc.property(manySets, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (sets, isIn) => {
        const all = sets.map((_, set) => set)
        const scopes = [all.filter((set) => isIn[set]), all.filter((set) => !isIn[set]), all]
        const found = bySearch(sets, scopes)
        expect(found.map(inOrder)).toEqual(scopes.map((some) => byHand(sets, some)))
      }),
    )
  })

  it('finds only what scores above what is asked of a pair', () => {
    const asked = (a: number, b: number): number => [LEAST_SCORE, 0.8, 0.9, 1][(a + b) % 4] ?? 1
    fc.assert(
      fc.property(manySets, (sets) => {
        const all = sets.map((_, set) => set)
        const [pairs = []] = bySearch(sets, [all], asked)
        expect(inOrder(pairs)).toEqual(byHand(sets, all).filter(([a, b, score]) => score > asked(a, b)))
      }),
    )
  })

  it.each([
    ['three quarters exactly', [1, 2, 3, 4], [1, 2, 3, 5], 0.75],
    ['a set and one of three fifths its size', [1, 2, 3, 4, 5], [1, 2, 3], 0.75],
    ['the same', [7], [7], 1],
  ])('%s', (_, a, b, score) => {
    expect(bySearch([a, b], [[0, 1]])).toEqual([[[0, 1, score]]])
    expect(bySearch([b, a], [[1, 0]])).toEqual([[[0, 1, score]]])
  })

  it.each([
    ['one member too few', [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 8, 9]],
    ['too different a size', [1, 2, 3, 4, 5, 6], [1, 2, 3]],
    ['nothing shared', [1], [2]],
  ])('not with %s', (_, a, b) => {
    expect(bySearch([a, b], [[0, 1]])).toEqual([[]])
  })

  it('finds nothing among one set, or none', () => {
    expect(bySearch([[1, 2]], [[0], []])).toEqual([[], []])
  })

  it('asks about few pairs of many that share only what is common', () => {
    const sets = Array.from({ length: 400 }, (_, set) => [
      ...Array.from({ length: 4 }, (_, place) => (set * 31 + place * 97) % 3_000),
      ...[3_000, 3_001, 3_002, 3_003],
    ])
    let asked = 0
    bySearch(sets, [sets.map((_, set) => set)], () => {
      asked++
      return LEAST_SCORE
    })
    expect(asked).toBeLessThan(sets.length)
  })
})
