import { matchKey } from '../domain/match-key'
import type { NamedTab } from './book'
import { adjustmentsTab } from './tabs/adjustments'
import { boardTab, countsTab } from './tabs/board'
import { categoriesTab } from './tabs/categories'
import { cellsTab } from './tabs/cells'
import { evaluationsTab } from './tabs/evaluations'
import { historyTab } from './tabs/history'
import { journalTab } from './tabs/journal'
import { ledgerTab } from './tabs/ledger'
import { membersTab } from './tabs/members'
import { planTab } from './tabs/plan'
import { registrationsTab } from './tabs/registrations'
import { resultsTab } from './tabs/results'
import { settingsTab } from './tabs/settings'

const TABS: readonly NamedTab[] = [
  settingsTab,
  cellsTab,
  membersTab,
  categoriesTab,
  registrationsTab,
  adjustmentsTab,
  resultsTab,
  evaluationsTab,
  historyTab,
  ledgerTab,
  journalTab,
  countsTab,
]

const keysOf = ({ name, otherNames }: NamedTab): string[] => [name, ...otherNames].map(matchKey)

/** Names that are not the workbook's own: among them stand the tabs that forms write to. */
export function foreignTabs(names: readonly string[]): string[] {
  const own = new Set(TABS.flatMap(keysOf))
  return names.filter((name) => !own.has(matchKey(name)) && !isOfYear(name))
}

function isOfYear(name: string): boolean {
  const year = Number(/(\d{4})\s*$/.exec(name)?.[1])
  return !Number.isNaN(year) && [planTab(year), boardTab(year)].flatMap(keysOf).includes(matchKey(name))
}
