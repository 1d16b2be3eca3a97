import type { MenuEntry } from '../../apps-script/execution/run-log'

/** How the menu names a door; its own name if the menu does not have it. */
export function captionOf(menus: readonly MenuEntry[], door: string): string {
  return find(menus, door) ?? door
}

function find(entries: readonly MenuEntry[], door: string): string | undefined {
  for (const { caption, handler, entries: inner = [] } of entries) {
    const found = handler === door ? caption : find(inner, door)
    if (found !== undefined) return found
  }
  return undefined
}
