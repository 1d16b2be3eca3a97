import type { EntryHelp, Furnishing, ListPlace } from '../domain/furnishing'
import type { FurniturePort } from '../ports'
import { sheetNamed } from './sheet'
import { TEXT_FORMAT } from './text-boxes'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.DataValidation

const HEADER_FILL = '#e8eef4'

export function makeFurniturePort(): FurniturePort {
  // Most runs never need it, so nothing is asked for before it is used.
  const spreadsheet = () => SpreadsheetApp.getActive()
  const sheet = (name: string) => sheetNamed(spreadsheet(), name)
  return {
    furnish: (tab, furnishing) => furnish(spreadsheet(), sheet(tab), furnishing),
    ruledColumns: (tab, row) => ruledColumns(sheet(tab), row),
    textColumns: (tab) => textColumns(sheet(tab)),
    // Whole tabs only: a part that staff protect is theirs.
    isGuarded: (tab) => sheet(tab).getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
    guardNote: (tab) => sheet(tab).getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]?.getDescription(),
    firstNote: (tab) => sheet(tab).getRange(1, 1).getNotes()[0]?.[0] ?? '',
    guard: (tab, why) => guard(sheet(tab), why),
    arrange: (names) => arrange(spreadsheet(), names),
  }
}

/** A guard that could not be made to warn only would lock the tab, and be taken for one of staff's ever after. */
function guard(sheet: Sheet, why: string): void {
  const protection = sheet.protect()
  let warnsOnly = false
  try {
    protection.setWarningOnly(true).setDescription(why)
    warnsOnly = true
  } finally {
    if (!warnsOnly) protection.remove()
  }
}

function furnish(spreadsheet: Spreadsheet, sheet: Sheet, { header, helps }: Furnishing): void {
  if (header !== undefined) {
    const { row, column, widths } = header
    const range = sheet.getRange(row, column, 1, widths.length)
    range.setFontWeight('bold').setBackground(HEADER_FILL).setWrap(true)
    widths.forEach((width, place) => {
      sheet.setColumnWidth(column + place, width)
    })
  }
  for (const help of helps) {
    const rows = help.rows ?? rowsBelow(sheet, help.row)
    const range = sheet.getRange(help.row, help.column, rows, 1)
    if (help.format !== undefined) range.setNumberFormat(help.format)
    if (help.offers !== undefined) range.setDataValidation(ruleFor(spreadsheet, help.offers))
  }
}

/** Readers are lenient, so what is not on the list is warned of and not refused. */
function ruleFor(spreadsheet: Spreadsheet, offers: NonNullable<EntryHelp['offers']>): Rule {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true)
  return isPlace(offers)
    ? rule.requireValueInRange(rangeFrom(spreadsheet, offers), true).build()
    : rule.requireValueInList([...offers], true).build()
}

const isPlace = (offers: NonNullable<EntryHelp['offers']>): offers is ListPlace => 'tab' in offers

function rangeFrom(
  spreadsheet: Spreadsheet,
  { tab, row, column }: ListPlace,
): GoogleAppsScript.Spreadsheet.Range {
  const sheet = sheetNamed(spreadsheet, tab)
  return sheet.getRange(row, column, rowsBelow(sheet, row), 1)
}

/** Rows from that one on; a tab that somebody cut down to its header gets one. */
function rowsBelow(sheet: Sheet, row: number): number {
  const rows = sheet.getMaxRows() - row + 1
  if (rows > 0) return rows
  sheet.insertRowsAfter(sheet.getMaxRows(), 1)
  return 1
}

const ruledColumns = (sheet: Sheet, row: number): boolean[] =>
  row > sheet.getMaxRows()
    ? []
    : (sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getDataValidations()[0] ?? []).map(
        (rule) => rule !== null,
      )

/** A row that Google adds below a full grid takes the formats of the last. */
function textColumns(sheet: Sheet): boolean[] {
  const row = Math.min(sheet.getLastRow() + 1, sheet.getMaxRows())
  const formats = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getNumberFormats()[0] ?? []
  return formats.map((format) => format === TEXT_FORMAT)
}

function arrange(spreadsheet: Spreadsheet, names: readonly string[]): void {
  names.forEach((name, place) => {
    spreadsheet.setActiveSheet(sheetNamed(spreadsheet, name))
    spreadsheet.moveActiveSheet(place + 1)
  })
  const [first] = names
  if (first !== undefined) spreadsheet.setActiveSheet(sheetNamed(spreadsheet, first))
}
