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

  it('leaves what staff wrote beside it in its place', () => {
    const grid = build(withBox(build(), 6, 7, 'Bản in cho Ban Thường vụ'))
    expect(grid[5]?.[6]).toBe('Bản in cho Ban Thường vụ')
  })

  it('puts below the table what staff wrote where a heading box is merged over it', () => {
    const grid = build(withBox(build(), 3, 2, 'Bản in cho Ban Thường vụ'))
    expect(grid.slice(-2).map(filled)).toEqual([['Ghi chú không còn chỗ'], ['Bản in cho Ban Thường vụ']])
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
