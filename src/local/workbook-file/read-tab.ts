import { newTab } from '../apps-script'
import type { Tab } from '../model'
import { blockOf, placeOf } from './address'
import { hexColor } from './colors'
import { fittedHeight } from './fitted-height'
import type { RawSheet } from './raw-model'
import { type BoxSource, readBoxes } from './read-boxes'
import { placeRules, readRules } from './read-rules'
import { afterRows, chosenHeights } from './sheet-xml'
import { DEFAULT_COLUMN_PIXELS, heightToPixels, widthToPixels } from './units'

export interface Size {
  readonly rows: number
  readonly columns: number
}

/** What a tab is read with: the sheet's own XML, and what all sheets of the file share. */
export interface TabSource extends BoxSource {
  /** Notes by address. */
  readonly notes: ReadonlyMap<string, string>
  readonly theme: readonly string[]
  /** The least size of the grid, where it is known to be other than a new tab's. */
  readonly grid: Size | undefined
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

function readColumns(tab: Tab, raw: RawSheet): void {
  for (const { min, max, width, hidden } of raw.cols ?? []) {
    const pixels = width ? widthToPixels(width) : DEFAULT_COLUMN_PIXELS
    for (let column = min; column <= Math.min(max, tab.maxColumns); column += 1) {
      if (pixels !== DEFAULT_COLUMN_PIXELS) tab.columnWidths[column - 1] = pixels
      if (hidden) tab.hiddenColumns.push(column)
    }
  }
}

/** A height that the row would have by itself was not chosen: the row goes on growing with its text. */
function readRows(tab: Tab, raw: RawSheet, xml: string): void {
  const chosen = chosenHeights(xml)
  for (const { number, height, hidden } of raw.rows ?? []) {
    if (number > tab.maxRows) continue
    const pixels = height && chosen.has(number) ? heightToPixels(height) : undefined
    if (pixels !== undefined && pixels !== fittedHeight(tab, number - 1)) tab.rowHeights[number - 1] = pixels
    if (hidden) tab.hiddenRows.push(number)
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
    ...newTab(id, raw.name),
    hidden: (raw.state ?? 'visible') !== 'visible',
    frozenRows: frozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: frozen ? (view.xSplit ?? 0) : 0,
    ...(color && { tabColor: color }),
    hiddenGridlines: view?.showGridLines === false,
    merges: (raw.mergeCells ?? []).flatMap((range) => blockOf(range) ?? []),
  }
  readBoxes(tab, raw, from)
  readNotes(tab, from.notes)
  growGrid(tab, from.grid ?? { rows: tab.maxRows, columns: tab.maxColumns })
  readColumns(tab, raw)
  readRows(tab, raw, from.xml)
  const { rules, lost } = readRules(afterRows(from.xml), tab.name)
  placeRules(tab, rules)
  return { tab, lostRules: lost }
}
