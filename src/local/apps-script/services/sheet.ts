import type { Tab } from '../../model'
import { enumName } from '../enumerations'
import { googleError } from '../errors'
import type { Members } from '../members'
import { unusedNumber } from '../random'
import { refuseOutside } from '../sheet/block'
import { refuseTooManyBoxes } from '../sheet/capacity'
import { hexColor } from '../sheet/color'
import { enterValues } from '../sheet/enter'
import { extentOf } from '../sheet/grid'
import { insertLines } from '../sheet/lines'
import { copiedTab, refuseName } from '../sheet/new-tab'
import type { GoogleProtection, GoogleSheet } from './google'
import { protectTab } from './protection'
import { SheetCharts } from './sheet-charts'

/** A tab of the spreadsheet. */
export class SheetService extends SheetCharts implements Pick<GoogleSheet, Members<'Sheet'>> {
  getTabColor = () => this.tab.tabColor ?? null
  isSheetHidden = () => this.tab.hidden
  hasHiddenGridlines = () => this.tab.hiddenGridlines

  setName(name: string): GoogleSheet {
    return this.change((tab, spreadsheet) => {
      refuseName(spreadsheet, name, this.objects.execution.limits, this.tabId)
      tab.name = name
    })
  }

  hideSheet(): GoogleSheet {
    return this.change((tab, { tabs }) => {
      if (!tabs.some((other) => other.id !== this.tabId && !other.hidden)) throw googleError('lastVisibleTab')
      tab.hidden = true
    })
  }

  showSheet(): GoogleSheet {
    return this.change((tab) => {
      tab.hidden = false
    })
  }

  setTabColor(color: string | null): GoogleSheet {
    return this.change((tab) => {
      const hex = hexColor(color)
      if (hex) tab.tabColor = hex
      else delete tab.tabColor
    })
  }

  setHiddenGridlines(hidden: boolean): GoogleSheet {
    return this.change((tab) => {
      tab.hiddenGridlines = hidden
    })
  }

  activate(): GoogleSheet {
    return this.change((_, spreadsheet) => {
      spreadsheet.activeTabId = this.tabId
    })
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): GoogleSheet {
    const { clearLeavesNotes } = this.objects.execution.world.behaviours
    return this.change((tab) => {
      if (!clearLeavesNotes) tab.notes = []
      if (!options.formatOnly) tab.values = []
      if (!options.contentsOnly) tab.looks = []
    })
  }

  clearContents(): GoogleSheet {
    return this.clear({ contentsOnly: true })
  }

  clearFormats(): GoogleSheet {
    return this.clear({ formatOnly: true })
  }

  clearNotes(): GoogleSheet {
    return this.change((tab) => {
      tab.notes = []
    })
  }

  /** Writes below the last row with content, on a new row if the grid is full. */
  appendRow(contents: unknown[]): GoogleSheet {
    const { writing } = this
    return this.change((tab, spreadsheet) => {
      const row = extentOf(tab.values).rows + 1
      const missing = row - tab.maxRows
      if (missing > 0) {
        refuseTooManyBoxes(spreadsheet, missing * tab.maxColumns, this.objects.execution.limits)
        insertLines(tab, 'rows', tab.maxRows + 1, missing, tab.maxRows)
      }
      const block = { row, column: 1, rows: 1, columns: contents.length }
      refuseOutside(block, tab)
      this.refuseProtected(tab, block)
      enterValues(tab, spreadsheet, block, writing, (_, column) => contents[column])
    })
  }

  /** Only within the one spreadsheet there is. */
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleSheet {
    const { random, model } = this.objects.execution.world
    const id = unusedNumber(random, model.spreadsheet.tabs)
    this.change((tab, spreadsheet) => {
      const { limits } = this.objects.execution
      refuseTooManyBoxes(spreadsheet, tab.maxRows * tab.maxColumns, limits)
      spreadsheet.tabs.push(copiedTab(tab, id, freeName(spreadsheet.tabs, `Copy of ${tab.name}`)))
    })
    return this.objects.sheet(id)
  }

  protect(): GoogleProtection {
    return protectTab(this.objects, this.tabId)
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    const ranges = enumName('ProtectionType', type) === 'RANGE'
    return this.tab.protections
      .filter(({ block }) => (block !== undefined) === ranges)
      .map(({ id }) => this.objects.protection(this.tabId, id))
  }

  private change(changed: Parameters<SheetService['edit']>[0]): GoogleSheet {
    this.edit(changed)
    return this.self
  }
}

function freeName(tabs: Tab[], wanted: string): string {
  const taken = new Set(tabs.map(({ name }) => name))
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`
  return name
}
