import { plainOf } from '../apps-script/entry/show'
import type { BoxValue, Look, Model, Tab } from '../model'
import { fittedHeight } from '../workbook-file/fitted-height'
import { gatherRules } from '../workbook-file/write-rules'
import { choicesOf, type Show, showIn } from './box-lists'
import { type ViewedChart, viewCharts } from './charts-view'
import { LookList } from './look-list'
import { printOf } from './tab-print'

/** What a box shows, and the place of its look in the book's list (-1 for none); columns count from 0. */
export type ViewedBox = readonly [column: number, text: string, look: number, right?: 1]

/** A drop-down and the boxes it stands in: row, column, height, from 0. */
export interface ViewedList {
  readonly choices: readonly string[]
  readonly strict: boolean
  readonly places: readonly (readonly [row: number, column: number, rows: number])[]
}

/** A tab as the book lists it. */
export interface TabShape extends Pick<Tab, 'id' | 'name' | 'hidden' | 'tabColor'> {
  /** Another one each time something in the tab has changed. */
  readonly print: string
  readonly rows: number
  readonly columns: number
  /** How many of the rows are filled. */
  readonly filled: number
}

/** One tab as the page draws it. Rows and columns count from 0. */
export interface ViewedTab extends Pick<Tab, 'id' | 'frozenRows'> {
  readonly print: string
  readonly frozenColumns: number
  readonly gridlines: boolean
  /** Each look once; number formats are none of the page's business, it gets texts. */
  readonly looks: readonly Look[]
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
  readonly name: string
  readonly tabs: readonly TabShape[]
}

/** What tabs the workbook has: what stands in them is asked for tab by tab. */
export function viewBook({ spreadsheet: { name, tabs } }: Model): ViewedBook {
  return {
    name,
    tabs: tabs.map((tab) => ({
      id: tab.id,
      name: tab.name,
      hidden: tab.hidden,
      ...(tab.tabColor && { tabColor: tab.tabColor }),
      print: printOf(tab, tabs),
      rows: tab.maxRows,
      columns: tab.maxColumns,
      filled: filledRows(tab),
    })),
  }
}

const filledRows = ({ values, looks }: Tab): number => Math.max(values.length, looks.length)

/** One tab with all that stands in it; undefined if there is none with that id. */
export function viewTab({ spreadsheet }: Model, id: number): ViewedTab | undefined {
  const { tabs } = spreadsheet
  const tab = tabs.find((one) => one.id === id)
  if (!tab) return undefined
  const show = showIn(spreadsheet)
  const looks = new LookList()
  const boxes = Array.from({ length: filledRows(tab) }, (_, row) => {
    const [values = [], styles = []] = [tab.values[row], tab.looks[row]]
    return Array.from({ length: Math.max(values.length, styles.length) }, (_, column) =>
      viewBox(column, values[column] ?? '', styles[column], looks, show),
    ).filter(([, text, look]) => text !== '' || look >= 0)
  })
  return {
    id: tab.id,
    print: printOf(tab, tabs),
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    gridlines: !tab.hiddenGridlines,
    looks: looks.list,
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
  looks: LookList,
  show: Show,
): ViewedBox {
  const text = show(value, look?.numberFormat)
  const plain = plainOf(value)
  const right = typeof plain === 'number' || typeof plain === 'object'
  return right ? [column, text, looks.at(look), 1] : [column, text, looks.at(look)]
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
