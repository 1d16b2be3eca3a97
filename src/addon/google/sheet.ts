import { type Block, type Box, isBlank, reachOf } from '../domain/box'
import { isMoment, isTimeOfDay, type LocalDateTime } from '../domain/local-date'
import { googleValue } from './box'
import { growTo, type KnownGrid, noteFilled } from './known-grid'
import { beginGeneral, makeGeneral } from './text-boxes'

const DAY_FORMAT = 'dd/MM/yyyy'
const MOMENT_FORMAT = 'dd/MM/yyyy HH:mm'
const TIME_FORMAT = 'HH:mm'

/** The caller names tabs that it has seen; one that is gone meanwhile is a fault, never a silent nothing. */
export function sheetNamed(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(name)
  if (sheet === null) throw new Error(`no tab named ${name}`)
  return sheet
}

export const rangeOf = <T>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  block: Block<T>,
): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(block.row, block.column, block.values.length, block.values[0]?.length ?? 0)

/** Rows below what the tab held are the program's own: they are wrapped. */
export function writeValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Block<Box>[],
  known: KnownGrid,
): void {
  if (blocks.length === 0) return
  const { bottom: rows, right: columns } = reachOf(blocks)
  growTo(sheet, rows, columns, known)
  const isNew = ({ row }: Block<Box>) => known.filled !== undefined && row > known.filled.rows
  const among = blocks.filter((block) => !isNew(block))
  if (among.length > 0) makeGeneral(sheet, among, known)
  for (const block of blocks) {
    const range = rangeOf(sheet, block)
    if (isNew(block)) beginGeneral(range, block, known)
    range.setValues(block.values.map((row) => row.map(googleValue)))
    if (isNew(block)) {
      range.setVerticalAlignment('top')
      wrapWords(sheet, block)
    }
    showDates(sheet, block)
  }
  noteFilled(rows, columns, known)
}

/**
 * Columns of texts without a space (numbers, addresses, prints) are cut off rather than broken into tall rows; in those
 * that are blank yet, sentences may come to stand. A column at a time: that joins the writes that wait, where a rule for
 * each box is a call of its own.
 */
function wrapWords(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column, values }: Block<Box>): void {
  const width = values[0]?.length ?? 0
  for (let across = 0; across < width; across++)
    if (isForWords(values.map((boxes) => boxes[across] ?? '')))
      sheet.getRange(row, column + across, values.length, 1).setWrap(true)
}

const isForWords = (column: readonly Box[]): boolean => column.some(hasWords) || column.every(isBlank)

const hasWords = (box: Box): boolean => typeof box === 'string' && box.trim().includes(' ')

/** A date in a box without a format of its own would be shown as the locale likes. */
function showDates(sheet: GoogleAppsScript.Spreadsheet.Sheet, block: Block<Box>): void {
  const width = block.values[0]?.length ?? 0
  for (let column = 0; column < width; column++) {
    for (const { first, boxes } of runsWithoutNumbers(block.values.map((row) => row[column] ?? ''))) {
      const moments = boxes.filter(isMoment)
      if (moments.length === 0) continue
      sheet
        .getRange(block.row + first, block.column + column, boxes.length, 1)
        .setNumberFormat(formatOfMoments(moments))
    }
  }
}

/** A number under the format of a date would become a date. */
function runsWithoutNumbers(boxes: readonly Box[]): { first: number; boxes: Box[] }[] {
  const runs: { first: number; boxes: Box[] }[] = []
  let isOpen = false
  for (const [index, box] of boxes.entries()) {
    const isNumber = typeof box === 'number'
    if (!isNumber && isOpen) runs[runs.length - 1]?.boxes.push(box)
    else if (!isNumber) runs.push({ first: index, boxes: [box] })
    isOpen = !isNumber
  }
  return runs
}

/** The same for all of them; an hour alone is no day of 1899. */
export function formatOfMoments(moments: readonly LocalDateTime[]): string {
  if (moments.every(isTimeOfDay)) return TIME_FORMAT
  return moments.some(({ seconds }) => seconds !== 0) ? MOMENT_FORMAT : DAY_FORMAT
}
