import type { DataValidation } from 'exceljs'
import type { Block, Tab, ValidationRule } from '../model'
import { rangeOf } from './address'
import type { PlacedRule } from './read-rules'
import { isSheetName } from './tab-names'

/** Excel refuses a list of words longer than this. */
const LONGEST_LIST = 255

/** The rules of a tab with the columns' runs they hold for: what `placeRules` laid out, gathered again. */
export function gatherRules(tab: Tab): PlacedRule[] {
  const found = new Map<string, { rule: ValidationRule; blocks: Block[] }>()
  const keys = new Map<ValidationRule, string>()
  const keyOf = (rule: ValidationRule) => keys.get(rule) ?? JSON.stringify(rule)
  for (let column = 1; column <= tab.maxColumns; column += 1) {
    let start = 1
    let running: ValidationRule | undefined
    for (let row = 1; row <= tab.rules.length + 1; row += 1) {
      const rule = tab.rules[row - 1]?.[column - 1]
      if (rule === running || (rule && running && keyOf(rule) === keyOf(running))) continue
      if (running) {
        const key = keyOf(running)
        keys.set(running, key)
        const placed = found.get(key) ?? { rule: running, blocks: [] }
        placed.blocks.push({ row: start, column, rows: row - start, columns: 1 })
        found.set(key, placed)
      }
      start = row
      running = rule
    }
  }
  return [...found.values()]
}

function listFormula({ criteria, values: [first, dropdown] }: ValidationRule): string | undefined {
  if (dropdown === false) return undefined
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) {
    const formula = `"${first.join(',').replace(/"/g, '""')}"`
    const plain = first.every((word: string) => !word.includes(',') && word.trim() === word)
    return plain && formula.length <= LONGEST_LIST + 2 ? formula : undefined
  }
  if (criteria !== 'VALUE_IN_RANGE' || typeof first !== 'object' || !('tab' in first)) return undefined
  if (!isSheetName(first.tab)) return undefined
  const range = rangeOf(first).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return `'${first.tab.replace(/'/g, "''")}'!${range}`
}

/** The rule as the file can hold it; undefined for kinds that only the side-car keeps. */
export function fileRule(rule: ValidationRule): DataValidation | undefined {
  const formula = listFormula(rule)
  if (formula === undefined) return undefined
  return {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText && { showInputMessage: true, prompt: rule.helpText }),
  }
}
