import type { Tab } from '../../model'
import { googleError } from '../errors'
import type { Members } from '../members'
import { unusedNumber } from '../random'
import { Service } from '../service'
import { refuseTooManyBoxes } from '../sheet/capacity'
import { copiedTab, newTab, refuseName } from '../sheet/new-tab'
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet, SpreadsheetObjects } from './google'

interface SheetOptions {
  readonly template?: GoogleSheet | undefined
}

/** The one spreadsheet that the script is bound to. */
export class SpreadsheetService extends Service implements Pick<GoogleSpreadsheet, Members<'Spreadsheet'>> {
  readonly typeName = 'Spreadsheet'

  constructor(private readonly objects: SpreadsheetObjects) {
    super()
  }

  getId = () => this.view.id
  getName = () => this.view.name
  getUrl = () => `https://docs.google.com/spreadsheets/d/${this.view.id}/edit`
  getSpreadsheetLocale = () => this.view.locale
  getSpreadsheetTimeZone = () => this.view.timeZone
  getNumSheets = () => this.view.tabs.length
  getSheets = () => this.view.tabs.map(({ id }) => this.objects.sheet(id))

  getSheetByName(name: string): GoogleSheet | null {
    const { tabsByAnyCase } = this.objects.execution.world.behaviours
    const same = (one: string) => one === name || (tabsByAnyCase && one.toLowerCase() === name.toLowerCase())
    const tab = this.view.tabs.find((one) => same(one.name))
    return tab ? this.objects.sheet(tab.id) : null
  }

  getActiveSheet(): GoogleSheet {
    return this.objects.sheet(this.view.activeTabId)
  }

  /** `Tab!A1:B2`, or on the active tab when none is named. */
  getRange(a1: string): GoogleRange {
    const mark = a1.lastIndexOf('!')
    if (mark < 0) return this.getActiveSheet().getRange(a1)
    const name = a1.slice(0, mark).replace(/^'(.*)'$/, '$1')
    const sheet = this.getSheetByName(name)
    if (!sheet) throw googleError('rangeNotFound')
    return sheet.getRange(a1.slice(mark + 1))
  }

  rename(name: string): void {
    this.edit((spreadsheet) => {
      spreadsheet.name = name
    })
  }

  /** The index counts from 0; without one the new tab comes after the active one, and becomes active. */
  insertSheet(...args: (string | number | SheetOptions)[]): GoogleSheet {
    const { limits, world } = this.objects.execution
    const id = unusedNumber(world.random, world.model.spreadsheet.tabs)
    const name = args.find((arg) => typeof arg === 'string')
    const index = args.find((arg) => typeof arg === 'number')
    const template = args.find((arg) => typeof arg === 'object')?.template?.getSheetId()
    this.edit((spreadsheet) => {
      const { tabs, activeTabId } = spreadsheet
      const wanted = name ?? unusedName(tabs)
      refuseName(spreadsheet, wanted, limits)
      const model = tabs.find((tab) => tab.id === template)
      const tab = model ? copiedTab(model, id, wanted) : newTab(id, wanted)
      refuseTooManyBoxes(spreadsheet, tab.maxRows * tab.maxColumns, limits)
      tabs.splice(index ?? tabs.findIndex((one) => one.id === activeTabId) + 1, 0, tab)
      spreadsheet.activeTabId = id
    })
    return this.objects.sheet(id)
  }

  deleteSheet(sheet: GoogleSheet): void {
    const id = sheet.getSheetId()
    this.edit((spreadsheet) => {
      const rest = spreadsheet.tabs.filter((tab) => tab.id !== id)
      if (rest.length === spreadsheet.tabs.length) throw googleError('tabGone', id)
      if (spreadsheet.tabs.some((tab) => tab.id === id && tab.formUrl !== undefined))
        throw googleError('linkedTab')
      const [visible] = rest.filter((tab) => !tab.hidden)
      if (!visible) throw googleError('lastTab')
      spreadsheet.tabs = rest
      if (spreadsheet.activeTabId === id) spreadsheet.activeTabId = visible.id
    })
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate()
  }

  /** The position counts from 1. */
  moveActiveSheet(position: number): void {
    this.edit(({ tabs, activeTabId }) => {
      const from = tabs.findIndex((tab) => tab.id === activeTabId)
      if (position < 1 || position > tabs.length) throw googleError('serviceError')
      tabs.splice(position - 1, 0, ...tabs.splice(from, 1))
    })
  }

  toast(text: string, title = ''): void {
    this.objects.execution.log.toasts.push({ title, text: String(text) })
  }

  private get view() {
    return this.objects.execution.pending.view()
  }

  private edit(change: (spreadsheet: SpreadsheetService['view']) => void): void {
    this.objects.execution.pending.edit((draft) => change(draft.spreadsheet))
  }
}

function unusedName(tabs: Tab[]): string {
  const taken = new Set(tabs.map(({ name }) => name))
  let number = tabs.length + 1
  while (taken.has(`Sheet${number}`)) number += 1
  return `Sheet${number}`
}
