import type { Block, Tab } from '../../model'
import type { Behaviours } from '../behaviours'
import { enumValue } from '../enumerations'
import { objectsOf } from '../services/roots'
import { readBlock } from '../sheet/grid'
import type { Wire } from '../wire'
import type { Dispatcher } from './dispatcher'
import type { Execution } from './execution'
import type { RunOptions, Submitted } from './run-options'

/** What the handler gets: the arguments given, or the event object of the trigger that started it. */
export function eventArguments(execution: Execution, dispatcher: Dispatcher, options: RunOptions): Wire[] {
  if (options.args) return options.args.map((arg) => dispatcher.toWire(arg))
  const event = eventOf(execution, options)
  return event ? [dispatcher.toWire(event)] : []
}

function eventOf(execution: Execution, { triggerId, submitted }: RunOptions): object | undefined {
  const fired = firedBy(triggerId, execution.world.behaviours)
  const authMode = enumValue('AuthMode', execution.start === 'open' ? 'LIMITED' : 'FULL')
  if (execution.start === 'menu') return undefined
  if (execution.start !== 'formSubmit' || !submitted) return { ...fired, authMode }
  return { ...fired, authMode, ...submittedParts(execution, submitted) }
}

function firedBy(triggerId: string | undefined, { triggerUid }: Behaviours): { triggerUid?: string } {
  if (triggerId === undefined || triggerUid === 'absent') return {}
  return { triggerUid: triggerUid === 'other' ? `${triggerId}0` : triggerId }
}

/** The row as the form wrote it: texts as they were typed, by question and in order, and the range. */
function submittedParts(execution: Execution, { tabId, row, values }: Submitted): object {
  const tab = execution.model.spreadsheet.tabs.find(({ id }) => id === tabId)
  if (!tab) throw new RangeError(`no tab has the id ${tabId}`)
  const block = { row, column: 1, rows: 1, columns: widthOf(tab) }
  const range = objectsOf(execution).range(tabId, block)
  const shown = values ? [...values] : (range.getDisplayValues()[0] ?? [])
  return {
    range,
    values: shown,
    namedValues: namedValues(tab, block, shown),
    source: objectsOf(execution).spreadsheet(),
  }
}

/** As far as the form's columns reach; columns of somebody's own beyond them are not in the event. */
function widthOf({ formColumns, values }: Tab): number {
  if (formColumns?.length) return Math.max(...formColumns.map(({ column }) => column))
  return Math.max(1, values[0]?.length ?? 1)
}

/** Questions that have one title share one entry. */
function namedValues(tab: Tab, block: Block, shown: readonly string[]): Record<string, string[]> {
  const [headers = []] = readBlock(tab.values, { ...block, row: 1 }, '')
  const named: Record<string, string[]> = {}
  for (const [index, header] of headers.entries()) {
    const name = String(header)
    named[name] = [...(named[name] ?? []), shown[index] ?? '']
  }
  return named
}
