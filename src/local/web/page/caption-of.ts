import type { MenuEntry } from '../../apps-script/execution/run-log'
import { W } from './words'

/** How the menu names a door, or else the page; its own name if neither does. */
export function captionOf(menus: readonly MenuEntry[], door: string): string {
  return find(menus, door) ?? (W.doors as Readonly<Record<string, string>>)[door] ?? door
}

function find(entries: readonly MenuEntry[], door: string): string | undefined {
  for (const { caption, handler, entries: inner = [] } of entries) {
    const found = handler === door ? caption : find(inner, door)
    if (found !== undefined) return found
  }
  return undefined
}
