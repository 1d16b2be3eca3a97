import { type Check, relied, type Sheet, told, triedTo } from './check'

/** Sets one look after the other; what Google refuses is named. */
const LOOKS: readonly (readonly [string, (sheet: Sheet) => unknown])[] = [
  ['setFontFamily', (sheet) => sheet.getRange(1, 1).setFontFamily('Times New Roman')],
  ['setFontSizes', (sheet) => sheet.getRange(1, 1).setFontSizes([[11]])],
  ['setFontStyles', (sheet) => sheet.getRange(1, 1).setFontStyles([['italic']])],
  ['setFontWeights', (sheet) => sheet.getRange(1, 1).setFontWeights([['bold']])],
  ['setFontWeight', (sheet) => sheet.getRange(1, 1).setFontWeight('bold')],
  ['setFontColors', (sheet) => sheet.getRange(1, 1, 1, 2).setFontColors([[null, '#ff0000']])],
  ['setHorizontalAlignments', (sheet) => sheet.getRange(1, 1).setHorizontalAlignments([['center']])],
  ['setVerticalAlignments', (sheet) => sheet.getRange(1, 1).setVerticalAlignments([['top']])],
  ['setVerticalAlignment', (sheet) => sheet.getRange(1, 1).setVerticalAlignment('top')],
  ['setWraps', (sheet) => sheet.getRange(1, 1).setWraps([[true]])],
  ['setWrap', (sheet) => sheet.getRange(1, 1).setWrap(true)],
  ['setNumberFormats', (sheet) => sheet.getRange(1, 1).setNumberFormats([['dd/MM/yyyy HH:mm']])],
  ['setBorder', (sheet) => sheet.getRange(1, 1).setBorder(true, true, true, true, true, true)],
  ['setColumnWidths', (sheet) => sheet.setColumnWidths(1, 2, 90)],
  ['setColumnWidth', (sheet) => sheet.setColumnWidth(1, 90)],
  ['autoResizeRows', (sheet) => sheet.autoResizeRows(1, 1)],
  ['setFrozenRows', (sheet) => sheet.setFrozenRows(1)],
  ['setTabColor', (sheet) => sheet.setTabColor('#cc0000')],
]

export const lookChecks: readonly Check[] = [
  relied('look.setters', 'all pass', (sheet) => {
    const refused = LOOKS.filter(([, set]) => triedTo(() => set(sheet)) !== 'passes').map(([name]) => name)
    return refused.length === 0 ? 'all pass' : `refused: ${refused.join(', ')}`
  }),
  relied('look.colours', 'string #e8eef4, string #ffffff', (sheet) => {
    const range = sheet.getRange(1, 1, 1, 2)
    range.setBackgrounds([['#E8EEF4', '#ff0000']])
    range.setBackgrounds([['#E8EEF4', null]])
    return (range.getBackgrounds()[0] ?? []).map(told).join(', ')
  }),
  relied('look.notes', 'string Cần sửa\n2, string ', (sheet) => {
    const range = sheet.getRange(1, 1, 1, 2)
    range.setNotes([['Cần sửa\n2', 'x']])
    range.setNotes([['Cần sửa\n2', '']])
    const notes = (range.getNotes()[0] ?? []).map(told).join(', ')
    range.clearNote()
    return notes
  }),
  relied('look.long-note', 'string 2000', (sheet) => {
    const box = sheet.getRange(1, 1)
    box.setNotes([['x'.repeat(2000)]])
    const length = String(box.getNotes()[0]?.[0]).length
    box.clearNote()
    return `string ${length}`
  }),
  relied('look.list-warns-only', 'string khác, object null', (sheet) => {
    const box = sheet.getRange(1, 1)
    const list = SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInList(['một'], true)
    box.setDataValidation(list.build())
    box.setValues([['khác']])
    SpreadsheetApp.flush()
    const found = box.getDataValidations()[0]?.[0] === null ? 'no rule' : told(box.getValues()[0]?.[0])
    box.setDataValidation(null)
    return `${found}, ${told(box.getDataValidations()[0]?.[0])}`
  }),
  relied('look.list-of-range', 'passes', (sheet) =>
    triedTo(() => {
      const box = sheet.getRange(1, 1)
      const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true)
      box.setDataValidation(rule.requireValueInRange(sheet.getRange(1, 2, 9, 1), true).build())
      box.setDataValidation(null)
    }),
  ),
]
