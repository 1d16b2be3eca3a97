import { asked, type Check, entered, relied, type Sheet, told, triedTo } from './check'

const size = (sheet: Sheet): string => `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`

const filled = (sheet: Sheet): string => {
  SpreadsheetApp.flush()
  const values = sheet.getDataRange().getValues()
  return `${values.length} × ${values[0]?.length}`
}

const put = (sheet: Sheet, row: number, column: number, value: unknown): unknown =>
  sheet.getRange(row, column, 1, 1).setValues([[value]])

export const gridChecks: readonly Check[] = [
  relied('grid.new', '1000 × 26', size),
  relied('grid.row-beyond', 'throws', (sheet) => triedTo(() => sheet.getRange(1001, 1).getValues())),
  relied('grid.column-beyond', 'throws', (sheet) => triedTo(() => sheet.getRange(1, 27).getValues())),
  relied('grid.row-zero', 'throws', (sheet) => triedTo(() => sheet.getRange(0, 1))),
  relied('grid.named-rows', '2 × 26', (sheet) => {
    const values = sheet.getRange('1:2').getValues()
    return `${values.length} × ${values[0]?.length}`
  }),
  relied('grid.no-rows', 'throws', (sheet) => triedTo(() => sheet.getRange(1, 1, 0, 1))),
  relied('grid.too-many-rows', 'throws', (sheet) =>
    triedTo(() => sheet.getRange(1, 1).setValues([['a'], ['b']])),
  ),
  relied('grid.too-few-columns', 'throws', (sheet) =>
    triedTo(() => sheet.getRange(1, 1, 1, 2).setValues([['a']])),
  ),
  relied('grid.50001', 'throws', (sheet) => triedTo(() => put(sheet, 1, 1, 'x'.repeat(50_001)))),
  relied('grid.empty', '1 × 1, 0', (sheet) => `${filled(sheet)}, ${sheet.getLastColumn()}`),
  relied('grid.filled', '5 × 3, 3', (sheet) => {
    put(sheet, 5, 3, 'x')
    return `${filled(sheet)}, ${sheet.getLastColumn()}`
  }),
  relied('grid.last-row', '5', (sheet) => {
    put(sheet, 5, 3, 'x')
    SpreadsheetApp.flush()
    return String(sheet.getLastRow())
  }),
  relied('grid.looks-do-not-fill', '1 × 1', (sheet) => {
    sheet
      .getRange(9, 4)
      .setBackground('#ff0000')
      .setNotes([['x']])
    const seen = filled(sheet)
    sheet.getRange(9, 4).clearNote()
    return seen
  }),
  relied('grid.own-writes-seen', 'string x', (sheet) => {
    put(sheet, 1, 1, 'x')
    return told(sheet.getRange(1, 1).getValues()[0]?.[0])
  }),
  relied('grid.append', '4 × 2, string 00123', (sheet) => {
    put(sheet, 3, 1, 'x')
    sheet.appendRow(['y', "'00123"])
    return `${filled(sheet)}, ${told(sheet.getRange(4, 2).getValues()[0]?.[0])}`
  }),
  relied('grid.merged', 'string a, string ', (sheet) => {
    sheet.getRange(1, 1, 1, 2).setValues([['a', 'b']])
    const range = sheet.getRange(1, 1, 1, 2)
    range.merge()
    range.breakApart()
    SpreadsheetApp.flush()
    return (range.getValues()[0] ?? []).map(told).join(', ')
  }),
  relied('grid.merge-across', 'passes', (sheet) => {
    const range = sheet.getRange(1, 1, 2, 2)
    return triedTo(() => {
      range.mergeAcross()
      range.breakApart()
    })
  }),
  relied('grid.formula-moves-with-copy', 'formula =A2+1', (sheet) => {
    entered(sheet, '=B1+1')
    sheet.getRange(1, 1).copyTo(sheet.getRange(2, 1))
    put(sheet, 1, 2, '=A1+1')
    sheet.getRange(1, 2).copyTo(sheet.getRange(2, 2))
    SpreadsheetApp.flush()
    return `formula ${sheet.getRange(2, 2).getFormulas()[0]?.[0]}`
  }),
  relied('grid.arrays-and-dates', '[object Array] [object Date]', (sheet) => {
    put(sheet, 1, 1, new Date(2027, 0, 5))
    const values = sheet.getRange(1, 1).getValues()
    return [values, values[0]?.[0]].map((each) => Object.prototype.toString.call(each)).join(' ')
  }),
  asked('grid.date-is-of-this-realm', (sheet) => {
    put(sheet, 1, 1, new Date(2027, 0, 5))
    return String(sheet.getRange(1, 1).getValues()[0]?.[0] instanceof Date)
  }),
  relied('grid.clear-leaves-notes', 'string x', (sheet) => {
    const box = sheet.getRange(1, 1)
    box.setNotes([['x']])
    sheet.clear()
    const note = told(box.getNotes()[0]?.[0])
    box.clearNote()
    return note
  }),
  relied('grid.clear-takes-format', 'number 5', (sheet) => {
    sheet.getRange(1, 1).setNumberFormat('@')
    sheet.getRange(1, 1).clear()
    return entered(sheet, 5)
  }),
  relied('grid.grows', '1001 × 27', (sheet) => {
    sheet.insertRowsAfter(1000, 1)
    sheet.insertColumnsAfter(26, 1)
    return size(sheet)
  }),
]
