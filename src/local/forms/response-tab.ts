import type { World } from '../apps-script'
import { changeOutside } from '../apps-script/execution/change-outside'
import { LIMITS } from '../apps-script/limits'
import { unusedNumber } from '../apps-script/random'
import { refuseTooManyBoxes } from '../apps-script/sheet/capacity'
import { newTab } from '../apps-script/sheet/new-tab'
import type { Form, FormItem, Spreadsheet } from '../model'
import { linkedUrl } from './addresses'
import { addColumns, lacksColumns, renameColumn } from './response-columns'
import { wordsOf } from './words'
import { writeResponse } from './write-response'

/** Of a new response tab; its columns are no more than the form fills. (Unverified at Google.) */
const ROWS = 100

/**
 * Gives the form a new tab, the first of the spreadsheet, with one column a question and all answers it has already.
 * A tab it had before stays, no longer linked. Answers the tab's id.
 */
export function linkResponseTab(world: World, form: Form): number {
  unlinkResponseTab(world, form)
  const { model, random } = world
  const words = wordsOf(model)
  const id = unusedNumber(random, model.spreadsheet.tabs)
  changeOutside(world, ({ spreadsheet }) => {
    const tab = newTab(id, freeName(spreadsheet, words.tab))
    Object.assign(tab, { formUrl: linkedUrl(form), maxRows: ROWS, maxColumns: 1, frozenRows: 1 })
    addColumns(form, tab, words)
    refuseTooManyBoxes(spreadsheet, tab.maxRows * tab.maxColumns, LIMITS[model.account])
    spreadsheet.tabs.unshift(tab)
  })
  form.tabId = id
  for (const response of form.responses) writeResponse(world, form, response)
  return id
}

/** The tab and its answers stay; nothing more arrives there. */
export function unlinkResponseTab(world: World, form: Form): void {
  const { tabId } = form
  delete form.tabId
  if (!isThere(world, tabId)) return
  changeOutside(world, (draft) => {
    const tab = draft.tab(tabId)
    delete tab.formUrl
    delete tab.formColumns
  })
}

/** Lets the linked tab follow a change of the form's questions. `renamed`: the title that one of them had before. */
export function followQuestions(
  world: World,
  form: Form,
  renamed?: { readonly item: FormItem; readonly before: string },
): void {
  const { tabId } = form
  const words = wordsOf(world.model)
  const tab = world.model.spreadsheet.tabs.find(({ id }) => id === tabId)
  if (!tab || (!renamed && !lacksColumns(form, tab, words))) return
  changeOutside(world, (draft) => {
    const changed = draft.tab(tab.id)
    if (renamed) renameColumn(changed, renamed.item, renamed.before)
    addColumns(form, changed, words)
  })
}

function isThere(world: World, tabId: number | undefined): tabId is number {
  return world.model.spreadsheet.tabs.some(({ id }) => id === tabId)
}

function freeName({ tabs }: Spreadsheet, words: string): string {
  const taken = new Set(tabs.map(({ name }) => name.toLowerCase()))
  let number = 1
  while (taken.has(`${words} ${number}`.toLowerCase())) number += 1
  return `${words} ${number}`
}
