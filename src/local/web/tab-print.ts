import type { Tab } from '../model'

/** A tab that is changed is another object (it is copied when it is written to): so each object has a number. */
const numbers = new WeakMap<Tab, number>()
let count = 0

function numberOf(tab: Tab): number {
  const known = numbers.get(tab)
  if (known !== undefined) return known
  count += 1
  numbers.set(tab, count)
  return count
}

/** Names of the tabs in whose boxes the choices of this one's drop-downs stand. */
const namedTabs = new WeakMap<Tab, readonly string[]>()

function namesIn(tab: Tab): readonly string[] {
  const known = namedTabs.get(tab)
  if (known) return known
  const names = new Set<string>()
  for (const row of tab.rules) {
    for (const rule of row ?? []) {
      const named = rule?.values[0]
      if (typeof named === 'object' && 'tab' in named) names.add(named.tab)
    }
  }
  namedTabs.set(tab, [...names])
  return [...names]
}

/** Another text each time something has changed that the page shows in this tab. */
export function printOf(tab: Tab, tabs: readonly Tab[]): string {
  const names = namesIn(tab)
  return [tab, ...tabs.filter(({ name }) => names.includes(name))].map(numberOf).join('.')
}
