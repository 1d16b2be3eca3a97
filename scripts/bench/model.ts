import { newTab } from '../../src/local/apps-script'
import type { BoxValue, Model, Tab } from '../../src/local/model'
import { isDefaultFormTab, linkForm } from '../../src/local/workbook-file/form-tabs'
import type { Box, Sheet } from '../sample/sheet'

const ZONE = 'Asia/Ho_Chi_Minh'
export const OFFICE = 'vanphongdanguy@example.vn'

const DAY_MS = 86_400_000
/** Days from 30/12/1899, where spreadsheets begin to count, to 1970. */
const EPOCH = 25_569

function boxValue(box: Box): BoxValue {
  if (box === undefined) return ''
  return box instanceof Date ? { serial: box.getTime() / DAY_MS + EPOCH } : box
}

function tabOf({ name, columns, rows }: Sheet, id: number): Tab {
  const values = [columns.map(({ header }): BoxValue => header), ...rows.map((row) => row.map(boxValue))]
  const tab = { ...newTab(id, name), values }
  tab.maxRows = Math.max(tab.maxRows, values.length)
  if (isDefaultFormTab(name)) linkForm(tab)
  return tab
}

/** An office's account with these sheets in its spreadsheet, at eight in the morning of that day (`yyyy-MM-dd`). */
export function modelOf(sheets: readonly Sheet[], day: string): Model {
  return {
    spreadsheet: {
      id: 'bench',
      name: 'bench',
      locale: 'vi_VN',
      timeZone: ZONE,
      tabs: sheets.map(tabOf),
      activeTabId: 0,
    },
    properties: { script: {}, document: {}, user: {} },
    triggers: [],
    forms: [],
    sent: [],
    locks: {},
    account: 'workspace',
    owner: OFFICE,
    scriptTimeZone: ZONE,
    now: morningOf(day),
    executions: [],
  }
}

export const morningOf = (day: string): number => Date.parse(`${day}T08:00:00+07:00`)
