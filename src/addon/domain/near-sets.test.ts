import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNearSets } from './near-sets'
import { toNumberLists } from './number-lists'
import { weighSets } from './weighted-sets'

const KINDS = 40
const WEIGHTS = Int32Array.from({ length: KINDS }, (_, member) => 1 + (member % 4))

function weigh(members: readonly number[]): number {
  return members.reduce((sum, member) => sum + (WEIGHTS[member] ?? 0), 0)
}

function isNear(a: readonly number[], b: readonly number[]): boolean {
  const both = weigh(a) + weigh(b)
  return both > 0 && (2 * weigh(a.filter((member) => b.includes(member)))) / both >= 0.75
}

function search(lists: readonly (readonly number[])[]) {
  return createNearSets(weighSets(toNumberLists(lists), WEIGHTS))
}

/** Sets grown from a few others, so that many are near. */
function grownSets(minLength: number, maxLength: number) {
  const bases = fc.array(fc.uniqueArray(fc.nat(KINDS - 1), { minLength: 1, maxLength: 25 }), {
    minLength: 1,
    maxLength: 6,
  })
  const changes = fc.array(fc.tuple(fc.nat(5), fc.uniqueArray(fc.nat(KINDS - 1), { maxLength: 8 })), {
    minLength,
    maxLength,
  })
  return fc.tuple(bases, changes).map(([bases, changes]) =>
    changes.map(([base, changed]) => {
      const members = bases[base % bases.length] ?? []
      const kept = members.filter((member) => !changed.includes(member))
      return [...kept, ...changed.filter((member) => !members.includes(member))]
    }),
  )
}

describe('the search for near sets', () => {
  it.each([
    ['few sets', grownSets(1, 20)],
    ['more sets', grownSets(40, 90)],
  ])('finds among %s the first that comparing each with each finds', (_, manySets) => {
    fc.assert(
      fc.property(manySets, fc.nat(100), (lists, limit) => {
        const { open, firstNear } = search(lists)
        const end = Math.min(limit, lists.length)
        open([...lists.keys()])
        for (const [set, list] of lists.entries()) {
          const byHand = lists.slice(0, end).findIndex((other) => isNear(list, other))
          expect(firstNear(set, end)).toBe(byHand < 0 ? end : byHand)
        }
      }),
    )
  })

  it('forgets the sets opened before', () => {
    fc.assert(
      fc.property(grownSets(80, 80), (lists) => {
        const { open, firstNear } = search(lists)
        for (const some of [[...lists.keys()].slice(0, 40), [...lists.keys()].slice(40)]) {
          open(some)
          for (const [set, list] of lists.entries()) {
            const byHand = some.findIndex((other) => isNear(list, lists[other] ?? []))
            expect(firstNear(set, some.length)).toBe(byHand < 0 ? some.length : byHand)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
