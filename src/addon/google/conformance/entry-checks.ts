import { type Check, entered, relied, told } from './check'

const TEXT = '@'

/** What is written, what stands in the box then, and under which format. */
const ENTRIES: readonly (readonly [id: string, written: unknown, expected: string, format?: string])[] = [
  ['formula', '=1+1', 'formula =1+1'],
  ['plus', '+1+1', 'formula =+1+1'],
  ['at-sign', '@abc', 'string @abc'],
  ['day-first', '5/1/2027', 'date 2027-01-05 00:00'],
  ['dots', '5.1.2027', 'date 2027-01-05 00:00'],
  ['month', '11/2027', 'date 2027-11-01 00:00'],
  ['month-word', 'Tháng 11/2027', 'date 2027-11-01 00:00'],
  ['hour', '8:30', 'date 1899-12-30 08:30'],
  ['zeros', '00123', 'number 123'],
  ['grouped', '1.234', 'number 1234'],
  ['decimal', '1,5', 'number 1.5'],
  ['percent', '50%', 'number 0.5'],
  ['power', '1e3', 'number 1000'],
  ['true', 'TRUE', 'boolean true'],
  ['truth-in-words', 'đúng', 'string đúng'],
  ['letters', 'Tháng Giêng, quý một', 'string Tháng Giêng, quý một'],
  ['month-name', 'January', 'string January'],
  ['nothing', null, 'string '],
  ['apostrophe-formula', "'=1+1", 'string =1+1'],
  ['apostrophe-zeros', "'00123", 'string 00123'],
  ['apostrophe-day', "'5/1", 'string 5/1'],
  ['apostrophe-twice', "''x", "string 'x"],
  ['apostrophe-tab', "'\tx ", 'string \tx '],
  ['text-box-formula', '=1+1', 'string =1+1', TEXT],
  ['text-box-zeros', '00123', 'string 00123', TEXT],
  ['text-box-apostrophe', "'00123", "string '00123", TEXT],
  ['text-box-number', 5, 'string 5', TEXT],
  ['date', new Date(2027, 0, 5, 8, 30), 'date 2027-01-05 08:30'],
  ['old-date', new Date(1900, 0, 1), 'date 1900-01-01 00:00'],
  ['number-in-date-box', 5, 'date 1900-01-04 00:00', 'dd/MM/yyyy'],
  ['number-in-general-box', 5, 'number 5', 'General'],
]

/** Text that must come back letter by letter: decomposed, broken, with blanks that are none, beyond the usual plane. */
const STRANGE = [
  'Đa\u0309ng\u0323',
  'a\nb',
  ' a\u00a0\u200b ',
  '😀',
  'a\u0001b',
  '<b>&amp;',
  '"a";\'b\'',
  '\ta',
]

export const entryChecks: readonly Check[] = [
  ...ENTRIES.map(([id, written, expected, format]) =>
    relied(`entry.${id}`, expected, (sheet) => entered(sheet, written, format)),
  ),
  relied('entry.text-format-told', 'string @', (sheet) => {
    sheet.getRange(1, 1).setNumberFormat(TEXT)
    return told(sheet.getRange(1, 1).getNumberFormats()[0]?.[0])
  }),
  relied('entry.text-box-made-general', 'string 00123', (sheet) => {
    const box = sheet.getRange(1, 1)
    box.setNumberFormat(TEXT)
    box.setNumberFormats([['General']])
    return entered(sheet, "'00123")
  }),
  relied('entry.again', 'string 00123', (sheet) => {
    entered(sheet, "'00123")
    return entered(sheet, `'${String(sheet.getRange(1, 1).getValues()[0]?.[0])}`)
  }),
  relied('entry.bare-again', 'number 123', (sheet) => {
    entered(sheet, "'00123")
    return entered(sheet, '00123')
  }),
  relied('entry.number-after-date', 'date 1900-01-04 00:00', (sheet) => {
    entered(sheet, new Date(2027, 0, 5))
    return entered(sheet, 5)
  }),
  relied('entry.strange', 'all the same', (sheet) => {
    const changed = STRANGE.filter((text) => entered(sheet, `'${text}`) !== `string ${text}`)
    return changed.length === 0 ? 'all the same' : `changed: ${JSON.stringify(changed)}`
  }),
  relied('entry.50000', 'string 50000', (sheet) => {
    const back = entered(sheet, 'x'.repeat(50_000))
    return `string ${back.length - 'string '.length}`
  }),
]
