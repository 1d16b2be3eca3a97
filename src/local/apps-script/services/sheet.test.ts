import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, play, resultOf } from '../../../../test/play'

const FILLED = `sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);`

describe('a sheet', () => {
  it('is born with 1,000 rows and 26 columns', () => {
    expect(resultOf(`return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]`)).toEqual([
      1000, 26, 0,
    ])
  })

  it('grows only when told, and then can be written on', () => {
    const seen = resultOf(`
      sheet.insertRowsAfter(1000, 5)
      sheet.insertColumnsAfter(26, 1)
      sheet.getRange(1005, 27).setValue('x')
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows()]
    `)
    expect(seen).toEqual([1005, 27, 1005])
  })

  it('moves what lies behind inserted and deleted lines', () => {
    const values = resultOf(`${FILLED}
      sheet.getRange('A2:B2').merge()
      sheet.insertRowsBefore(2, 1)
      sheet.deleteColumn(3)
      return [sheet.getDataRange().getValues(), sheet.getRange('A1:B9').getMergedRanges()[0].getA1Notation()]
    `)
    expect(values).toEqual([
      [
        [1, 2],
        ['', ''],
        [4, ''],
        [7, 8],
      ],
      'A3:B3',
    ])
  })

  it('dresses inserted lines like the one before, or the one behind', () => {
    const seen = resultOf(`
      sheet.getRange('A2:B2').setNumberFormat('@').setBackground('#eeeeee')
      sheet.insertRowsAfter(2, 2)
      sheet.insertRowsBefore(1, 1)
      sheet.insertColumnsAfter(2, 1)
      return [sheet.getRange('A1:A6').getBackgrounds().join(), sheet.getRange('C3:C6').getNumberFormats().join()]
    `)
    const plain = '0.###############'
    expect(seen).toEqual([
      ['#ffffff', '#ffffff', '#eeeeee', '#eeeeee', '#eeeeee', '#ffffff'].join(),
      ['@', '@', '@', plain].join(),
    ])
  })

  it.each([
    [`sheet.deleteRows(1, 1000)`, "You can't delete all the rows on the sheet."],
    [
      `sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`,
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [`sheet.deleteColumns(1, 26)`, "You can't delete all the columns on the sheet."],
    [`sheet.deleteRow(1001)`, 'Those rows are out of bounds.'],
    [`sheet.setColumnWidth(27, 100)`, 'Those columns are out of bounds.'],
    [`book.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
    [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    [
      `book.insertSheet('SHEET1')`,
      'A sheet with the name "SHEET1" already exists. Please enter another name.',
    ],
    [
      `book.insertSheet('Hai').setName('Sheet1')`,
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [
      `sheet.insertRowsAfter(1000, 400000)`,
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s fails as at Google', (lines, message) => {
    expect(errorOf(lines)).toBe(`Exception: ${message}`)
  })

  it('keeps what is set about the whole tab', () => {
    const seen = resultOf(`
      book.insertSheet('Hai')
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidths(1, 2, 55); sheet.setRowHeight(3, 40)
      sheet.setTabColor('#c00'); sheet.setHiddenGridlines(true); sheet.hideColumns(5); sheet.hideRows(2, 2)
      sheet.hideSheet()
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getColumnWidth(3),
        sheet.getRowHeight(3), sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.isColumnHiddenByUser(5),
        sheet.isRowHiddenByUser(3), sheet.isSheetHidden(), sheet.getFormUrl()]
    `)
    expect(seen).toEqual([2, 1, 55, 100, 40, '#cc0000', true, true, true, true, null])
  })

  it('appends below the last row, on a new row when the grid is full', () => {
    const seen = resultOf(`${FILLED}
      sheet.appendRow(['x', "'007"])
      sheet.deleteRows(5, 996)
      sheet.appendRow(['y'])
      return [sheet.getRange('A4:B5').getValues(), sheet.getMaxRows()]
    `)
    expect(seen).toEqual([
      [
        ['x', '007'],
        ['y', ''],
      ],
      5,
    ])
  })

  it('is copied with contents and looks, without form and protection', () => {
    const world = blankWorld()
    const [tab] = world.model.spreadsheet.tabs
    if (tab) tab.formUrl = 'https://docs.google.com/forms/d/x/edit'
    const seen = resultOf(
      `${FILLED}
      sheet.getRange('A1').setFontWeight('bold')
      sheet.protect()
      const copy = sheet.copyTo(book)
      return [copy.getName(), copy.getDataRange().getValues()[2], copy.getFormUrl(), copy.getRange('A1').getFontWeights(),
        copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.getFormUrl()]`,
      world,
    )
    expect(seen).toEqual([
      'Copy of Sheet1',
      [7, 8, 9],
      null,
      [['bold']],
      0,
      'https://docs.google.com/forms/d/x/edit',
    ])
  })

  it('keeps others out of a protected range, not its owner', () => {
    const world = blankWorld()
    play(
      `sheet.getRange('A1:B2').protect().setDescription('tính sẵn').removeEditors(['x@example.vn'])`,
      world,
    )
    const refused =
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'
    const user = 'nguoi-khac@example.vn'
    expect(errorOf(`sheet.getRange('B2').setValue(1)`, world, { user })).toBe(refused)
    expect(errorOf(`sheet.getRange('C3').setValue(1)`, world, { user })).toBeUndefined()
    expect(errorOf(`sheet.getRange('B2').setValue(1)`, world)).toBeUndefined()
  })
})

describe('the spreadsheet', () => {
  it('finds tabs by name and place, and orders them', () => {
    const seen = resultOf(`
      const two = book.insertSheet('Hai')
      book.insertSheet('Không', 0)
      book.setActiveSheet(two)
      book.moveActiveSheet(1)
      return [book.getSheets().map((one) => one.getName()), two.getIndex(), book.getSheetByName('Ba'),
        book.getActiveSheet().getName(), book.getRange("'Hai'!B2").getA1Notation(), book.insertSheet().getName()]
    `)
    expect(seen).toEqual([['Hai', 'Không', 'Sheet1'], 1, null, 'Hai', 'B2', 'Sheet4'])
  })

  it('tells its zone and locale, and shows a toast', () => {
    const result = play(
      `book.toast('Xong', 'Chuyên đề'); return [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()]`,
    )
    expect(result.value).toEqual(['Asia/Ho_Chi_Minh', 'vi_VN'])
    expect(result.toasts).toEqual([{ title: 'Chuyên đề', text: 'Xong' }])
  })

  it('refuses to work on a tab that was deleted', () => {
    expect(errorOf(`const two = book.insertSheet('Hai'); book.deleteSheet(two); two.getName()`)).toMatch(
      /^Exception: Sheet \d+ not found$/,
    )
  })
})
