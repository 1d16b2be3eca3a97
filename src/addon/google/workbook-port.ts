import type { Block, Grid } from '../domain/box'
import type { BoxMarks, RowSpan, WorkbookPort } from '../ports'
import { boxesOf, filledPart, googleValue } from './box'
import { chartsOf, redrawIfItGoes, unlessRefused } from './charts'
import { growTo, type KnownGrid, newGrid } from './known-grid'
import { begin, paint } from './paint'
import { rangeOf, sheetNamed, writeValues } from './sheet'

const WHITE = '#ffffff'

export function makeWorkbookPort(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActive()
  const sheet = (name: string) => sheetNamed(spreadsheet, name)
  const grids = new Map<string, KnownGrid>()
  const copies = new Map<string, string>()
  const copyOf = (tab: string) => {
    const name = copies.get(tab)
    return name === undefined ? undefined : sheet(name)
  }
  const gridOf = (tab: string): KnownGrid => {
    const known = grids.get(tab) ?? {}
    grids.set(tab, known)
    return known
  }
  const values = (tab: string): Grid => {
    const boxes = boxesOf(sheet(tab).getDataRange().getValues())
    gridOf(tab).filled = { rows: boxes.length, columns: boxes[0]?.length ?? 0 }
    return boxes
  }

  return {
    tabNames: () => spreadsheet.getSheets().map((each) => each.getName()),
    formTabs: (names) => names.filter((name) => sheet(name).getFormUrl() !== null),
    zones: () => ({ workbook: spreadsheet.getSpreadsheetTimeZone(), program: Session.getScriptTimeZone() }),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    values,
    reread: values,
    rows: (tab, span) => rowsOf(sheet(tab), span),
    head: (tab, rows) => filledPart(rowsOf(sheet(tab), { first: 1, last: rows })),
    hasGrown: (tab) => sheet(tab).getLastRow() > (gridOf(tab).filled?.rows ?? 0),
    marks: (tab, rows) => marksOf(sheet(tab), rows),
    makeTab: (name, look) => {
      const made = spreadsheet.insertSheet(name, spreadsheet.getSheets().length)
      grids.set(name, newGrid())
      if (look !== undefined) begin(made, look, gridOf(name))
    },
    write: (tab, blocks) => writeValues(sheet(tab), blocks, gridOf(tab)),
    append: (tab, values) => {
      sheet(tab).appendRow(values.map(googleValue))
    },
    writeNotes: (tab, blocks) => eachRange(sheet(tab), blocks, (range, values) => range.setNotes(values)),
    writeColours: (tab, blocks) =>
      eachRange(sheet(tab), blocks, (range, values) =>
        range.setBackgrounds(values.map((row) => row.map((colour) => (colour === '' ? null : colour)))),
      ),
    paint: (tab, picture) => paint(sheet(tab), picture, gridOf(tab), copyOf(tab)),
    charts: (tab, names) => unlessRefused(sheet(tab), () => chartsOf(sheet(tab), names)),
    redraw: (tab, changes) => redrawIfItGoes(sheet(tab), changes),
    keepCopy: (tab, as) => {
      const older = spreadsheet.getSheetByName(as)
      if (older !== null) spreadsheet.deleteSheet(older)
      hide(sheet(tab).copyTo(spreadsheet), as)
      copies.set(tab, as)
    },
    restoreCopy: (tab, from) => restore(sheet(tab), sheet(from)),
    removeTab: (name) => spreadsheet.deleteSheet(sheet(name)),
    flush: () => SpreadsheetApp.flush(),
  }
}

/** Every grid has a first row; of more rows Google refuses those beyond the grid. */
function rowsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { first, last }: RowSpan): Grid {
  const end = last === 1 ? 1 : Math.min(last, sheet.getMaxRows())
  return first > end ? [] : boxesOf(sheet.getRange(`${first}:${end}`).getValues())
}

function marksOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: RowSpan | undefined): BoxMarks {
  const range =
    rows === undefined
      ? sheet.getDataRange()
      : sheet.getRange(rows.first, 1, rows.last - rows.first + 1, sheet.getLastColumn())
  const above = Array.from({ length: (rows?.first ?? 1) - 1 }, (): string[] => [])
  const colours = range.getBackgrounds().map((row) => row.map((colour) => (colour === WHITE ? '' : colour)))
  return { notes: [...above, ...range.getNotes()], colours: [...above, ...colours] }
}

function eachRange(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Block<string>[],
  write: (range: GoogleAppsScript.Spreadsheet.Range, values: string[][]) => void,
): void {
  for (const block of blocks)
    write(
      rangeOf(sheet, block),
      block.values.map((row) => [...row]),
    )
}

/** A copy that cannot be named would stand among the person's tabs. */
function hide(copy: GoogleAppsScript.Spreadsheet.Sheet, name: string): void {
  let isHidden = false
  try {
    copy.setName(name).hideSheet()
    isHidden = true
  } finally {
    if (!isHidden) copy.getParent().deleteSheet(copy)
  }
}

/**
 * Content and looks come back in place, so that what refers to the tab goes on referring to it. All of it comes in one
 * call, and only then goes what lies beyond: a run that fails in between leaves the tab whole, one way or the other.
 */
function restore(sheet: GoogleAppsScript.Spreadsheet.Sheet, copy: GoogleAppsScript.Spreadsheet.Sheet): void {
  const rows = copy.getMaxRows()
  const columns = copy.getMaxColumns()
  growTo(sheet, rows, columns, {})
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  sheet.getRange(1, 1, height, width).breakApart()
  copy.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1))
  if (height > rows) sheet.getRange(rows + 1, 1, height - rows, width).clear()
  if (width > columns) sheet.getRange(1, columns + 1, height, width - columns).clear()
  sheet.getParent().deleteSheet(copy)
}
