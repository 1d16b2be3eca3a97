import type { Spreadsheet, Tab } from '../../model'
import { googleError } from '../errors'

/**
 * A spreadsheet that may be changed without touching the one it was taken from: a tab is copied when first asked
 * for, its rows stay shared, so whoever changes a row puts a new one in its place.
 */
export class Draft {
  readonly spreadsheet: Spreadsheet
  private readonly copied = new Set<number>()

  constructor(source: Spreadsheet) {
    this.spreadsheet = { ...source, tabs: [...source.tabs] }
  }

  /** The tab, free to be changed (its rows are not). Throws Google's error when it was deleted. */
  tab(id: number): Tab {
    const { tabs } = this.spreadsheet
    const index = tabs.findIndex((tab) => tab.id === id)
    const tab = tabs[index]
    if (!tab) throw googleError('tabGone', id)
    if (this.copied.has(id)) return tab
    const copy = copyTab(tab)
    tabs[index] = copy
    this.copied.add(id)
    return copy
  }
}

function copyTab(tab: Tab): Tab {
  return {
    ...tab,
    values: [...tab.values],
    looks: [...tab.looks],
    notes: [...tab.notes],
    rules: [...tab.rules],
    merges: [...tab.merges],
    columnWidths: [...tab.columnWidths],
    rowHeights: [...tab.rowHeights],
    hiddenRows: [...tab.hiddenRows],
    hiddenColumns: [...tab.hiddenColumns],
    protections: [...tab.protections],
    charts: [...tab.charts],
  }
}
