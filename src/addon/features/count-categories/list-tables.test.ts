import { describe, expect, it } from 'vitest'
import { aCategory } from '../../../../test/nouns'
import { shareTable, yearTable } from './list-tables'

const categories = [
  aCategory('Học tập Bác', 2, { field: 'hoChiMinh' }),
  aCategory('Chuyên môn', 3, { field: 'politicalTask' }),
]

describe('yearTable', () => {
  it('is as wide in its last row as in its header', () => {
    const years = [{ year: 2027, fields: [1, 2, 3], total: 7, withSuperiors: 1 }]
    const [header, ...rows] = yearTable(years)
    expect(rows).toEqual([
      [2027, 1, 2, 3, 7, 1],
      ['Tổng cộng', 1, 2, 3, 7, 1],
    ])
    expect(header).toHaveLength(6)
  })
})

describe('shareTable', () => {
  it('adds up the quarters, and leaves the share of nothing blank', () => {
    const byQuarter = {
      columns: 3,
      registered: [1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0],
      held: new Array<number>(12).fill(0),
    }
    expect(shareTable(byQuarter, categories).slice(1)).toEqual([
      ['Công tác xây dựng Đảng', 0, 0, 0, ''],
      ['Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 2, 0.5, 0, ''],
      ['Nhiệm vụ chính trị của đơn vị', 2, 0.5, 0, ''],
      ['Tổng cộng', 4, 1, 0, ''],
    ])
  })
})
