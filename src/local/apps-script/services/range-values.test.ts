import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankWorld, errorOf, resultOf } from '../../../../test/play'

describe('what a range holds', () => {
  it('keeps numbers, texts, booleans and dates, and gives them back as what they are', () => {
    const [row] = resultOf(`
      const range = sheet.getRange(2, 1, 1, 5)
      range.setValues([[1.5, 'Chi bộ 2', true, new Date(2027, 0, 5, 8, 30), '']])
      return range.getValues()
    `) as unknown[][]
    expect(row).toEqual([1.5, 'Chi bộ 2', true, new Date(2027, 0, 5, 8, 30), ''])
  })

  it('makes arrays and dates of the context itself', () => {
    const same = resultOf(`
      sheet.getRange('A1').setValue(new Date())
      const values = sheet.getRange('A1').getValues()
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date]
    `)
    expect(same).toEqual([true, true, true])
  })

  it('reads texts as if they were typed, and gives protected text back bare', () => {
    const values = resultOf(`
      const range = sheet.getRange('A1:F1')
      range.setValues([['1.234', '05/01/2027', "'05/01/2027", "'=A1", '00123', '50%']])
      return range.getValues()
    `)
    expect(values).toEqual([[1234, new Date(2027, 0, 5), '05/01/2027', '=A1', 123, 0.5]])
  })

  it('makes a formula live, and does not pretend to compute it', () => {
    const seen = resultOf(`
      const range = sheet.getRange('A1')
      range.setValue('=1+1')
      return [range.getFormula(), range.getValue(), range.isBlank()]
    `)
    expect(seen).toEqual(['=1+1', '#UNCOMPUTED!', false])
  })

  it('turns everything into text in a box formatted as text', () => {
    const seen = resultOf(`
      const range = sheet.getRange('A1:C1')
      range.setNumberFormat('@').setValues([['00123', 7, '=A1']])
      return [range.getValues()[0], range.getFormulas()[0]]
    `)
    expect(seen).toEqual([
      ['00123', '7', '=A1'],
      ['', '', ''],
    ])
  })

  it('shows values by format and locale', () => {
    const shown = resultOf(`
      const range = sheet.getRange('A1:E1')
      range.setValues([[new Date(2027, 0, 5), 1234.5, 0.25, true, '12']])
      sheet.getRange('B1').setNumberFormat('#,##0.00')
      sheet.getRange('C1').setNumberFormat('0%')
      return range.getDisplayValues()
    `)
    expect(shown).toEqual([['05/01/2027', '1.234,50', '25%', 'TRUE', '12']])
  })

  it('takes a number under a date format for a date, and a date under a number format for a number', () => {
    const seen = resultOf(`
      sheet.getRange('A1:B1').setValues([[46392, new Date(2027, 0, 5)]])
      sheet.getRange('A1').setNumberFormat('dd/MM/yyyy')
      sheet.getRange('B1').setNumberFormat('0')
      return sheet.getRange('A1:B1').getValues()
    `)
    expect(seen).toEqual([[new Date(2027, 0, 5), 46392]])
  })

  it('fills a range with one value, and clears it', () => {
    const seen = resultOf(`
      const range = sheet.getRange('B2:C3').setValue('x')
      const filled = sheet.getDataRange().getValues()
      range.clearContent()
      return [filled, sheet.getLastRow(), sheet.getLastColumn(), range.isBlank()]
    `)
    const filled = [
      ['', '', ''],
      ['', 'x', 'x'],
      ['', 'x', 'x'],
    ]
    expect(seen).toEqual([filled, 0, 0, true])
  })

  it.each([
    [
      `sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange(1, 1, 1, 2).setValues([[1]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [`sheet.getRange(1001, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange(1, 27)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange('nonsense!')`, 'Range not found'],
    [
      `sheet.getRange(1, 1).setValue('x'.repeat(50001))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('%s fails as at Google', (lines, message) => {
    expect(errorOf(lines)).toBe(`Exception: ${message}`)
  })

  it('refuses what the list of the box refuses, unless the rule only warns', () => {
    const rule = (allow: boolean) => `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(${allow}).build()
      sheet.getRange('B2').setDataValidation(rule).setValue('Có thể')
      return sheet.getRange('B2').getDataValidation().getCriteriaValues()`
    expect(errorOf(rule(false))).toBe(
      'Exception: The data you entered in cell B2 violates the data validation rules set on this cell.',
    )
    expect(resultOf(rule(true))).toEqual([['Có', 'Không'], true])
  })

  it('keeps a thousand hostile texts that are written behind an apostrophe', () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      "'",
      '"',
      '<b>',
      '0',
      '1.',
      '5/1',
      'TRUE',
      ' ',
      '',
    )
    const texts = fc.sample(
      fc.tuple(start, fc.string({ unit: 'grapheme', minLength: 1 })).map(([head, tail]) => head + tail),
      { numRuns: 1000, seed: 7 },
    )
    const seen = resultOf(
      `
      const [texts] = args
      const range = sheet.getRange(1, 1, texts.length, 1)
      range.setValues(texts.map((text) => ["'" + text]))
      return range.getValues().map(([text]) => text)`,
      blankWorld(),
      { args: [texts] },
    )
    expect(seen).toEqual(texts)
  })
})
