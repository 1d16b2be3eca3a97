import type { Category } from './category'
import type { Cell } from './cell'
import { createKeyMemo, matchKey } from './match-key'
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
  /** Two or more where nobody can tell which is meant; a row typed twice is one member. */
  membersNamed(text: string): readonly Member[]
  /** As the list of members spells it. */
  memberName(text: string): string | undefined
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
  const membersNamed = lookUpMembers(members)
  return {
    settings,
    cells,
    members,
    categories,
    cellNamed: lookUp(cells),
    categoryNamed: lookUp(categories),
    membersNamed,
    memberName: (text) => membersNamed(text)[0]?.name,
  }
}

/** People write `Đ/c` before a name as often as not. */
const withoutTitle = (name: string): string =>
  name.normalize('NFC').replace(/^\s*(đ\s*\/\s*c|đc|đồng chí)[\s.:]+/i, '')

const NOBODY: readonly Member[] = []

function lookUpMembers(members: readonly Member[]): (text: string) => readonly Member[] {
  const byKey = new Map<string, readonly Member[]>()
  const keyOf = createKeyMemo()
  for (const member of members) {
    const key = keyOf(withoutTitle(member.name))
    const known = byKey.get(key) ?? []
    if (key !== '' && !known.some((other) => isSamePerson(member, other))) byKey.set(key, [...known, member])
  }
  return (text) => byKey.get(keyOf(withoutTitle(text))) ?? NOBODY
}

const isSamePerson = (a: Member, b: Member): boolean =>
  a.telephone === b.telephone && matchKey(a.emails.join()) === matchKey(b.emails.join())

/** Official names win over other names, other names over codes. Texts once looked up are remembered. */
function lookUp<T extends Named>(things: readonly T[]): (text: string) => T | undefined {
  const byKey = new Map<string, T>()
  const asked = new Map<string, T | undefined>()
  const enter = (text = '', thing: T) => {
    const key = matchKey(text)
    if (key !== '' && !byKey.has(key)) byKey.set(key, thing)
    asked.set(text, byKey.get(key))
  }
  for (const thing of things) enter(thing.name, thing)
  for (const thing of things) for (const name of thing.otherNames ?? []) enter(name, thing)
  for (const thing of things) enter(thing.code, thing)
  return (text) => {
    if (!asked.has(text)) asked.set(text, byKey.get(matchKey(text)))
    return asked.get(text)
  }
}
