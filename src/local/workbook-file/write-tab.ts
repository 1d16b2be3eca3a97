import type { DataValidation, Row, Style, stream } from 'exceljs'
import type { Look, Tab } from '../model'
import { rangeOf } from './address'
import { argbColor } from './colors'
import { fittedHeight } from './fitted-height'
import { safeText } from './safe-text'
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsToHeight, pixelsToWidth } from './units'
import { fileRule, gatherRules } from './write-rules'
import { cellValue, isDate } from './write-value'

type Writer = stream.xlsx.WorkbookWriter
type Sheet = ReturnType<Writer['addWorksheet']>
export type StyleOf = (look: Look | undefined, isDate: boolean) => Partial<Style>

/** Local only: Google has no page set-up in a spreadsheet, so the file gets the same neutral one for every tab. */
const PAGE = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
} as const

function viewOf(tab: Tab): object {
  const { frozenRows, frozenColumns } = tab
  const split = { state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns }
  return {
    ...(frozenRows || frozenColumns ? split : { state: 'normal' }),
    showGridLines: !tab.hiddenGridlines,
  }
}

function openSheet(writer: Writer, tab: Tab, name: string): Sheet {
  return writer.addWorksheet(name, {
    state: tab.hidden ? 'hidden' : 'visible',
    views: [viewOf(tab)],
    pageSetup: PAGE,
    properties: {
      defaultColWidth: pixelsToWidth(DEFAULT_COLUMN_PIXELS),
      ...(tab.tabColor && { tabColor: argbColor(tab.tabColor) }),
    },
  } as Parameters<Writer['addWorksheet']>[1])
}

/** ExcelJS leaves out a width of exactly nine digits, taking it for the default; this much more is no pixel. */
const NOT_EXCELJS_DEFAULT = 0.001

function writeColumns(sheet: Sheet, tab: Tab): void {
  const hidden = new Set(tab.hiddenColumns)
  const count = Math.max(tab.columnWidths.length, ...tab.hiddenColumns)
  if (count < 1) return
  sheet.columns = Array.from({ length: count }, (_, index) => ({
    width: pixelsToWidth(tab.columnWidths[index] ?? DEFAULT_COLUMN_PIXELS) + NOT_EXCELJS_DEFAULT,
    hidden: hidden.has(index + 1),
  }))
}

/** A row with no value and no height would be left out of the file, with its colours and notes. */
function sizeRow(row: Row, hasValues: boolean, pixels: number, hidden: boolean): void {
  if (hidden) row.hidden = true
  if (pixels !== DEFAULT_ROW_PIXELS || hidden || !hasValues) row.height = pixelsToHeight(pixels)
}

function writeRow(sheet: Sheet, tab: Tab, index: number, styleOf: StyleOf, hidden: boolean): void {
  const values = tab.values[index] ?? []
  const looks = tab.looks[index] ?? []
  const notes = tab.notes[index] ?? []
  const width = Math.max(values.length, looks.length, notes.length)
  const pixels = tab.rowHeights[index]
  if (!width && pixels === undefined && !hidden) return
  const row = sheet.getRow(index + 1)
  let hasValues = false
  for (let column = 0; column < width; column += 1) {
    const value = values[column] ?? ''
    const look = looks[column]
    const note = notes[column]
    if (value === '' && !look && !note) continue
    const cell = row.getCell(column + 1)
    const plain = typeof value === 'object' && 'formula' in value ? value.value : value
    if (value !== '' && cell.master === cell) cell.value = cellValue(value)
    hasValues ||= value !== ''
    cell.style = styleOf(look, isDate(plain))
    if (note) cell.note = safeText(note)
  }
  sizeRow(row, hasValues, pixels ?? fittedHeight(tab, index), hidden)
  row.commit()
}

function writeRules(sheet: Sheet, tab: Tab): void {
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } })
    .dataValidations
  for (const { rule, blocks } of gatherRules(tab)) {
    const inFile = fileRule(rule)
    if (inFile) for (const block of blocks) model[rangeOf(block)] = inFile
  }
}

function lastRow(tab: Tab): number {
  return Math.max(
    tab.values.length,
    tab.looks.length,
    tab.notes.length,
    tab.rowHeights.length,
    ...tab.hiddenRows,
  )
}

/** Writes one tab, row by row, so that the file's rows never stand in memory together. */
export function writeTab(writer: Writer, tab: Tab, name: string, styleOf: StyleOf): void {
  const sheet = openSheet(writer, tab, name)
  writeColumns(sheet, tab)
  for (const { row, column, rows, columns } of tab.merges) {
    sheet.mergeCells(row, column, row + rows - 1, column + columns - 1)
  }
  const hidden = new Set(tab.hiddenRows)
  const rows = lastRow(tab)
  for (let index = 0; index < rows; index += 1) writeRow(sheet, tab, index, styleOf, hidden.has(index + 1))
  writeRules(sheet, tab)
  sheet.commit()
}
