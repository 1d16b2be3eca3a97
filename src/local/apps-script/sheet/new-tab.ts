import type { Spreadsheet, Tab } from '../../model'
import { googleError } from '../errors'
import type { Limits } from '../limits'

/** A blank tab of the size that Google gives a new one. */
export function newTab(id: number, name: string): Tab {
  return {
    id,
    name,
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    values: [],
    looks: [],
    notes: [],
    rules: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    protections: [],
    charts: [],
  }
}

/** A copy under another id and name: not linked to the form, not protected. */
export function copiedTab(tab: Tab, id: number, name: string): Tab {
  const { formUrl: _linked, formColumns: _filled, ...rest } = tab
  return { ...structuredClone(rest), id, name, protections: [] }
}

/** Throws Google's error for a name that a tab cannot get. Names differ if only their letters' case does. */
export function refuseName(spreadsheet: Spreadsheet, name: string, limits: Limits, ownId?: number): void {
  if (name === '') throw googleError('tabNameEmpty')
  if (name.length > limits.tabNameCharacters) throw googleError('tabNameTooLong')
  const wanted = name.toLowerCase()
  if (spreadsheet.tabs.some((tab) => tab.id !== ownId && tab.name.toLowerCase() === wanted)) {
    throw googleError('tabNameTaken', name)
  }
}
