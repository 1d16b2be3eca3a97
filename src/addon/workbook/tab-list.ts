import type { Columns, Tab } from './tab'
import { adjustmentsTab } from './tabs/adjustments'
import { categoriesTab } from './tabs/categories'
import { cellsTab } from './tabs/cells'
import { evaluationsTab } from './tabs/evaluations'
import { historyTab } from './tabs/history'
import { journalTab } from './tabs/journal'
import { ledgerTab } from './tabs/ledger'
import { membersTab } from './tabs/members'
import { registrationsTab } from './tabs/registrations'
import { resultsTab } from './tabs/results'
import { settingsTab } from './tabs/settings'

export interface ListedTab {
  readonly tab: Tab
  /** `#rrggbb`: one for each group. */
  readonly colour: string
}

const DAILY = '#1e6b52'
const LISTS = '#c58a00'
const RECORDS = '#7f8c8d'

const listed = (colour: string, ...tabs: readonly Tab<Columns>[]): ListedTab[] =>
  tabs.map((tab) => ({ tab, colour }))

/** The tabs of set-up in the order in which they stand: what is used daily, what the office fills in, records. */
export const TAB_LIST: readonly ListedTab[] = [
  ...listed(DAILY, registrationsTab, resultsTab, evaluationsTab, adjustmentsTab),
  ...listed(LISTS, settingsTab, cellsTab, membersTab, categoriesTab, historyTab),
  ...listed(RECORDS, ledgerTab, journalTab),
]
