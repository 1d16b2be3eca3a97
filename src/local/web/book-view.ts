import { plainOf } from '../apps-script/entry/show'
import type { BoxValue, Look, Model, Tab } from '../model'
import { fittedHeight } from '../workbook-file/fitted-height'
import { gatherRules } from '../workbook-file/write-rules'
import { choicesOf, type Show, showIn } from './box-lists'
import { type ViewedChart, viewCharts } from './charts-view'

/** What a box shows, and the place of its look in the book's list (-1 for none); columns count from 0. */
export type ViewedBox = readonly [column: number, text: string, look: number, right?: 1]

/** A drop-down and the boxes it stands in: row, column, height, from 0. */
export interface ViewedList {
  readonly choices: readonly string[]
  readonly strict: boolean
  readonly places: readonly (readonly [row: number, column: number, rows: number])[]
}

/** One tab as the page draws it. Rows and columns count from 0. */
export interface ViewedTab extends Pick<Tab, 'id' | 'name' | 'hidden' | 'tabColor' | 'frozenRows'> {
  readonly frozenColumns: number
  readonly gridlines: boolean
  readonly rows: number
  readonly columns: number
  /** Holes where a row has nothing. */
  readonly boxes: readonly (readonly ViewedBox[])[]
  readonly widths: readonly (number | null)[]
  readonly heights: readonly (number | null)[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly (readonly [row: number, column: number, rows: number, columns: number])[]
  readonly notes: readonly (readonly [row: number, column: number, text: string])[]
  readonly lists: readonly ViewedList[]
  readonly charts: readonly ViewedChart[]
}

export interface ViewedBook {
  readonly version: number
  readonly name: string
  readonly looks: readonly Look[]
  readonly tabs: readonly ViewedTab[]
}

/** The whole workbook for the page: texts as they read, each look once. */
export function viewBook({ spreadsheet }: Model, version: number): ViewedBook {
  const looks = new Map<Look, number>()
  const lookAt = (look: Look | undefined): number => {
    if (!look) return -1
    const known = looks.get(look)
    if (known !== undefined) return known
    looks.set(look, looks.size)
    return looks.size - 1
  }
  const show = showIn(spreadsheet)
  const tabs = spreadsheet.tabs.map((tab) => viewTab(tab, lookAt, show, spreadsheet.tabs))
  return { version, name: spreadsheet.name, looks: [...looks.keys()], tabs }
}

function viewTab(
  tab: Tab,
  lookAt: (look: Look | undefined) => number,
  show: Show,
  tabs: readonly Tab[],
): ViewedTab {
  const height = Math.max(tab.values.length, tab.looks.length)
  const boxes = Array.from({ length: height }, (_, row) => {
    const [values = [], looks = []] = [tab.values[row], tab.looks[row]]
    return Array.from({ length: Math.max(values.length, looks.length) }, (_, column) =>
      viewBox(column, values[column] ?? '', looks[column], lookAt, show),
    ).filter(([, text, look]) => text !== '' || look >= 0)
  })
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.hidden,
    ...(tab.tabColor && { tabColor: tab.tabColor }),
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    gridlines: !tab.hiddenGridlines,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    boxes,
    widths: Array.from(tab.columnWidths, (width) => width ?? null),
    heights: Array.from(
      boxes,
      (row, at) => tab.rowHeights[at] ?? (row.length ? fittedHeight(tab, at) : null),
    ),
    hiddenRows: tab.hiddenRows.map((row) => row - 1),
    hiddenColumns: tab.hiddenColumns.map((column) => column - 1),
    merges: tab.merges.map(({ row, column, rows, columns }) => [row - 1, column - 1, rows, columns]),
    notes: notesOf(tab),
    lists: listsOf(tab, tabs, show),
    charts: viewCharts(tab, show),
  }
}

function viewBox(
  column: number,
  value: BoxValue,
  look: Look | undefined,
  lookAt: (look: Look | undefined) => number,
  show: Show,
): ViewedBox {
  const text = show(value, look?.numberFormat)
  const plain = plainOf(value)
  const right = typeof plain === 'number' || typeof plain === 'object'
  return right ? [column, text, lookAt(look), 1] : [column, text, lookAt(look)]
}

function notesOf(tab: Tab): ViewedTab['notes'] {
  return tab.notes.flatMap((row, at) =>
    Array.from(row ?? [], (text, column) => [at, column, text ?? ''] as const).filter(([, , text]) => text),
  )
}

function listsOf(tab: Tab, tabs: readonly Tab[], show: Show): ViewedList[] {
  return gatherRules(tab).flatMap(({ rule, blocks }) => {
    const choices = choicesOf(rule, tabs, show)
    if (!choices) return []
    const places = blocks.map(({ row, column, rows }) => [row - 1, column - 1, rows] as const)
    return [{ choices, strict: !rule.allowInvalid, places }]
  })
}
