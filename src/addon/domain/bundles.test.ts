import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundle } from './bundles'
import { toNumberLists } from './number-lists'

const KINDS = 12

/** Each list with its bundles opened again. */
function opened(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const bundles = bundle(toNumberLists(lists), KINDS)
  const partsOf = (each: number): readonly number[] => [
    ...bundles.parts.items.subarray(bundles.parts.starts[each], bundles.parts.starts[each + 1]),
  ]
  return lists.map((_, list) =>
    [...bundles.lists.items.subarray(bundles.lists.starts[list], bundles.lists.starts[list + 1])].flatMap(
      partsOf,
    ),
  )
}

const inOrder = (list: readonly number[]): readonly number[] => [...new Set(list)].sort((a, b) => a - b)

describe('bundles', () => {
  it('hold together what is never apart', () => {
    const { lists, parts } = bundle(
      toNumberLists([
        [0, 1, 2],
        [1, 0, 3],
        [2, 2],
      ]),
      4,
    )
    expect([...lists.starts]).toEqual([0, 2, 4, 5])
    expect([...parts.items]).toEqual([0, 1, 2, 3])
    expect([...parts.starts]).toEqual([0, 2, 3, 4])
  })

  it('leave each list with the parts it had, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(KINDS - 1), { maxLength: 10 }), { maxLength: 12 }), (lists) => {
        expect(opened(lists).map((list) => [...list].sort((a, b) => a - b))).toEqual(lists.map(inOrder))
      }),
    )
  })

  it('are as few as there are kinds of company', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(KINDS - 1), { maxLength: 10 }), { maxLength: 12 }), (lists) => {
        const companies = Array.from({ length: KINDS }, (_, part) =>
          lists.flatMap((list, at) => (list.includes(part) ? [at] : [])).join(),
        )
        expect(bundle(toNumberLists(lists), KINDS).parts.starts).toHaveLength(new Set(companies).size + 1)
      }),
    )
  })
})
