import type { Columns, Tab } from '../../workbook/tab'
import { adjustmentsTab } from '../../workbook/tabs/adjustments'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { evaluationsTab } from '../../workbook/tabs/evaluations'
import { historyTab } from '../../workbook/tabs/history'
import { journalTab } from '../../workbook/tabs/journal'
import { ledgerTab } from '../../workbook/tabs/ledger'
import { membersTab } from '../../workbook/tabs/members'
import { registrationsTab } from '../../workbook/tabs/registrations'
import { resultsTab } from '../../workbook/tabs/results'
import { settingsTab } from '../../workbook/tabs/settings'

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
