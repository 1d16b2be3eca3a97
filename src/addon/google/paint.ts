import type { Box } from '../domain/box'
import { isMoment } from '../domain/local-date'
import type { BoxStyle, Region, TabLook, TabPicture } from '../domain/tab-picture'
import { googleValue } from './box'
import { growTo, type KnownGrid, sizeOf } from './known-grid'
import { formatOfMoments } from './sheet'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

const FONT = 'Times New Roman'
const FONT_SIZE = 11

/** Lays a tab out anew: what stood there goes, then values and looks are written, each in one call. */
export function paint(sheet: Sheet, picture: TabPicture, known: KnownGrid): void {
  const rows = picture.values.length
  const columns = picture.values[0]?.length ?? 0
  growTo(sheet, rows, columns, known)
  if (known.filled?.rows !== 0) wipe(sheet, known)
  const range = sheet.getRange(1, 1, rows, columns)
  dress(range, picture)
  range.setValues(picture.values.map((row) => row.map(googleValue)))
  layOut(sheet, picture.look, known)
}

/** A new tab of the program's: the look of its first rows and columns, nothing in them yet. */
export function begin(sheet: Sheet, look: TabLook, known: KnownGrid): void {
  const { styles } = look
  const values = styles.map((row) => row.map(() => ''))
  if (values.length > 0) dress(sheet.getRange(1, 1, values.length, values[0]?.length ?? 0), { values, look })
  layOut(sheet, look, known)
}

function wipe(sheet: Sheet, known: KnownGrid): void {
  const { rows, columns } = sizeOf(sheet, known)
  sheet.getRange(1, 1, rows, columns).breakApart()
  sheet.clear()
}

/** What does not depend on the values: widths, frozen rows, colour of the tab, merges, borders. */
function layOut(sheet: Sheet, look: TabLook, known: KnownGrid): void {
  growTo(sheet, 1, look.widths.length, known)
  for (const { first, count, width } of runsOf(look.widths)) sheet.setColumnWidths(first, count, width)
  sheet.setFrozenRows(look.frozenRows)
  sheet.setTabColor(look.tabColour)
  for (const region of look.merges) regionOf(sheet, region).merge()
  for (const region of look.borders) regionOf(sheet, region).setBorder(true, true, true, true, true, true)
}

const regionOf = (sheet: Sheet, { row, column, rows, columns }: Region): Range =>
  sheet.getRange(row, column, rows, columns)

/** Neighbouring columns of one width, so that they are set in one call. */
function runsOf(widths: readonly number[]): { first: number; count: number; width: number }[] {
  const runs: { first: number; count: number; width: number }[] = []
  widths.forEach((width, index) => {
    const run = runs[runs.length - 1]
    if (run !== undefined && run.width === width) run.count += 1
    else runs.push({ first: index + 1, count: 1, width })
  })
  return runs
}

function dress(range: Range, { values, look }: TabPicture): void {
  const each = <T>(choose: (style: BoxStyle, box: Box) => T): T[][] =>
    values.map((row, r) => row.map((box, c) => choose(look.styles[r]?.[c] ?? {}, box)))
  range.setFontFamily(FONT)
  range.setWraps(each((style) => style.oneLine !== true))
  range.setFontSizes(each((style) => style.size ?? FONT_SIZE))
  range.setFontWeights(each((style) => (style.bold === true ? 'bold' : 'normal')))
  range.setFontStyles(each((style) => (style.italic === true ? 'italic' : 'normal')))
  range.setHorizontalAlignments(each((style) => style.align ?? 'left'))
  range.setVerticalAlignments(each((style) => style.vertical ?? 'top'))
  range.setBackgrounds(each((style) => style.background ?? null))
  range.setFontColors(each((style) => style.colour ?? null))
  range.setNumberFormats(each((style, box) => style.format ?? formatOf(box)))
}

function formatOf(box: Box): string {
  return isMoment(box) ? formatOfMoments([box]) : 'General'
}
