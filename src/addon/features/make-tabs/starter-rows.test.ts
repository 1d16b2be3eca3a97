import { describe, expect, it } from 'vitest'
import { dayOf as on } from '../../domain/local-date'
import { SETTING_ITEMS } from '../../workbook/setting-items'
import { VERSION_ITEM } from '../../workbook/version'
import type { TabPlan } from './plan-tab'
import { firstCategories, missingItems } from './starter-rows'

const plan: TabPlan = {
  name: 'Cài đặt',
  exists: true,
  headerRow: 1,
  columnOf: { item: 1, value: 2, explanation: 3, code: 1, name: 2, otherNames: 3, field: 4, keywords: 5 },
  added: [],
  nextRow: 5,
}
const labels = Object.values(SETTING_ITEMS).map(({ label }) => label)
const without = (...gone: string[]) => labels.filter((label) => !gone.includes(label))

describe('the items that Cài đặt lacks', () => {
  it.each([
    ['none', labels, []],
    ['one', without('Ngày nghỉ'), ['Ngày nghỉ']],
    ['none that is written in another way', labels.map((label) => ` ${label.toUpperCase()} `), []],
    ['all, and the version, where none stands', [], [...labels, VERSION_ITEM]],
  ])('are %s', (_, standing, missing) => {
    expect(missingItems(standing, plan, on(2026, 11, 16), on(2026, 11, 16)).names).toEqual(missing)
  })

  it.each([
    [on(2026, 11, 16), 2027],
    [on(2026, 10, 1), 2027],
    [on(2027, 9, 30), 2027],
    [on(2027, 1, 2), 2027],
  ])('propose the plan year that is gathered for on day %s', (today, year) => {
    const { blocks } = missingItems(without('Năm kế hoạch'), plan, today, today)
    expect(blocks).toMatchObject([
      { row: 5, column: 1, values: [['Năm kế hoạch', year, expect.any(String)]] },
    ])
  })

  it('count letters from the day that is given', () => {
    const from = on(2026, 9, 1)
    const { blocks } = missingItems(without('Bắt đầu đôn đốc từ ngày'), plan, on(2026, 11, 16), from)
    expect(blocks[0]?.values[0]?.[1]).toEqual({ day: from, seconds: 0 })
  })

  it('stand one below the other, each with what it says and how to fill it in', () => {
    const { blocks, helps } = missingItems(
      without('Tên Đảng ủy', 'Điện thoại văn phòng', 'Quyền hạn ký'),
      plan,
      on(2026, 11, 16),
      on(2026, 11, 16),
    )
    const rows = blocks.flatMap(({ row, values }) => values.map((boxes, place) => [row + place, ...boxes]))
    expect(rows).toEqual([
      [5, 'Tên Đảng ủy', '', 'Tên đầy đủ, dùng trong thư và văn bản.'],
      [6, 'Điện thoại văn phòng', '', 'Ghi ở cuối mỗi thư.'],
      [7, 'Quyền hạn ký', 'T/M ĐẢNG ỦY', 'Dòng trên chức vụ người ký.'],
    ])
    expect(helps).toEqual([{ row: 6, column: 2, rows: 1, format: '@' }])
  })

  it('come in one piece, also with a column of the office between two of ours', () => {
    const apart = { ...plan, columnOf: { item: 1, value: 2, explanation: 4 } }
    const { blocks } = missingItems(without('Địa danh'), apart, on(2026, 11, 16), on(2026, 11, 16))
    expect(blocks).toEqual([{ row: 5, column: 1, values: [['Địa danh', '', '', expect.any(String)]] }])
  })

  it('keep a telephone number as it is typed', () => {
    const { helps } = missingItems(without('Điện thoại văn phòng'), plan, on(2026, 11, 16), on(2026, 11, 16))
    expect(helps).toEqual([{ row: 5, column: 2, rows: 1, format: '@' }])
  })
})

describe('the starter categories', () => {
  it('come into a blank list', () => {
    const { names, blocks, helps } = firstCategories(0, plan)
    expect([names.length, names[0], helps]).toEqual([9, 'Học tập và làm theo Bác', []])
    const field = 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'
    expect(blocks.map(({ row, column, values }) => [row, column, values.length, values[0]])).toEqual([
      [5, 1, 9, ['HTB', 'Học tập và làm theo Bác', '', field, expect.stringContaining('Bác Hồ')]],
    ])
  })

  it('come in one piece: cut off between two, the list would never be filled in', () => {
    const { blocks } = firstCategories(0, plan)
    expect(blocks).toMatchObject([{ row: 5, column: 1 }])
    expect(blocks[0]?.values.map((row) => [row.length, row[2]])).toEqual(Array(9).fill([5, '']))
  })

  it('never join those of the office', () => {
    expect(firstCategories(1, plan)).toEqual({ names: [], blocks: [], helps: [] })
  })
})
