import { localeOf } from '../apps-script/entry/locale'
import { shown } from '../apps-script/entry/show'
import type { BoxValue, Spreadsheet, Tab, ValidationRule } from '../model'

/** How a value reads, by its number format. */
export type Show = (value: BoxValue, pattern: string | undefined) => string

export function showIn({ locale }: Pick<Spreadsheet, 'locale'>): Show {
  const known = localeOf(locale)
  return (value, pattern) => shown(value, pattern, known)
}

/** The words of a drop-down, or those that stand in the boxes it names; undefined for rules of other kinds. */
export function choicesOf(rule: ValidationRule, tabs: readonly Tab[], show: Show): string[] | undefined {
  const [named] = rule.values
  if (Array.isArray(named)) return named.map(String)
  if (typeof named !== 'object' || named === null || !('tab' in named)) return undefined
  const { tab: name, row, column, rows } = named as { tab: string; row: number; column: number; rows: number }
  const values = tabs.find((tab) => tab.name === name)?.values.slice(row - 1, row - 1 + rows) ?? []
  const words = values.map((line) => show(line[column - 1] ?? '', undefined)).filter((word) => word !== '')
  return [...new Set(words)]
}
