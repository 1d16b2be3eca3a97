import { describe, expect, it } from 'vitest'
import type { Grid } from '../../domain/box'
import { dayOf } from '../../domain/local-date'
import type { TabSource } from '../book'
import { WORKBOOK_VERSION } from '../version'
import { decideMigrations, MIGRATIONS } from './decide'
import type { Migration } from './migration'

const sourceOf = (tabs: Readonly<Record<string, Grid>>): TabSource => ({
  tabNames: () => Object.keys(tabs),
  values: (tab) => tabs[tab] ?? [],
})

/** Writes what stands in the first box once more behind it. */
const doubling = (day: number): Migration => ({
  day: dayOf(2027, 1, day),
  decide: ({ source }) => {
    const from = String(source.values('A')[0]?.[0])
    const to = `${from}${from}`
    return [{ tab: 'A', blocks: [{ row: 1, column: 1, values: [[to]] }], renamings: [{ from, to }] }]
  },
})

describe('the migrations', () => {
  it('are in the order of their days, and the last one’s is the version', () => {
    const days = MIGRATIONS.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    expect(days[days.length - 1]).toBe(WORKBOOK_VERSION)
  })

  it.each([
    [undefined, ['xx', 'xxxx']],
    [dayOf(2026, 12, 31), ['xx', 'xxxx']],
    [dayOf(2027, 1, 1), ['xx']],
    [dayOf(2027, 1, 2), []],
  ])('decide one after the other, each on what is left by those before (version %s)', (version, written) => {
    const changes = decideMigrations(sourceOf({ A: [['x']] }), version, [doubling(1), doubling(2)])
    expect(changes.map(({ renamings }) => renamings[0]?.to)).toEqual(written)
  })
})

describe('official headers', () => {
  const older: Grid = [
    ['Danh sách chi bộ', '', '', ''],
    ['Tên chi bộ', 'Bí thư chi bộ', 'Thư điện tử', 'Số điện thoại'],
    ['Chi bộ Một', 'Trần Văn Một', 'mot@example.vn', '0200'],
  ]

  it('come in the place of older names, and nowhere else', () => {
    const changes = decideMigrations(sourceOf({ 'Chi bộ': older }), undefined)
    expect(changes).toEqual([
      {
        tab: 'Chi bộ',
        blocks: [
          { row: 2, column: 2, values: [['Bí thư']] },
          { row: 2, column: 3, values: [['Email']] },
          { row: 2, column: 4, values: [['Điện thoại']] },
        ],
        renamings: [
          { from: 'Bí thư chi bộ', to: 'Bí thư' },
          { from: 'Thư điện tử', to: 'Email' },
          { from: 'Số điện thoại', to: 'Điện thoại' },
        ],
      },
    ])
  })

  it('leave a column of staff’s that is called so beside the real one', () => {
    const both: Grid = [['Tên chi bộ', 'Email', 'Thư điện tử']]
    expect(decideMigrations(sourceOf({ 'Chi bộ': both }), undefined)).toEqual([])
  })

  it('have nothing to do in a tab that is blank, or not there', () => {
    expect(decideMigrations(sourceOf({ 'Chi bộ': [], 'Đảng ủy viên': [['']] }), undefined)).toEqual([])
  })
})
