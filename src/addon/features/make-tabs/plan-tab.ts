import type { Grid } from '../../domain/box'
import { Refusal } from '../../domain/refusal'
import type { Columns, Tab } from '../../workbook/tab'
import { findHeader } from '../../workbook/table'

/** A tab as set-up finds it, and as it is to stand. */
export interface TabPlan {
  readonly name: string
  /** False while it must be made. */
  readonly exists: boolean
  readonly headerRow: number
  /** By the keys of the schema, missing columns included: they come to stand right of all others. */
  readonly columnOf: Readonly<Record<string, number>>
  /** Keys of the columns whose header is to be written. */
  readonly added: readonly string[]
  /** The first row below everything that was read. */
  readonly nextRow: number
}

/**
 * @param name the tab's name as it stands; undefined if there is none
 * @param grid its rows, as far down as its header may stand
 * @throws Refusal for a header that stands twice, or a full tab without a header
 */
export function planTabOf<C extends Columns>(tab: Tab<C>, name: string | undefined, grid: Grid): TabPlan {
  const keys = Object.keys(tab.columns)
  if (name === undefined || grid.length === 0) {
    const columnOf = Object.fromEntries(keys.map((key, place) => [key, place + 1]))
    const exists = name !== undefined
    return { name: name ?? tab.name, exists, headerRow: 1, columnOf, added: keys, nextRow: 2 }
  }
  const header = findHeader(tab, name, grid)
  if (header.missing.length === keys.length)
    throw new Refusal({ code: 'headerNotFound', tab: name, header: tab.columns[keys[0] ?? '']?.header ?? '' })
  const width = grid[0]?.length ?? 0
  const added = header.missing.map(String)
  const columnOf = {
    ...(header.columnOf as Record<string, number>),
    ...Object.fromEntries(added.map((key, place) => [key, width + place + 1])),
  }
  return { name, exists: true, headerRow: header.row, columnOf, added, nextRow: grid.length + 1 }
}
