import type { Block, Tab, ValidationRule } from '../model'
import { blockOf } from './address'
import { xmlAttributes, xmlText } from './xml'

/** A rule and the blocks it holds for. */
export interface PlacedRule {
  readonly rule: ValidationRule
  readonly blocks: readonly Block[]
}

const ELEMENT = /<(x14:)?dataValidation\b([^>]*?)(?:\/>|>(.*?)<\/(?:x14:)?dataValidation>)/gs
const FORMULA = /<(?:x14:)?formula1>(?:<xm:f>)?(.*?)(?:<\/xm:f>)?<\/(?:x14:)?formula1>/s
const PLACES = /<xm:sqref>(.*?)<\/xm:sqref>/s

function listRule(formula: string, tab: string): Pick<ValidationRule, 'criteria' | 'values'> | undefined {
  const words = /^"(.*)"$/s.exec(formula)?.[1]
  if (words !== undefined) {
    const list = words.replace(/""/g, '"').split(',')
    return { criteria: 'VALUE_IN_LIST', values: [list.map((word) => word.trim()), true] }
  }
  const [, quoted, bare, range = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z0-9:]+)$/.exec(formula) ?? []
  const block = blockOf(range)
  if (!block) return undefined
  return {
    criteria: 'VALUE_IN_RANGE',
    values: [{ tab: quoted?.replace(/''/g, "'") ?? bare ?? tab, ...block }, true],
  }
}

/**
 * The rules of a tab, from what follows its rows in the XML. ExcelJS would spread each over its boxes, a million for
 * a rule on a whole column. `lost` counts the rules of kinds that have no counterpart.
 */
export function readRules(xml: string, tab: string): { rules: PlacedRule[]; lost: number } {
  const rules: PlacedRule[] = []
  let lost = 0
  for (const [, , head = '', body = ''] of xml.matchAll(ELEMENT)) {
    const attributes = xmlAttributes(head)
    const formula = xmlText(FORMULA.exec(body)?.[1] ?? '')
    const meaning = attributes.type === 'list' ? listRule(formula, tab) : undefined
    const places = (attributes.sqref ?? PLACES.exec(body)?.[1] ?? '')
      .split(/\s+/)
      .flatMap((at) => blockOf(at) ?? [])
    if (meaning && places.length) {
      const strict =
        /^(1|true)$/.test(attributes.showErrorMessage ?? '') && (attributes.errorStyle ?? 'stop') === 'stop'
      const help = attributes.prompt ? { helpText: attributes.prompt } : {}
      rules.push({ rule: { ...meaning, allowInvalid: !strict, ...help }, blocks: places })
    } else if (attributes.type) lost += 1
  }
  return { rules, lost }
}

/** Lays the rules over the boxes of a tab; of two for one box the later holds. */
export function placeRules(tab: Tab, rules: readonly PlacedRule[]): void {
  for (const { rule, blocks } of rules) {
    for (const block of blocks) {
      const bottom = Math.min(block.row + block.rows - 1, tab.maxRows)
      const right = Math.min(block.column + block.columns - 1, tab.maxColumns)
      for (let row = block.row; row <= bottom; row += 1) {
        const line = tab.rules[row - 1] ?? []
        for (let column = block.column; column <= right; column += 1) line[column - 1] = rule
        tab.rules[row - 1] = line
      }
    }
  }
}
