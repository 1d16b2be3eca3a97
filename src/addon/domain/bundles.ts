import { holdersOf, type NumberLists, unite } from './number-lists'

/** Lists of parts, with parts that are never apart made one. */
export interface Bundles {
  /** For each list its bundles, each once. */
  readonly lists: NumberLists
  /** The parts of each bundle. */
  readonly parts: NumberLists
}

/**
 * Puts the parts, of which there are `kinds`, that stand in exactly the same lists into one bundle. Texts made from a
 * few phrases become as short as the number of their phrases.
 */
export function bundle(lists: NumberLists, kinds: number): Bundles {
  const groupOf = groupByLists(lists, kinds)
  const numbers = new Map<number, number>()
  const bundleOf = groupOf.map((group) => {
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    return number
  })
  const bundles = { items: bundleOf, starts: Int32Array.from({ length: kinds + 1 }, (_, part) => part) }
  return { lists: unite(lists, bundles), parts: holdersOf(bundles, numbers.size) }
}

/** Each list takes those of its parts that were in one group so far to a new group of their own. */
function groupByLists({ items, starts }: NumberLists, kinds: number): Int32Array {
  const groupOf = new Int32Array(kinds)
  const newGroupOf = new Int32Array(items.length + 1)
  let groups = 1
  for (let list = 0; list + 1 < starts.length; list++) {
    const firstNew = groups
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const part = items[at] as number
      const group = groupOf[part] as number
      if (group >= firstNew) continue
      if ((newGroupOf[group] as number) < firstNew) newGroupOf[group] = groups++
      groupOf[part] = newGroupOf[group] as number
    }
  }
  return groupOf
}
