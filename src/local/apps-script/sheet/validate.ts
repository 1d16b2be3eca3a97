import type { BoxValue, Tab } from '../../model'
import { googleError } from '../errors'
import { a1Of } from './block'

/** Throws Google's error when the box's list refuses the value. Only lists and checkboxes are looked at. */
export function refuseInvalid(value: BoxValue, tab: Tab, row: number, column: number): void {
  const rule = tab.rules[row - 1]?.[column - 1]
  if (!rule || rule.allowInvalid || value === '') return
  if (isAllowed(value, rule.criteria, rule.values[0])) return
  throw googleError('invalidEntry', a1Of({ row, column, rows: 1, columns: 1 }))
}

function isAllowed(value: BoxValue, criteria: string, choices: unknown): boolean {
  if (criteria === 'CHECKBOX') return typeof value === 'boolean'
  if (criteria !== 'VALUE_IN_LIST' || !Array.isArray(choices)) return true
  return choices.map(String).includes(String(value))
}
