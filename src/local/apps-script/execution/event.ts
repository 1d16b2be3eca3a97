import { enumValue } from '../enumerations'
import { objectsOf } from '../services/roots'
import { readBlock } from '../sheet/grid'
import type { Wire } from '../wire'
import type { Dispatcher } from './dispatcher'
import type { Execution } from './execution'
import type { RunOptions } from './run-options'

/** What the handler gets: the arguments given, or the event object of the trigger that started it. */
export function eventArguments(execution: Execution, dispatcher: Dispatcher, options: RunOptions): Wire[] {
  if (options.args) return options.args.map((arg) => dispatcher.toWire(arg))
  const event = eventOf(execution, options)
  return event ? [dispatcher.toWire(event)] : []
}

function eventOf(execution: Execution, { triggerId, submitted }: RunOptions): object | undefined {
  const fired = triggerId === undefined ? {} : { triggerUid: triggerId }
  const authMode = enumValue('AuthMode', execution.start === 'open' ? 'LIMITED' : 'FULL')
  if (execution.start === 'menu') return undefined
  if (execution.start !== 'formSubmit' || !submitted) return { ...fired, authMode }
  return { ...fired, authMode, ...submittedParts(execution, submitted) }
}

/** The row as the form wrote it: texts as they were typed, by question and in order, and the range. */
function submittedParts(execution: Execution, { tabId, row }: NonNullable<RunOptions['submitted']>): object {
  const tab = execution.model.spreadsheet.tabs.find(({ id }) => id === tabId)
  if (!tab) throw new RangeError(`no tab has the id ${tabId}`)
  const columns = Math.max(1, tab.values[0]?.length ?? 1)
  const block = { row, column: 1, rows: 1, columns }
  const range = objectsOf(execution).range(tabId, block)
  const [values = []] = range.getDisplayValues()
  const [headers = []] = readBlock(tab.values, { ...block, row: 1 }, '')
  const namedValues = Object.fromEntries(
    headers.map((header, index) => [String(header), [values[index] ?? '']]),
  )
  return { range, values, namedValues, source: objectsOf(execution).spreadsheet() }
}
