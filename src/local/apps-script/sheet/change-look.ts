import type { Look } from '../../model'

/** What to set; `null` takes the attribute away. */
export type LookChange = { readonly [Name in keyof Look]?: Look[Name] | null }

/**
 * Changes looks in one pass over many boxes: equal changes of equal looks give one shared object, so that a
 * thousand boxes painted alike cost one look.
 */
export function lookChanger(): (look: Look | undefined, change: LookChange) => Look | undefined {
  const known = new Map<Look | undefined, Map<string, Look | undefined>>()
  return (look, change) => {
    const key = JSON.stringify(change)
    const changes = known.get(look) ?? new Map<string, Look | undefined>()
    known.set(look, changes)
    if (!changes.has(key)) changes.set(key, changed(look, change))
    return changes.get(key)
  }
}

function changed(look: Look | undefined, change: LookChange): Look | undefined {
  const entries = Object.entries({ ...look, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
