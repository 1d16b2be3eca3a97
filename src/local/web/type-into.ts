import type { World } from '../apps-script'
import { changeOutside } from '../apps-script/execution/change-outside'
import type { Draft } from '../apps-script/execution/draft'
import { GoogleError } from '../apps-script/google-error'
import { LIMITS } from '../apps-script/limits'
import { a1Of } from '../apps-script/sheet/block'
import { enterValues } from '../apps-script/sheet/enter'
import { choicesOf, showIn } from './box-lists'
import { Refused } from './refused'
import * as say from './words'

/** What a person typed into a box; row and column from 1. */
export interface TypedBox {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * Reads typed texts as Google does and puts them into the boxes: all of them, or none. Answers a sentence for each
 * that is not in the list of its box, where the list only warns. Throws Refused.
 */
export function typeInto(world: World, tabId: number, typed: readonly TypedBox[]): string[] {
  const { model, behaviours } = world
  const { charactersPerBox } = LIMITS[model.account]
  const writing = { now: model.now, charactersPerBox, behaviours }
  const warnings: string[] = []
  changeOutside(world, (draft) => {
    const tab = draft.tab(tabId)
    for (const { row, column, text } of typed) {
      const block = { row, column, rows: 1, columns: 1 }
      if (row > tab.maxRows || column > tab.maxColumns) throw new Refused(say.unreadable)
      if (text.length > charactersPerBox) throw new Refused(say.tooLong(a1Of(block)))
      try {
        enterValues(tab, draft.spreadsheet, block, writing, () => text)
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error
        throw new Refused(say.wrongEntry(a1Of(block), text))
      }
      const warning = besideTheList(draft, tabId, { row, column, text })
      if (warning !== undefined) warnings.push(warning)
    }
  })
  return warnings
}

/** Google marks such a box with a red corner. A list that is strict and names boxes refuses. */
function besideTheList({ spreadsheet }: Draft, tabId: number, typed: TypedBox): string | undefined {
  const { row, column, text } = typed
  const tab = spreadsheet.tabs.find(({ id }) => id === tabId)
  const rule = tab?.rules[row - 1]?.[column - 1]
  const value = tab?.values[row - 1]?.[column - 1] ?? ''
  if (!rule || value === '') return undefined
  const show = showIn(spreadsheet)
  const choices = choicesOf(rule, spreadsheet.tabs, show)
  if (!choices || choices.includes(show(value, undefined))) return undefined
  const box = a1Of({ row, column, rows: 1, columns: 1 })
  if (!rule.allowInvalid) throw new Refused(say.wrongEntry(box, text))
  return say.besideList(box, text)
}
