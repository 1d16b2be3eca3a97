import { matchKey } from '../../domain/match-key'
import { cellsTab } from '../../workbook/tabs/cells'
import { settingsTab } from '../../workbook/tabs/settings'

/** True if the tabs that every act needs are there, however they came: by set-up, by hand or with an upload. */
export function isSetUp(tabs: readonly string[]): boolean {
  const keys = new Set(tabs.map(matchKey))
  return [settingsTab, cellsTab].every(({ name, otherNames }) =>
    [name, ...otherNames].some((one) => keys.has(matchKey(one))),
  )
}
