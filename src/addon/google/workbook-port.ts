import type { Block } from '../domain/box'
import type { BoxMarks, WorkbookPort } from '../ports'
import { googleValue, gridOf } from './box'
import { layOut, paint } from './paint'
import { type Extent, growTo, rangeOf, sheetNamed, writeValues } from './sheet'

const WHITE = '#ffffff'
/** The grid of a new tab. */
const NEW_GRID: Extent = { rows: 1000, columns: 26 }

export function makeWorkbookPort(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActive()
  const sheet = (name: string) => sheetNamed(spreadsheet, name)
  /** How far each tab's grid reaches at least, as far as this run has seen: so far it need not be asked. */
  const reach = new Map<string, Extent>()

  return {
    tabNames: () => spreadsheet.getSheets().map((each) => each.getName()),
    formTabs: (names) => names.filter((name) => sheet(name).getFormUrl() !== null),
    zones: () => ({ workbook: spreadsheet.getSpreadsheetTimeZone(), program: Session.getScriptTimeZone() }),
    values: (tab) => {
      const grid = gridOf(sheet(tab).getDataRange().getValues())
      reach.set(tab, { rows: grid.length, columns: grid[0]?.length ?? 0 })
      return grid
    },
    head: (tab, rows) => {
      const each = sheet(tab)
      const columns = each.getLastColumn()
      if (columns === 0) return []
      return gridOf(each.getRange(1, 1, Math.min(rows, each.getMaxRows()), columns).getValues())
    },
    marks: (tab) => marksOf(sheet(tab)),
    makeTab: (name, look) => {
      const made = spreadsheet.insertSheet(name, spreadsheet.getSheets().length)
      reach.set(name, NEW_GRID)
      if (look !== undefined) layOut(made, look, NEW_GRID)
    },
    write: (tab, blocks) => writeValues(sheet(tab), blocks, reach.get(tab)),
    append: (tab, values) => {
      sheet(tab).appendRow(values.map(googleValue))
    },
    writeNotes: (tab, blocks) => eachRange(sheet(tab), blocks, (range, values) => range.setNotes(values)),
    writeColours: (tab, blocks) =>
      eachRange(sheet(tab), blocks, (range, values) =>
        range.setBackgrounds(values.map((row) => row.map((colour) => (colour === '' ? null : colour)))),
      ),
    paint: (tab, picture) => paint(sheet(tab), picture, reach.get(tab)),
    keepCopy: (tab, as) => {
      const older = spreadsheet.getSheetByName(as)
      if (older !== null) spreadsheet.deleteSheet(older)
      sheet(tab).copyTo(spreadsheet).setName(as).hideSheet()
    },
    restoreCopy: (tab, from) => restore(sheet(tab), sheet(from)),
    removeTab: (name) => spreadsheet.deleteSheet(sheet(name)),
    flush: () => SpreadsheetApp.flush(),
  }
}

function marksOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): BoxMarks {
  const range = sheet.getDataRange()
  return {
    notes: range.getNotes(),
    colours: range.getBackgrounds().map((row) => row.map((colour) => (colour === WHITE ? '' : colour))),
  }
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

/** Content and looks come back in place, so that what refers to the tab goes on referring to it. */
function restore(sheet: GoogleAppsScript.Spreadsheet.Sheet, copy: GoogleAppsScript.Spreadsheet.Sheet): void {
  const rows = copy.getMaxRows()
  const columns = copy.getMaxColumns()
  growTo(sheet, rows, columns, undefined)
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart()
  sheet.clear()
  copy.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1))
  sheet.getParent().deleteSheet(copy)
}
