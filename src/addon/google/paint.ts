import { type Box, type Grid, isBlank } from '../domain/box'
import { isMoment } from '../domain/local-date'
import type { Region } from '../domain/region'
import type { BoxStyle, KeptRegion, TabLook, TabPicture } from '../domain/tab-picture'
import { googleValue } from './box'
import { growTo, type KnownGrid, noteFilled } from './known-grid'
import { formatOfMoments } from './sheet'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

const FONT = 'Times New Roman'
const FONT_SIZE = 11

/**
 * Lays a tab out anew: what stood there goes, then values and looks are written, each in one call, and what is kept
 * comes back from the copy. @throws Error if something is kept and there is no copy
 */
export function paint(sheet: Sheet, picture: TabPicture, known: KnownGrid, copy?: Sheet): void {
  const rows = picture.values.length
  const columns = picture.values[0]?.length ?? 0
  growTo(sheet, rows, columns, known)
  if (known.filled?.rows !== 0) wipe(sheet, picture, known)
  const range = sheet.getRange(1, 1, rows, columns)
  dress(range, picture)
  range.setValues(picture.values.map((row) => row.map(googleValue)))
  bringBack(sheet, picture.kept ?? [], copy)
  if (picture.kept === undefined) setUp(sheet, picture.look, known)
  frame(sheet, picture.look)
  if (picture.kept !== undefined) refit(sheet, picture.values, picture.kept)
  noteFilled(rows, columns, known)
}

/** A new tab of the program's: the look of its first rows and columns, nothing in them yet. */
export function begin(sheet: Sheet, look: TabLook, known: KnownGrid): void {
  const { styles } = look
  const values = styles.map((row) => row.map(() => ''))
  if (values.length > 0) dress(sheet.getRange(1, 1, values.length, values[0]?.length ?? 0), { values, look })
  setUp(sheet, look, known)
  frame(sheet, look)
}

/** Where something is kept, boxes outside the picture are none of the program's. */
function wipe(sheet: Sheet, { values, kept }: TabPicture, known: KnownGrid): void {
  const rows = known.size?.rows ?? sheet.getMaxRows()
  // A merge that reaches out of the range would be refused, so it is all of them.
  sheet.getRange(`1:${rows}`).breakApart()
  if (kept === undefined) {
    sheet.clear()
    return
  }
  const height = Math.max(values.length, known.filled?.rows ?? 0)
  const width = Math.max(values[0]?.length ?? 0, known.filled?.columns ?? 0)
  sheet.getRange(1, 1, height, width).clear().clearNote()
}

/** A copied formula goes on meaning the boxes beside it, wherever its row has gone. */
function bringBack(sheet: Sheet, kept: readonly KeptRegion[], copy: Sheet | undefined): void {
  if (kept.length === 0) return
  if (copy === undefined) throw new Error(`no copy of ${sheet.getName()}`)
  for (const region of kept) {
    const range = regionOf(sheet, region)
    regionOf(copy, { ...region, ...region.from }).copyTo(range)
    if (region.background !== undefined) range.setBackground(region.background)
  }
}

/** A height that somebody chose was for the line that stood there: from the first other one on, rows fit their text. */
function refit(sheet: Sheet, values: Grid, kept: readonly KeptRegion[]): void {
  const stay = new Set<number>()
  for (const { row, rows, columns, from } of kept) {
    const isWholeAndStays = from.row === row && columns === values[0]?.length
    for (let at = row; isWholeAndStays && at < row + rows; at++) stay.add(at)
  }
  const first = values.findIndex((row, index) => !stay.has(index + 1) && !row.every(isBlank)) + 1
  if (first > 0) sheet.autoResizeRows(first, values.length - first + 1)
}

/** What is the tab's rather than its boxes'. */
function setUp(sheet: Sheet, look: TabLook, known: KnownGrid): void {
  growTo(sheet, 1, look.widths.length, known)
  for (const { first, count, width } of runsOf(look.widths)) sheet.setColumnWidths(first, count, width)
  sheet.setFrozenRows(look.frozenRows)
  sheet.setTabColor(look.tabColour)
}

function frame(sheet: Sheet, look: TabLook): void {
  for (const region of stacked(look.merges)) {
    const range = regionOf(sheet, region)
    if (region.across) range.mergeAcross()
    else range.merge()
  }
  for (const region of look.borders) regionOf(sheet, region).setBorder(true, true, true, true, true, true)
}

const regionOf = (sheet: Sheet, { row, column, rows, columns }: Region): Range =>
  sheet.getRange(row, column, rows, columns)

interface Merge extends Region {
  /** Each row by itself. */
  readonly across: boolean
}

/** Merges of one row each, of the same columns, right below each other, so that they are made in one call. */
function stacked(merges: readonly Region[]): Merge[] {
  const all: Merge[] = []
  for (const merge of merges) {
    const last = all[all.length - 1]
    const isNext =
      last !== undefined &&
      merge.rows === 1 &&
      (last.across || last.rows === 1) &&
      merge.row === last.row + last.rows &&
      merge.column === last.column &&
      merge.columns === last.columns
    if (isNext) all[all.length - 1] = { ...last, rows: last.rows + 1, across: true }
    else all.push({ ...merge, across: false })
  }
  return all
}

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

/** The boxes are new or cleared: letters are upright and black already. */
function dress(range: Range, { values, look }: TabPicture): void {
  const each = <T>(choose: (style: BoxStyle, box: Box) => T): T[][] =>
    values.map((row, r) => row.map((box, c) => choose(look.styles[r]?.[c] ?? {}, box)))
  const some = (has: (style: BoxStyle) => boolean): boolean =>
    look.styles.some((row) => row.some((style) => style !== undefined && has(style)))
  range.setFontFamily(FONT)
  range.setWraps(each((style) => style.oneLine !== true))
  range.setFontSizes(each((style) => style.size ?? FONT_SIZE))
  range.setFontWeights(each((style) => (style.bold === true ? 'bold' : 'normal')))
  range.setHorizontalAlignments(each((style) => style.align ?? 'left'))
  range.setVerticalAlignments(each((style) => style.vertical ?? 'top'))
  range.setBackgrounds(each((style) => style.background ?? null))
  if (some((style) => style.italic === true))
    range.setFontStyles(each((style) => (style.italic === true ? 'italic' : 'normal')))
  if (some((style) => style.colour !== undefined)) range.setFontColors(each((style) => style.colour ?? null))
  range.setNumberFormats(each((style, box) => style.format ?? formatOf(box)))
}

function formatOf(box: Box): string {
  return isMoment(box) ? formatOfMoments([box]) : 'General'
}
