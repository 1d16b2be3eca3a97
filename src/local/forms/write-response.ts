import type { World } from '../apps-script'
import { changeOutside } from '../apps-script/execution/change-outside'
import { insertLines } from '../apps-script/sheet/lines'
import type { Form, StoredResponse, Tab } from '../model'
import { rowOf, writeBoxes } from './response-boxes'
import { addColumns } from './response-columns'
import { wordsOf } from './words'

/** Where an answer stands in the spreadsheet; `row` counts from 1. */
export interface Place {
  readonly tabId: number
  readonly row: number
}

/**
 * Puts an answer into the linked tab: into the row of the answer it replaces, else into a new row that is inserted
 * below the last one that the form has filled, so that what lies below moves down. Undefined when no tab is linked.
 */
export function writeResponse(
  world: World,
  form: Form,
  response: StoredResponse,
  replaced?: StoredResponse,
): Place | undefined {
  const tabId = world.model.spreadsheet.tabs.find(({ id }) => id === form.tabId)?.id
  if (tabId === undefined) return undefined
  let row = 0
  changeOutside(world, (draft) => {
    const tab = draft.tab(tabId)
    addColumns(form, tab, wordsOf(world.model))
    row = replaced ? rowOf(tab, draft.spreadsheet, form, replaced, world.behaviours) : 0
    if (row === 0) {
      row = lastFilled(tab) + 1
      insertLines(tab, 'rows', row, 1, 0)
    }
    writeBoxes(tab, draft.spreadsheet, row, form, response, world.behaviours)
  })
  return { tabId, row }
}

/** The header counts. Rows that somebody typed below count too, if they reach into the form's columns. */
function lastFilled(tab: Tab): number {
  const columns = tab.formColumns ?? []
  const filled = tab.values.findLastIndex((row) =>
    columns.some(({ column }) => (row[column - 1] ?? '') !== ''),
  )
  return Math.max(1, filled + 1)
}
