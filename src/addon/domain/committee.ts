import type { Category } from './category'
import type { Cell } from './cell'
import { matchKey } from './match-key'
import type { Member } from './member'
import type { Settings } from './settings'

/** What the committee says of itself: its settings and its three lists, with look-ups by name. */
export interface Committee {
  readonly settings: Settings
  /** In the order of their tab, which is the committee's own. */
  readonly cells: readonly Cell[]
  readonly members: readonly Member[]
  readonly categories: readonly Category[]
  /** By name, other name or code, compared by match key. */
  cellNamed(text: string): Cell | undefined
  categoryNamed(text: string): Category | undefined
  memberNamed(text: string): Member | undefined
}

interface Named {
  readonly name: string
  readonly code?: string
  readonly otherNames?: readonly string[]
}

export function committeeOf(
  settings: Settings,
  cells: readonly Cell[],
  categories: readonly Category[],
  members: readonly Member[],
): Committee {
  return {
    settings,
    cells,
    members,
    categories,
    cellNamed: lookUp(cells),
    categoryNamed: lookUp(categories),
    memberNamed: lookUp(members, withoutTitle),
  }
}

/** People write `Đ/c` before a name as often as not. */
const withoutTitle = (name: string): string =>
  name.normalize('NFC').replace(/^\s*(đ\s*\/\s*c|đc|đồng chí)[\s.:]+/i, '')

/** Official names win over other names, other names over codes. Texts once looked up are remembered. */
function lookUp<T extends Named>(
  things: readonly T[],
  bare: (text: string) => string = (text) => text,
): (text: string) => T | undefined {
  const byKey = new Map<string, T>()
  const asked = new Map<string, T | undefined>()
  const enter = (text = '', thing: T) => {
    const key = matchKey(bare(text))
    if (key !== '' && !byKey.has(key)) byKey.set(key, thing)
    asked.set(text, byKey.get(key))
  }
  for (const thing of things) enter(thing.name, thing)
  for (const thing of things) for (const name of thing.otherNames ?? []) enter(name, thing)
  for (const thing of things) enter(thing.code, thing)
  return (text) => {
    if (!asked.has(text)) asked.set(text, byKey.get(matchKey(bare(text))))
    return asked.get(text)
  }
}
