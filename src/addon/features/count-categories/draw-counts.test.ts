import { describe, expect, it } from 'vitest'
import { drawCounts } from './draw-counts'
import { gap, remark, table, title } from './table-part'

const draw = () =>
  drawCounts([
    title('Cơ cấu'),
    table(
      [
        ['Lĩnh vực', 'Số', 'Tỷ lệ'],
        ['Một', 3, 0.75],
        ['Tổng cộng', 4, 1],
      ],
      { percent: [3] },
    ),
    gap,
    remark('Tính đến ngày 08/4/2027'),
    table([['Năm', 'Số']]),
  ])

describe('the counts as a tab', () => {
  it('are the parts below each other, as wide as the widest', () => {
    expect(draw().values).toEqual([
      ['Cơ cấu', '', ''],
      ['Lĩnh vực', 'Số', 'Tỷ lệ'],
      ['Một', 3, 0.75],
      ['Tổng cộng', 4, 1],
      ['', '', ''],
      ['Tính đến ngày 08/4/2027', '', ''],
      ['Năm', 'Số', ''],
    ])
    expect(draw().look.widths).toEqual([190, 84, 84])
  })

  it('have borders round the tables only', () => {
    expect(draw().look.borders).toEqual([
      { row: 2, column: 1, rows: 3, columns: 3 },
      { row: 7, column: 1, rows: 1, columns: 2 },
    ])
    expect(draw().look).toMatchObject({ merges: [], frozenRows: 0, tabColour: '#6a4ca0' })
  })

  it('are one column wide without a table', () => {
    expect(drawCounts([gap]).values).toEqual([['']])
  })

  it('have titles and remarks that run over the boxes beside them', () => {
    expect(draw().look.styles[0]).toEqual([{ bold: true, oneLine: true }])
    expect(draw().look.styles[5]).toEqual([{ italic: true, oneLine: true }])
    expect(draw().look.styles[4]).toEqual([])
  })

  it('have a header, names to the left, numbers in the middle, shares in per cent, and a last row that stands out', () => {
    const header = { bold: true, align: 'center', vertical: 'middle', background: '#dfe7ef', size: 10 }
    expect(draw().look.styles[1]).toEqual([header, header, header])
    expect(draw().look.styles[2]).toEqual([
      { vertical: 'middle' },
      { vertical: 'middle', align: 'center' },
      { vertical: 'middle', align: 'center', format: '0.0%' },
    ])
    const last = { vertical: 'middle', bold: true, background: '#dfe7ef' }
    expect(draw().look.styles[3]).toEqual([
      last,
      { ...last, align: 'center' },
      { ...last, align: 'center', format: '0.0%' },
    ])
  })
})
