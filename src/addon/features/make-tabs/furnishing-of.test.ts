import { describe, expect, it } from 'vitest'
import { choice, date, text } from '../../workbook/column'
import { tab } from '../../workbook/tab'
import { furnishingOf } from './furnishing-of'
import type { TabPlan } from './plan-tab'

const places = {
  cells: { tab: 'Chi bộ', row: 2, column: 2 },
  categories: { tab: 'Nhóm nội dung', row: 2, column: 2 },
  members: { tab: 'Đảng ủy viên', row: 2, column: 1 },
}
const diary = tab('Sổ', {
  on: date('Ngày', { width: 90 }),
  cell: text('Chi bộ', { width: 200, offers: 'cells' }),
  way: choice('Cách', { email: 'Email', paper: 'Giấy' }, {}, { width: 80 }),
})
const whole: TabPlan = {
  name: 'Sổ',
  exists: true,
  headerRow: 3,
  columnOf: { on: 1, cell: 2, way: 3 },
  added: [],
  nextRow: 4,
}
const cells = { row: 4, column: 2, offers: places.cells }
const ways = { row: 4, column: 3, offers: ['Email', 'Giấy'] }

describe('the furnishing of a tab', () => {
  it.each([
    ['nothing where all has rules', [], [false, true, true], undefined, []],
    ['lists where there are none', [], [false, false, true], undefined, [cells]],
    [
      'all of a new tab',
      ['on', 'cell', 'way'],
      [],
      [90, 200, 80],
      [{ row: 4, column: 1, format: 'dd/MM/yyyy' }, cells, ways],
    ],
    ['a new column alone', ['way'], [false, true], [80], [ways]],
  ])('is %s', (_, added, ruled, widths, helps) => {
    const furnishing = furnishingOf(diary, { ...whole, added }, { ruled, asText: [] }, places)
    expect(furnishing.helps).toEqual(helps)
    expect(furnishing.header?.widths).toEqual(widths)
    expect(furnishing.header?.row).toBe(widths && 3)
  })
})
