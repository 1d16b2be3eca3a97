import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newTab } from '../apps-script'
import { type BoxValue, type Look, type Tab, UNCOMPUTED, type ValidationRule } from '../model'
import { readWorkbook } from './read-workbook'
import { writeWorkbook } from './write-workbook'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-chuyen-de-'))
})
afterAll(() => rm(folder, { recursive: true }))

const book = (tabs: Tab[], id = 'so-1', activeTabId = 0) => ({
  id,
  name: 'Sổ',
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  tabs,
  activeTabId,
})

async function through(tabs: Tab[]) {
  const path = join(folder, 'workbook.xlsx')
  await writeWorkbook(book(tabs), path, Date.UTC(2027, 3, 8))
  return readWorkbook(await readFile(path))
}

async function boxesThrough(values: BoxValue[][]): Promise<BoxValue[][]> {
  const { tabs } = await through([{ ...newTab(0, 'Trang'), values }])
  return tabs[0]?.values ?? []
}

/** Rows as wide as their last box that is not blank, and no blank rows at the end: what a file can tell. */
function trimmed(values: readonly BoxValue[][]): BoxValue[][] {
  const last = <T>(list: readonly T[], blank: (item: T) => boolean) =>
    list.slice(0, list.findLastIndex((item) => !blank(item)) + 1)
  return last(
    values.map((row) => last(row, (value) => value === '')),
    (row) => row.length === 0,
  )
}

const hostile = [
  ...['=SUM(A1:A9)', '=HYPERLINK("https://example.vn")', '+84 24 0000', '-1', '@a', '\tthẻ', "'nháy"],
  ...['00123', '5/1', '1.234', '1e5', 'TRUE', '#N/A', '_x0041_', '<b>đậm</b>', '&amp;', '"', ' trước, sau '],
  ...[
    'a\r\nb',
    'a\u0000b',
    '\ud800',
    '\uffff',
    'Hoà',
    'Hoà'.normalize('NFD'),
    'a\u00a0b\u200bc',
    'x'.repeat(10_000),
  ],
]

describe('values', () => {
  it.each(hostile)('keeps the text %j', async (text) => {
    expect(await boxesThrough([[text]])).toEqual([[text]])
  })

  it.each<[string, BoxValue]>([
    ['a date', { serial: 46_485 }],
    ['a time', { serial: 46_485.395_833_333_33 }],
    ['a formula', { formula: '=1+1', value: 2 }],
    ['a formula with text', { formula: '=A2&"x"', value: '_x0041_ á' }],
    ['a formula with an error', { formula: '=1/0', value: '#DIV/0!' }],
    ['a formula with a date', { formula: '=TODAY()', value: { serial: 46_485 } }],
    ['a formula of a blank', { formula: '=Z99', value: '' }],
    ['a formula that nobody has computed', { formula: '=Z99', value: UNCOMPUTED }],
    ['nought', 0],
    ['no', false],
  ])('keeps %s', async (_, value) => {
    expect(await boxesThrough([['Tiêu đề'], ['', value]])).toEqual([['Tiêu đề'], ['', value]])
  })

  it('keeps a thousand hostile texts in one file', async () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      "'",
      '_x0041_',
      '&#10;',
      '<',
      ' ',
      '\r\n',
      '\u0000',
      '5/1 ',
    )
    const text = fc.tuple(start, fc.string({ unit: 'binary', maxLength: 30 })).map((parts) => parts.join(''))
    const texts = fc.sample(text, 1000)
    expect(await boxesThrough(texts.map((one) => [one]))).toEqual(texts.map((one) => [one]))
  })

  it('keeps any grid of values', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '', ...hostile),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.integer({ min: 61, max: 90_000 }).map((serial) => ({ serial })),
    )
    const grid = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(grid, async (values) => {
        expect(await boxesThrough(values)).toEqual(trimmed(values))
      }),
      { numRuns: 60 },
    )
  })
})

/** A list with holes, by place. */
const placed = <T>(items: Record<number, T>): T[] => Object.assign([], items)

const HEAD: Look = {
  background: '#dce6f1',
  fontColor: '#c00000',
  fontFamily: 'Times New Roman',
  fontSize: 14,
  fontWeight: 'bold',
  fontStyle: 'italic',
  fontLine: 'underline',
  horizontal: 'center',
  vertical: 'middle',
  wrap: 'WRAP',
  numberFormat: '@',
  borders: { top: { style: 'SOLID', color: '#000000' }, bottom: { style: 'DOUBLE', color: '#ff0000' } },
}
const WORDS: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  values: [['Email', 'Zalo', 'Điện thoại'], true],
  allowInvalid: false,
  helpText: 'Chọn cách nhận tin',
}
const CHOICES: ValidationRule = {
  criteria: 'VALUE_IN_RANGE',
  values: [{ tab: "Tab 'hai' đây", row: 2, column: 1, rows: 40, columns: 1 }, true],
  allowInvalid: true,
}

const full: Tab = {
  ...newTab(0, 'Chi bộ'),
  frozenRows: 1,
  frozenColumns: 2,
  tabColor: '#336699',
  hiddenGridlines: true,
  values: [['Mã', 'Tên', 'Ngày'], [], [1, 'Chi bộ Phòng 8', { serial: 46_485 }]],
  looks: [
    [HEAD, HEAD, HEAD],
    [undefined, { background: '#ffff00' }],
    placed({ 2: { numberFormat: 'dd/MM/yyyy' } }),
  ],
  notes: placed({ 0: placed({ 1: 'Ghi chú\nhai dòng' }), 2: placed({ 2: 'Chỉ là ghi chú' }) }),
  rules: placed({ 1: [WORDS, CHOICES], 2: [WORDS, CHOICES], 3: placed({ 1: WORDS }) }),
  merges: [{ row: 5, column: 1, rows: 2, columns: 3 }],
  columnWidths: placed({ 0: 150, 2: 63, 3: 40 }),
  rowHeights: placed({ 0: 40, 3: 22 }),
  hiddenRows: [4, 7],
  hiddenColumns: [4, 6],
}

it('keeps a date a date in a box that is formatted as text', async () => {
  const tab = { ...newTab(0, 'Trang'), values: [[{ serial: 46_485 }]], looks: [[{ numberFormat: '@' }]] }
  const { tabs } = await through([tab])
  expect(tabs[0]?.values).toEqual([[{ serial: 46_485 }]])
})

describe('everything else of a tab', () => {
  it('comes back as it was', async () => {
    const second = { ...newTab(1, "Tab 'hai' đây"), hidden: true }
    const { id, tabs, losses } = await through([full, second])
    expect(id).toBe('so-1')
    expect(losses).toEqual([])
    expect(tabs).toEqual([full, second])
  })

  it('gives boxes that look alike one and the same look', async () => {
    const { tabs } = await through([full])
    expect(tabs[0]?.looks[0]?.[0]).toBe(tabs[0]?.looks[0]?.[2])
  })

  it('is the same again after another round', async () => {
    const once = await through([full])
    expect(await through(once.tabs)).toEqual({ ...once, id: 'so-1' })
  })

  it('opens at the tab that was open', async () => {
    const path = join(folder, 'active.xlsx')
    await writeWorkbook(book([newTab(0, 'A'), newTab(7, 'B')], 'x', 7), path, 0)
    expect((await readWorkbook(await readFile(path))).activeTab).toBe(1)
  })
})
