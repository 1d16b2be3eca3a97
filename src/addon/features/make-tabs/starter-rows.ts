import type { Block, Box } from '../../domain/box'
import type { EntryHelp } from '../../domain/furnishing'
import { type LocalDate, partsOf } from '../../domain/local-date'
import { matchKey } from '../../domain/match-key'
import type { Settings } from '../../domain/settings'
import { SETTING_ITEMS } from '../../workbook/setting-items'
import { SETTING_STARTERS } from '../../workbook/setting-starters'
import { STARTER_CATEGORIES } from '../../workbook/starter-categories'
import { FIELD_WORDS } from '../../workbook/tabs/categories'
import { VERSION_EXPLANATION, VERSION_ITEM, WORKBOOK_VERSION } from '../../workbook/version'
import type { TabPlan } from './plan-tab'

/** Rows that set-up adds below what stands in a tab. */
export interface StarterRows {
  readonly names: readonly string[]
  readonly blocks: readonly Block<Box>[]
  readonly helps: readonly EntryHelp[]
}

/** Only where no item stands: a list of items may be of a version that is still to be brought up to date. */
const VERSION_ROW = {
  item: VERSION_ITEM,
  value: { day: WORKBOOK_VERSION, seconds: 0 },
  explanation: VERSION_EXPLANATION,
}

const NONE: StarterRows = { names: [], blocks: [], helps: [] }

/** From this month on the office gathers registrations for the next year. */
const FIRST_MONTH_OF_NEXT = 10

/**
 * The items that `Cài đặt` lacks, at their defaults.
 * @param labels the items that stand there
 * @param from the day from which letters count; the day of set-up, or of the first run before it
 */
export function missingItems(
  labels: readonly string[],
  plan: TabPlan,
  today: LocalDate,
  from: LocalDate,
): StarterRows {
  const known = new Set(labels.map(matchKey))
  const keys = (Object.keys(SETTING_ITEMS) as (keyof Settings)[]).filter(
    (key) => !known.has(matchKey(SETTING_ITEMS[key].label)),
  )
  const { year, month } = partsOf(today)
  const onTheDay: Partial<Record<keyof Settings, Box>> = {
    planYear: month >= FIRST_MONTH_OF_NEXT ? year + 1 : year,
    remindersFrom: { day: from, seconds: 0 },
  }
  const valueColumn = plan.columnOf.value ?? 0
  const helps = keys.flatMap((key, place): EntryHelp[] => {
    const { value, explanation, ...help } = SETTING_STARTERS[key]
    if (Object.keys(help).length === 0) return []
    return [{ row: plan.nextRow + place, column: valueColumn, rows: 1, ...help }]
  })
  const items = keys.map((key) => ({
    item: SETTING_ITEMS[key].label,
    value: onTheDay[key] ?? SETTING_STARTERS[key].value,
    explanation: SETTING_STARTERS[key].explanation,
  }))
  const rows = labels.length > 0 ? items : [...items, VERSION_ROW]
  return { names: rows.map(({ item }) => item), blocks: blocksFor(rows, plan), helps }
}

/** The starter categories, for a list that is still blank. */
export function firstCategories(filled: number, plan: TabPlan): StarterRows {
  if (filled > 0) return NONE
  const rows = STARTER_CATEGORIES.map(({ code, name, field, keywords }) => ({
    code,
    name,
    field: FIELD_WORDS[field],
    keywords,
  }))
  return { names: rows.map(({ name }) => name), blocks: blocksFor(rows, plan), helps: [] }
}

/** One rectangle, for a run that ends between two would leave rows half filled for ever. The rows are new: all else in them is blank. */
function blocksFor(
  rows: readonly Readonly<Record<string, Box>>[],
  { columnOf, nextRow }: TabPlan,
): Block<Box>[] {
  const columns = Object.keys(rows[0] ?? {}).map((key) => columnOf[key] ?? 0)
  if (columns.length === 0) return []
  const first = Math.min(...columns)
  const blank: Box[] = Array.from({ length: Math.max(...columns) - first + 1 }, () => '')
  const values = rows.map((row) => {
    const line = [...blank]
    for (const [key, value] of Object.entries(row)) line[(columnOf[key] ?? 0) - first] = value
    return line
  })
  return [{ row: nextRow, column: first, values }]
}
