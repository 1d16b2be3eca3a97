import type { Block, Box } from '../domain/box'
import { isMoment } from '../domain/local-date'
import { googleValue } from './box'

export const DAY_FORMAT = 'dd/MM/yyyy'
export const MOMENT_FORMAT = 'dd/MM/yyyy HH:mm'

/** The caller names tabs that it has seen; one that is gone meanwhile is a fault, never a silent nothing. */
export function sheetNamed(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(name)
  if (sheet === null) throw new Error(`no tab named ${name}`)
  return sheet
}

/** How far a grid reaches. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

/** Google refuses ranges beyond the grid, so the grid grows first. @param reach how far it is known to reach */
export function growTo(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
  reach: Extent | undefined,
): void {
  if (reach !== undefined && rows <= reach.rows && columns <= reach.columns) return
  const lastRow = sheet.getMaxRows()
  const lastColumn = sheet.getMaxColumns()
  if (rows > lastRow) sheet.insertRowsAfter(lastRow, rows - lastRow)
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn)
}

export const rangeOf = <T>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  block: Block<T>,
): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(block.row, block.column, block.values.length, block.values[0]?.length ?? 0)

/** @param reach how far the tab is known to reach; rows below are the program's own and are wrapped */
export function writeValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Block<Box>[],
  reach: Extent | undefined,
): void {
  if (blocks.length === 0) return
  const rows = Math.max(...blocks.map((block) => block.row + block.values.length - 1))
  const columns = Math.max(...blocks.map((block) => block.column + (block.values[0]?.length ?? 0) - 1))
  growTo(sheet, rows, columns, reach)
  for (const block of blocks) {
    const range = rangeOf(sheet, block)
    range.setValues(block.values.map((row) => row.map(googleValue)))
    if (reach !== undefined && block.row > reach.rows)
      range.setWraps(hasWords(block)).setVerticalAlignment('top')
    showDates(sheet, block)
  }
}

/** A text without a space (a number, an address, a print) is cut off rather than broken into a tall row. */
const hasWords = ({ values }: Block<Box>): boolean[][] =>
  values.map((row) => row.map((box) => typeof box === 'string' && box.trim().includes(' ')))

/** A date in a box without a format of its own would be shown as the locale likes. */
function showDates(sheet: GoogleAppsScript.Spreadsheet.Sheet, block: Block<Box>): void {
  const width = block.values[0]?.length ?? 0
  for (let column = 0; column < width; column++) {
    const moments = block.values.map((row) => row[column]).filter((box) => box !== undefined && isMoment(box))
    if (moments.length === 0) continue
    const format = moments.some((box) => isMoment(box) && box.seconds !== 0) ? MOMENT_FORMAT : DAY_FORMAT
    sheet.getRange(block.row, block.column + column, block.values.length, 1).setNumberFormat(format)
  }
}
