import type { Block, Look, Tab } from '../model'
import { blockOf, placeOf } from './address'
import { hexColor } from './colors'
import type { RawSheet, RawStyle } from './raw-model'
import { placeRules, readRules } from './read-rules'
import { readValue, type Source } from './read-value'
import { afterRows, chosenHeights, filedValue } from './sheet-xml'
import {
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  heightToPixels,
  NEW_TAB_COLUMNS,
  NEW_TAB_ROWS,
  widthToPixels,
} from './units'

export interface Size {
  readonly rows: number
  readonly columns: number
}

/** What a tab is read with: the sheet's own XML, and what all sheets of the file share. */
export interface TabSource {
  readonly xml: string
  /** Notes by address. */
  readonly notes: ReadonlyMap<string, string>
  readonly theme: readonly string[]
  readonly lookOf: (style?: RawStyle) => Look | undefined
  /** The least size of the grid, where it is known to be other than a new tab's. */
  readonly grid: Size | undefined
  readonly sharedFormula: (formula: string, from: string, to: string) => string | undefined
}

/** ExcelJS's ValueType.Merge, also given to boxes with neither value nor style. */
const NOTHING = 1

function sourceOf(raw: RawSheet, { xml, sharedFormula }: TabSource): Source {
  const masters = new Map<string, string>()
  for (const row of raw.rows ?? []) {
    for (const cell of row.cells) {
      if (cell.shareType === 'shared' && cell.address && cell.formula) masters.set(cell.address, cell.formula)
    }
  }
  return {
    formula: ({ formula, sharedFormula: master, address }) => {
      const shared = master === undefined ? undefined : masters.get(master)
      return formula ?? (shared && master && address ? sharedFormula(shared, master, address) : undefined)
    },
    plain: ({ address }) => (address ? filedValue(xml, address) : ''),
  }
}

function readBoxes(tab: Tab, raw: RawSheet, from: TabSource): void {
  const source = sourceOf(raw, from)
  for (const row of raw.rows ?? []) {
    const index = row.number - 1
    const values: Tab['values'][number] = []
    const looks: Tab['looks'][number] = []
    let column = 0
    for (const cell of row.cells) {
      column = (cell.address && placeOf(cell.address).column) || column + 1
      const value = cell.type === NOTHING ? '' : readValue(cell, source)
      while (value !== '' && values.length < column - 1) values.push('')
      if (value !== '') values[column - 1] = value
      const look = from.lookOf(cell.style ?? (value === '' ? {} : undefined))
      if (look) looks[column - 1] = look
    }
    while (values.length && tab.values.length < index) tab.values.push([])
    if (values.length) tab.values[index] = values
    if (looks.length) tab.looks[index] = looks
  }
}

function readNotes(tab: Tab, notes: ReadonlyMap<string, string>): void {
  for (const [address, note] of notes) {
    const { row, column } = placeOf(address)
    if (!row || !column || !note) continue
    const line = tab.notes[row - 1] ?? []
    line[column - 1] = note
    tab.notes[row - 1] = line
  }
}

function readSizes(tab: Tab, raw: RawSheet, xml: string): void {
  const chosen = chosenHeights(xml)
  for (const { number, height, hidden } of raw.rows ?? []) {
    const pixels = height && chosen.has(number) ? heightToPixels(height) : DEFAULT_ROW_PIXELS
    if (pixels !== DEFAULT_ROW_PIXELS) tab.rowHeights[number - 1] = pixels
    if (hidden) tab.hiddenRows.push(number)
  }
  for (const { min, max, width, hidden } of raw.cols ?? []) {
    const pixels = width ? widthToPixels(width) : DEFAULT_COLUMN_PIXELS
    for (let column = min; column <= Math.min(max, tab.maxColumns); column += 1) {
      if (pixels !== DEFAULT_COLUMN_PIXELS) tab.columnWidths[column - 1] = pixels
      if (hidden) tab.hiddenColumns.push(column)
    }
  }
}

const widest = (grid: readonly (readonly unknown[])[]): number =>
  grid.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)

/** The grid holds all that is in the file, and is never smaller than `least`. */
function growGrid(tab: Tab, least: Size): void {
  const ends = tab.merges.map(
    ({ row, column, rows, columns }) => [row + rows - 1, column + columns - 1] as const,
  )
  const grids = [tab.values, tab.notes]
  tab.maxRows = Math.max(least.rows, ...grids.map((grid) => grid.length), ...ends.map(([row]) => row))
  tab.maxColumns = Math.max(least.columns, ...grids.map(widest), ...ends.map(([, column]) => column))
  tab.looks.length = Math.min(tab.looks.length, tab.maxRows)
  for (const row of tab.looks) if (row && row.length > tab.maxColumns) row.length = tab.maxColumns
}

/** A sheet of the file as a tab, and how many of its rules could not be kept. */
export function readTab(raw: RawSheet, id: number, from: TabSource): { tab: Tab; lostRules: number } {
  const view = raw.views?.[0]
  const frozen = view?.state === 'frozen'
  const color = hexColor(raw.properties?.tabColor, from.theme)
  const tab: Tab = {
    id,
    name: raw.name,
    hidden: (raw.state ?? 'visible') !== 'visible',
    maxRows: NEW_TAB_ROWS,
    maxColumns: NEW_TAB_COLUMNS,
    frozenRows: frozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: frozen ? (view.xSplit ?? 0) : 0,
    ...(color && { tabColor: color }),
    hiddenGridlines: view?.showGridLines === false,
    values: [],
    looks: [],
    notes: [],
    rules: [],
    merges: (raw.mergeCells ?? []).map(blockOf).filter((block): block is Block => block !== undefined),
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    protections: [],
  }
  readBoxes(tab, raw, from)
  readNotes(tab, from.notes)
  growGrid(tab, from.grid ?? { rows: NEW_TAB_ROWS, columns: NEW_TAB_COLUMNS })
  readSizes(tab, raw, from.xml)
  const { rules, lost } = readRules(afterRows(from.xml), tab.name)
  placeRules(tab, rules)
  return { tab, lostRules: lost }
}
