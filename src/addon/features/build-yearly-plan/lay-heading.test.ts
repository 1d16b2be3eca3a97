import { describe, expect, it } from 'vitest'
import { aCell, aRegistration, on } from '../../../../test/nouns'
import { buildPlan, filled, withBox, withRow } from '../../../../test/plan-sheet'
import type { Box, Grid } from '../../domain/box'

const cell = aCell('Chi bộ Phòng 1', 2)
const build = (standing: Grid = [], settings = {}) =>
  buildPlan([aRegistration({ row: 2, cell })], [cell], standing, settings).grid
const heading = (grid: Grid) => grid.slice(0, 13).map(filled)

/** The tab after staff wrote beside a label. */
function label(grid: Grid, name: string, box: Box): Grid {
  const row = grid.findIndex((each) => each.includes(name))
  const column = (grid[row] ?? []).indexOf(name)
  return withBox(grid, row + 1, column + 2, box)
}

describe('the heading', () => {
  it('is that of a Party paper, of a draft at first', () => {
    expect(heading(build([], { superiorName: 'Đảng bộ các cơ quan Đảng tỉnh Hòa An' }))).toEqual([
      ['ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH HÒA AN', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH MINH HỌA', '──────────────────────'],
      ['Minh Họa, ngày …… tháng …… năm ……'],
      ['*'],
      ['Số        -KH/ĐU'],
      [],
      ['KẾ HOẠCH'],
      ['tổ chức sinh hoạt chuyên đề của các chi bộ năm 2027'],
      ['-----'],
      ['Trạng thái kế hoạch', 'Dự thảo'],
      ['Số kế hoạch'],
      ['Ngày ban hành'],
      [],
    ])
  })

  it('keeps what staff put into the labelled boxes, and says it above', () => {
    let grid = label(build(), 'Trạng thái kế hoạch', 'đang trình')
    grid = label(grid, 'Số kế hoạch', 12)
    grid = label(grid, 'Ngày ban hành', { day: on('2027-01-08'), seconds: 0 })
    expect(heading(build(grid)).slice(2, 12)).toEqual([
      ['Minh Họa, ngày 08 tháng 01 năm 2027'],
      ['*'],
      ['Số 12-KH/ĐU'],
      [],
      ['KẾ HOẠCH'],
      ['tổ chức sinh hoạt chuyên đề của các chi bộ năm 2027'],
      ['-----'],
      ['Trạng thái kế hoạch', 'đang trình'],
      ['Số kế hoạch', 12],
      ['Ngày ban hành', { day: on('2027-01-08'), seconds: 0 }],
    ])
  })

  it('finds the labelled boxes where staff moved them', () => {
    const header = build()[13] ?? []
    const own: Grid = [
      ['Số kế hoạch:', '12-KH/ĐU', 'Trạng thái kế hoạch', 'Dự thảo', ...header.slice(4).map(() => '')],
      header,
    ]
    expect(heading(build(own)).slice(9, 11)).toEqual([
      ['Trạng thái kế hoạch', 'Dự thảo'],
      ['Số kế hoạch', '12-KH/ĐU'],
    ])
  })

  it('follows the settings', () => {
    const again = build(build(), { committeeName: 'Đảng ủy mới', documentSymbol: 'ĐUM' })
    expect(heading(again).slice(1, 5)).toEqual([
      ['ĐẢNG ỦY MỚI', '──────────────────────'],
      ['Minh Họa, ngày …… tháng …… năm ……'],
      ['*'],
      ['Số        -KH/ĐUM'],
    ])
    expect(again.flat()).not.toContain('Ghi chú không còn chỗ')
  })

  it.each([
    [1, 14],
    [4, 6],
    [5, 13],
    [6, 1],
    [6, 7],
    [10, 3],
    [10, 6],
    [13, 5],
  ])('leaves what staff wrote beside it in its place: row %i, column %i', (row, column) => {
    const grid = build(withBox(build(), row, column, 'Bản in cho Ban Thường vụ'))
    expect(grid[row - 1]?.[column - 1]).toBe('Bản in cho Ban Thường vụ')
    expect(grid.flat()).not.toContain('Ghi chú không còn chỗ')
  })

  it.each([
    [1, 1, { bold: undefined, italic: undefined, size: 12 }],
    [2, 1, { bold: true, italic: undefined, size: 12 }],
    [1, 6, { bold: true, italic: undefined, size: 12 }],
    [2, 6, { bold: undefined, vertical: 'top' }],
    [3, 6, { bold: undefined, italic: true }],
    [5, 1, { bold: undefined, italic: undefined }],
    [7, 1, { bold: true, size: 14 }],
    [8, 1, { bold: true, size: 12 }],
    [9, 1, { bold: undefined, size: 12 }],
    [10, 4, { align: 'right', italic: true }],
    [10, 5, { align: 'left', italic: undefined, background: '#fff8e1' }],
  ])('is set as Party papers are: row %i, column %i %j', (row, column, style) => {
    const { decision } = buildPlan([], [cell], [], { superiorName: 'Đảng bộ tỉnh Minh Họa' })
    const styles = decision.picture?.look.styles[row - 1]?.[column - 1]
    for (const [key, value] of Object.entries(style))
      expect([key, { ...styles }[key as 'bold']]).toEqual([key, value])
  })

  it.each([
    [3, 2],
    [1, 5],
    [3, 13],
    [9, 13],
  ])(
    'puts below the table what staff wrote where a box is merged over it: row %i, column %i',
    (row, column) => {
      const grid = build(withBox(build(), row, column, 'Bản in cho Ban Thường vụ'))
      expect(grid.slice(-3).map(filled)).toEqual([
        [],
        ['Ghi chú không còn chỗ'],
        ['Bản in cho Ban Thường vụ'],
      ])
    },
  )

  it('puts what comes later below what stands there already, under one title', () => {
    const first = build(withBox(build(), 3, 2, 'Bản in cho Ban Thường vụ'))
    const second = build(withBox(first, 1, 5, 'Bản của Văn phòng'))
    expect(second.slice(-4).map(filled)).toEqual([
      [],
      ['Ghi chú không còn chỗ'],
      ['Bản in cho Ban Thường vụ'],
      ['Bản của Văn phòng'],
    ])
  })

  it('puts it below what staff wrote under the table themselves, a blank row between', () => {
    const grid = build()
    const own = withBox(grid, grid.length + 2, 3, 'Ghi chú của Văn phòng')
    expect(
      build(withBox(own, 3, 2, 'Bản in'))
        .slice(-5)
        .map(filled),
    ).toEqual([[], ['Ghi chú của Văn phòng'], [], ['Ghi chú không còn chỗ'], ['Bản in']])
  })

  it.each([
    ['Đảng ủy Sở', 12],
    [
      'Đảng ủy Trường Cao đẳng nghề Kinh tế – Kỹ thuật và Công nghệ thông tin, truyền thông tỉnh Minh Họa',
      10,
    ],
    ['Đảng ủy '.repeat(30), 8],
  ])('writes %s in size %i', (committeeName, size) => {
    const { decision } = buildPlan([], [cell], [], { committeeName })
    expect(decision.picture?.look.styles[1]?.[0]?.size).toBe(size)
  })

  it('puts what staff wrote in rows of their own below the table', () => {
    const grid = build(withBox(withRow(build(), 1), 1, 1, 'Bản in cho Ban Thường vụ'))
    expect(heading(grid)).toEqual(heading(build()))
    expect(grid.slice(-2).map(filled)).toEqual([['Ghi chú không còn chỗ'], ['Bản in cho Ban Thường vụ']])
    expect(build(grid)).toBe(grid)
  })
})

describe('the signature', () => {
  const signature = (grid: Grid) => grid.slice(-6).map(filled)

  it('stands below the lines', () => {
    expect(signature(build([], { signerName: 'Nguyễn Văn Mẫu' }))).toEqual([
      ['T/M ĐẢNG ỦY'],
      ['BÍ THƯ'],
      [],
      [],
      [],
      ['Nguyễn Văn Mẫu'],
    ])
  })

  it('follows the settings', () => {
    const again = build(build([], { signerName: 'Lê Văn Thí Điểm' }), {
      signerName: 'Trần Thị Ví Dụ',
      signingAuthority: 'T/M BAN THƯỜNG VỤ',
    })
    expect(filled(again.flat()).filter((box) => box === 'BÍ THƯ' || box === 'Lê Văn Thí Điểm')).toEqual([
      'BÍ THƯ',
    ])
    expect(signature(again)[0]).toEqual(['T/M BAN THƯỜNG VỤ'])
  })

  it('keeps a name that staff typed while the setting is blank', () => {
    const grid = build()
    const typed = withBox(grid, grid.length, 6, 'Lê Văn Thí Điểm')
    expect(build(typed)).toBe(typed)
  })
})
