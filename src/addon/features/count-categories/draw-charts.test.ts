import { describe, expect, it } from 'vitest'
import { drawCharts } from './draw-charts'
import { drawCounts } from './draw-counts'
import { gap, type Part, remark, table } from './table-part'

const years = (...rows: number[][]): Part =>
  table([['Năm', 'A', 'B', 'C', 'Tổng số', 'Cấp trên'], ...rows, ['Tổng cộng', 1, 2, 3, 6, 0]], {
    name: 'years',
  })
const shares = table(
  [
    ['Lĩnh vực', 'Đã đăng ký', 'Tỷ lệ', 'Đã tổ chức', 'Tỷ lệ'],
    ['A', 1, 0.5, 1, 1],
    ['B', 1, 0.5, 0, 0],
    ['C', 0, 0, 0, 0],
    ['Tổng cộng', 2, 1, 1, 1],
  ],
  { name: 'shares' },
)
const quarters = table(
  [
    ['Quý', 'Nhóm một', 'Nhóm hai', 'Tổng số'],
    ['Quý I', 1, 1, 2],
    ['Tổng cộng', 1, 1, 2],
  ],
  { name: 'quarters' },
)

const parts = [
  years([2026, 1, 2, 3, 6, 0], [2027, 0, 0, 0, 0, 0]),
  remark('Tính đến'),
  gap,
  shares,
  gap,
  quarters,
]

/** What stands in the boxes that a chart is drawn from. */
function boxesOf(title: string) {
  const { values } = drawCounts(parts)
  const chart = drawCharts(parts, 2027).find((each) => each.title === title)
  return chart?.ranges.map(({ row, column, rows, columns }) =>
    values.slice(row - 1, row - 1 + rows).map((boxes) => boxes.slice(column - 1, column - 1 + columns)),
  )
}

describe('the charts of the counts', () => {
  it('show the fields over the years, sums apart', () => {
    expect(boxesOf('Số chuyên đề theo lĩnh vực qua các năm')).toEqual([
      [
        ['Năm', 'A', 'B', 'C'],
        [2026, 1, 2, 3],
        [2027, 0, 0, 0],
      ],
    ])
  })

  it('show what was registered and held of each field in the plan year', () => {
    expect(boxesOf('Số chuyên đề theo lĩnh vực, năm 2027')).toEqual([
      [
        ['Lĩnh vực', 'Đã đăng ký'],
        ['A', 1],
        ['B', 1],
        ['C', 0],
      ],
      [['Đã tổ chức'], [1], [0], [0]],
    ])
  })

  it('show the categories of the plan year: names and their sums', () => {
    expect(boxesOf('Số chuyên đề đã đăng ký theo nhóm nội dung, năm 2027')).toEqual([
      [['Quý', 'Nhóm một', 'Nhóm hai']],
      [['Tổng cộng', 1, 1]],
    ])
  })

  it('stand beside each other, clear of one another', () => {
    const places = drawCharts(parts, 2027).map(({ place }) => place)
    for (const [at, place] of places.entries()) {
      const next = places[at + 1]
      if (next !== undefined) expect(next.right).toBeGreaterThan(place.right + place.width)
    }
  })

  it('leave out the years where there are none', () => {
    expect(drawCharts([years(), shares, quarters], 2027).map(({ kind }) => kind)).toEqual(['bars', 'bars'])
  })
})
