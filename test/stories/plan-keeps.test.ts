import { describe, expect, it } from 'vitest'
import type { BoxValue, Tab } from '../../src/local/model'
import { Office } from './office'

const PLAN = 'Kế hoạch 2027'
const ready = new Office('2027-02-01')
ready.press('importResponses', 'checkRegistrations', 'buildYearlyPlan')

const HEADER = 13
/** Column from 0: the first beside the plan's own, and the one for staff's notes. */
const OWN = 13
const NOTE = 11

const tabOf = (office: Office): Tab => {
  const tab = office.model.spreadsheet.tabs.find(({ name }) => name === PLAN)
  if (tab === undefined) throw new Error('no plan')
  return tab
}

/** Row of a line, from 0. */
const rowOf = (office: Office, number: string): number =>
  tabOf(office).values.findIndex((row) => row[12] === number)

function put<T>(grid: (T | undefined)[][], row: number, column: number, value: T, blank?: T): void {
  const line = [...(grid[row] ?? [])]
  while (line.length < column) line.push(blank)
  line[column] = value
  while (grid.length <= row) grid.push([])
  grid[row] = line
}

const type = (office: Office, row: number, column: number, value: BoxValue): void =>
  put<BoxValue>(tabOf(office).values, row, column, value, '')

/** The plan with all that staff may do to a line, to its column and around. */
function dressed(): { office: Office; gone: string; kept: string } {
  const office = ready.copy()
  const tab = tabOf(office)
  const gone = String(tab.values[HEADER + 1]?.[12])
  const kept = String(tab.values[HEADER + 7]?.[12])
  const row = rowOf(office, kept)
  type(office, HEADER, OWN, 'Số phút')
  put(tab.looks, HEADER, OWN, { background: '#00ff00' })
  type(office, row, OWN, { formula: `=A${row + 1}*60+$B$1`, value: 60 })
  put(tab.looks, row, OWN, { background: '#ffcc00', numberFormat: '0.00', fontStyle: 'italic' as const })
  put(tab.notes, row, OWN, 'hỏi lại đồng chí Ví Dụ')
  put(tab.notes, row, 3, 'tên đã báo cáo')
  put(tab.rules, row, OWN, { criteria: 'NUMBER_BETWEEN', values: [0, 9999], allowInvalid: true })
  type(office, HEADER + 1, NOTE, { formula: '=60+30', value: 90 })
  type(office, 5, 6, { formula: '="tờ "&1', value: 'tờ 1' })
  type(office, tab.values.length + 2, 3, { formula: '=SUM(N15:N60)', value: 60 })
  put(tab.looks, 80, 30, { background: '#123456' })
  tab.columnWidths[OWN] = 321
  tab.columnWidths[3] = 222
  tab.rowHeights[1] = 44
  tab.rowHeights[row] = 90
  tab.frozenRows = 14
  return { office, gone, kept }
}

const withdraw = (office: Office, number: string) => {
  office.type('Đăng ký', 'Xử lý của văn phòng', 'Rút', (row) => row['Mã đăng ký'] === number)
  office.press('checkRegistrations')
}

const look = (office: Office) => {
  const { values, looks, notes, rules, merges, columnWidths, frozenRows } = tabOf(office)
  return structuredClone({ values, looks, notes, rules, merges, columnWidths, frozenRows })
}

describe('where no line moves', () => {
  it('only what differs is written', () => {
    const { office, kept } = dressed()
    office.type('Đăng ký', 'Người chuẩn bị', 'Trần Thị Ví Dụ', (row) => row['Mã đăng ký'] === kept)
    office.press('checkRegistrations')
    const before = look(office)
    const { calls } = office.run('buildYearlyPlan')
    const row = rowOf(office, kept)
    const expected = structuredClone(before)
    put<BoxValue>(expected.values, row, 7, 'Trần Thị Ví Dụ')
    expect(look(office)).toEqual(expected)
    expect(calls.filter(({ call }) => /^(Range|Sheet)\.(set|clear|merge|break)/.test(call))).toMatchObject([
      { call: 'Sheet.setName' },
      { call: 'Range.setValues' },
    ])
  })
})

describe('where a line goes', () => {
  const { office, gone, kept } = dressed()
  const before = look(office)
  // The mark of what is now owed comes at the end of its cell, so lines move.
  withdraw(office, gone)
  const { counts } = office.run('buildYearlyPlan')
  const tab = tabOf(office)
  const row = rowOf(office, kept)
  const built = look(office)

  it('a formula moves with its line, and means what it meant', () => {
    expect(tab.values[row]?.[OWN]).toMatchObject({ formula: `=A${row + 1}*60+$B$1` })
    expect(tab.values[HEADER]?.[OWN]).toBe('Số phút')
  })

  it('so do its look, its notes and its rule', () => {
    expect(tab.looks[row]?.[OWN]).toMatchObject({
      background: '#ffcc00',
      numberFormat: '0.00',
      fontStyle: 'italic',
    })
    expect(tab.looks[HEADER]?.[OWN]).toMatchObject({ background: '#00ff00' })
    expect(tab.notes.map((line) => line.filter(Boolean)).filter(({ length }) => length > 0)).toEqual([
      ['tên đã báo cáo', 'hỏi lại đồng chí Ví Dụ'],
    ])
    expect(tab.notes[row]?.[OWN]).toBe('hỏi lại đồng chí Ví Dụ')
    expect(tab.rules[row]?.[OWN]).toMatchObject({ criteria: 'NUMBER_BETWEEN' })
  })

  it('a formula on the line that is gone goes below as a formula', () => {
    const last = tab.values[tab.values.length - 1]
    expect(String(last?.[0])).toContain(gone)
    expect(last?.[NOTE]).toEqual({ formula: '=60+30', value: 90 })
  })

  it('formulas above and below the table stay, and boxes beside it are left alone', () => {
    expect(tab.values[5]?.[6]).toEqual({ formula: '="tờ "&1', value: 'tờ 1' })
    expect(tab.values.flat().filter((box) => typeof box === 'object' && 'formula' in box)).toHaveLength(4)
    expect(tab.looks[80]?.[30]).toEqual({ background: '#123456' })
  })

  it('widths and frozen rows are as staff set them, merges as they were', () => {
    expect([built.columnWidths, built.frozenRows]).toEqual([before.columnWidths, before.frozenRows])
    const places = (merges: Tab['merges']) =>
      merges.map(({ row, column, rows, columns }) => [row, column, rows, columns])
    expect(places(built.merges).sort()).toEqual(places(before.merges).sort())
  })

  it('rows are as high as their text where other lines stand now, and as staff set them above', () => {
    expect(
      tab.rowHeights.flatMap((height, index) => (height === undefined ? [] : [[index, height]])),
    ).toEqual([[1, 44]])
  })

  it('few calls are enough, and pressed again there is nothing to do', () => {
    expect(counts.write).toBeLessThanOrEqual(26)
    expect(office.run('buildYearlyPlan').counts.write).toBe(0)
  })

  it('undone, all is as it was', () => {
    const [told] = office.press('undo')
    expect(told).toMatchObject({ status: 'done' })
    expect(look(office).values[rowOf(office, kept)]?.[OWN]).toEqual(before.values[rowOf(office, kept)]?.[OWN])
  })
})
