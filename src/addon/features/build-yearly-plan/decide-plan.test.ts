import { describe, expect, it } from 'vitest'
import { aCategory, aCell, aRegistration, on } from '../../../../test/nouns'
import {
  buildPlan,
  filled,
  linesOf,
  rowOf,
  typeInto,
  withBox,
  withColumn,
  withRow,
} from '../../../../test/plan-sheet'
import type { Grid } from '../../domain/box'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)
const cells = [one, two]
const noon = { day: on('2027-03-04'), seconds: 0 }

/** Both cells have one topic each quarter. */
const full = [1, 2, 3, 4].flatMap((quarter) =>
  cells.map((cell, place) => aRegistration({ row: quarter * 2 + place, cell, quarter: quarter as 1 })),
)
const first = full.slice(0, 2)
const rest = full.slice(2)

describe('the lines', () => {
  it('stand by quarter, then cell, then planned day, then number; ordinals run through', () => {
    const { grid, decision } = buildPlan(
      [
        ...rest,
        aRegistration({ row: 30, cell: two, planned: '2027-03-04' }),
        aRegistration({ row: 31, cell: one, planned: '2027-03' }),
        aRegistration({ row: 32, cell: one, planned: '2027-03-30' }),
        aRegistration({ row: 33, cell: one, planned: '2027-03-31', number: 'ĐK-0020' }),
        aRegistration({ row: 34, cell: one, planned: '2027-01-05' }),
        aRegistration({ row: 35, cell: one, planned: '' }),
      ],
      cells,
    )
    expect(linesOf(grid, 'ordinal', 'quarter', 'number').slice(0, 8)).toEqual([
      [1, 'Quý I', 'ĐK-0034'],
      [2, 'Quý I', 'ĐK-0032'],
      [3, 'Quý I', 'ĐK-0020'],
      [4, 'Quý I', 'ĐK-0031'],
      [5, 'Quý I', 'ĐK-0035'],
      [6, 'Quý I', 'ĐK-0030'],
      [7, 'Quý II', 'ĐK-0004'],
      [8, 'Quý II', 'ĐK-0005'],
    ])
    expect(decision).toMatchObject({ planned: 12, missing: 0 })
  })

  it('say what was registered, names in their official form, days as days, months as months', () => {
    const category = aCategory('Chuyên môn', 2)
    const { grid } = buildPlan(
      [
        aRegistration({
          row: 2,
          cell: one,
          of: category,
          planned: '2027-03-04',
          format: { text: 'buổi riêng', value: 'separate' },
          joint: [two],
          title: '=Chuyên đề về tiết kiệm',
        }),
        aRegistration({
          row: 3,
          cell: two,
          planned: '2027-02',
          category: { text: 'Nhóm lạ', value: undefined },
        }),
      ],
      cells,
    )
    expect(linesOf(grid, 'cell', 'title', 'category', 'planned', 'format', 'preparer').slice(0, 2)).toEqual([
      [
        'Chi bộ Phòng 1',
        '=Chuyên đề về tiết kiệm',
        'Chuyên môn',
        noon,
        'Buổi riêng, phối hợp với Chi bộ Phòng 2',
        'Nguyễn Văn Mẫu',
      ],
      ['Chi bộ Phòng 2', 'Chuyên đề số 3 của chi bộ', 'Nhóm lạ', 'Tháng 2/2027', '', 'Nguyễn Văn Mẫu'],
    ])
  })

  it.each(['toFix', 'toConfirm', 'toApprove', 'replaced', 'withdrawn', 'rejected', undefined] as const)(
    'leave out a row that is %s',
    (status) => {
      const { decision } = buildPlan([...rest, aRegistration({ row: 2, cell: one, status })], cells)
      expect(decision).toMatchObject({ planned: 6, missing: 2 })
    },
  )

  it('leave out another year', () => {
    const other = aRegistration({ row: 2, cell: one, year: 2026 })
    expect(buildPlan([...rest, other], cells).decision).toMatchObject({ planned: 6, missing: 2 })
  })
})

describe('a cell that owes a topic has a marked line', () => {
  const marks = (grid: Grid) =>
    linesOf(grid, 'ordinal', 'quarter', 'cell', 'title', 'number').filter(
      ([, , , title]) => title === '(chưa đăng ký)',
    )

  it('in its place, with an ordinal of its own', () => {
    const { grid } = buildPlan(rest, cells)
    expect(marks(grid)).toEqual([
      [1, 'Quý I', 'Chi bộ Phòng 1', '(chưa đăng ký)', ''],
      [2, 'Quý I', 'Chi bộ Phòng 2', '(chưa đăng ký)', ''],
    ])
  })

  it('one only, after its topics, when it has fewer than the minimum', () => {
    const { grid, decision } = buildPlan(full, [one, two], [], { minimumPerQuarter: 3 })
    expect(decision).toMatchObject({ planned: 8, missing: 8 })
    expect(linesOf(grid, 'cell', 'title').slice(0, 2)).toEqual([
      ['Chi bộ Phòng 1', 'Chuyên đề số 2 của chi bộ'],
      ['Chi bộ Phòng 1', '(chưa đăng ký)'],
    ])
  })

  it('not in a quarter in which it is not active', () => {
    const ending = aCell('Chi bộ sáp nhập', 2, { activeTo: on('2027-04-01') })
    const starting = aCell('Chi bộ mới', 3, { activeFrom: on('2027-10-01') })
    const { grid } = buildPlan([], [ending, starting])
    expect(marks(grid).map((line) => line.slice(1, 3))).toEqual([
      ['Quý I', 'Chi bộ sáp nhập'],
      ['Quý II', 'Chi bộ sáp nhập'],
      ['Quý IV', 'Chi bộ mới'],
    ])
  })

  it('not where it takes part in another cell\u2019s meeting', () => {
    const joint = aRegistration({ row: 2, cell: one, joint: [two] })
    expect(buildPlan([...rest, joint], cells).decision).toMatchObject({ planned: 7, missing: 0 })
  })
})

describe('building again', () => {
  it('changes nothing', () => {
    const { grid } = buildPlan(full.slice(1), cells)
    const again = buildPlan(full.slice(1), cells, grid)
    expect(again.decision.picture).toBeUndefined()
    expect(again.decision.changes).toEqual({ added: [], changed: [], gone: [] })
  })

  it('keeps what staff wrote: by number, on marked lines by cell and quarter', () => {
    let { grid } = buildPlan([...rest, ...first.slice(1)], cells)
    grid = typeInto(grid, 'ĐK-0004', 'hour', '14 giờ')
    grid = typeInto(grid, 'ĐK-0004', 'attending', 'Lê Văn Thí Điểm')
    grid = typeInto(grid, 'Chi bộ Phòng 1', 'note', 'đã gọi hai lần')
    const more = aRegistration({ row: 40, cell: one, quarter: 2, planned: '2027-04-06' })
    const again = buildPlan([...rest, ...first.slice(1), more], cells, grid)
    expect(linesOf(again.grid, 'ordinal', 'number', 'hour', 'attending', 'note').slice(0, 4)).toEqual([
      [1, '', '', '', 'đã gọi hai lần'],
      [2, 'ĐK-0003', '', '', ''],
      [3, 'ĐK-0040', '', '', ''],
      [4, 'ĐK-0004', '14 giờ', 'Lê Văn Thí Điểm', ''],
    ])
    expect(again.decision.changes).toEqual({
      added: [
        {
          quarter: 'Quý II',
          cell: 'Chi bộ Phòng 1',
          title: 'Chuyên đề số 40 của chi bộ',
          number: 'ĐK-0040',
          differences: [],
        },
      ],
      changed: [],
      gone: [],
    })
  })

  it('writes the program\u2019s columns anew, and names them as changes', () => {
    const { grid } = buildPlan(full, cells)
    const typed = typeInto(grid, 'ĐK-0002', 'title', 'Tên tự sửa')
    const moved = full.map((each) =>
      each.number === 'ĐK-0005'
        ? aRegistration({ row: 5, cell: two, quarter: 2, planned: '2027-06-01', preparer: 'Trần Thị Ví Dụ' })
        : each,
    )
    const again = buildPlan(moved, cells, typed)
    expect(
      again.decision.changes.changed.map(({ number, differences }) => [number, differences]),
    ).toMatchObject([
      ['ĐK-0002', [{ column: 'title', was: 'Tên tự sửa', becomes: 'Chuyên đề số 2 của chi bộ' }]],
      ['ĐK-0005', [{ column: 'planned' }, { column: 'preparer' }]],
    ])
    expect(linesOf(again.grid, 'title')[0]).toEqual(['Chuyên đề số 2 của chi bộ'])
  })

  it('carries over to a topic registered anew, under the same title, what stood on its line', () => {
    const { grid } = buildPlan(full, cells)
    const typed = typeInto(grid, 'ĐK-0002', 'place', 'Hội trường A')
    const anew = aRegistration({
      row: 50,
      cell: one,
      title: 'Chuyên đề số 2 của chi bộ',
      planned: '2027-03-04',
    })
    const again = buildPlan([...full.slice(1), anew], cells, typed)
    expect(linesOf(again.grid, 'number', 'place')[0]).toEqual(['ĐK-0050', 'Hội trường A'])
    expect(again.decision.changes).toMatchObject({ added: [], gone: [] })
  })

  it('keeps the columns that staff added, among ours and after them, and moves them with their line', () => {
    let { grid } = buildPlan(full.slice(1), cells)
    grid = withColumn(grid, 5)
    const header = rowOf(grid, 'ĐK-0003') - 2
    grid = withBox(grid, header, 5, 'Theo dõi riêng')
    grid = withBox(grid, rowOf(grid, 'ĐK-0003'), 5, 0.5)
    grid = withBox(grid, rowOf(grid, 'ĐK-0005'), 16, noon)
    const again = buildPlan(full, cells, grid)
    const row = (number: string) => again.grid[rowOf(again.grid, number) - 1] ?? []
    expect([row('ĐK-0003')[4], row('ĐK-0005')[15], row('ĐK-0002')[4]]).toEqual([0.5, noon, ''])
    expect(again.grid[header - 1]?.slice(3, 6)).toEqual(['Tên chuyên đề', 'Theo dõi riêng', 'Nhóm nội dung'])
    expect(again.decision.picture?.look.widths).toHaveLength(16)
    expect(buildPlan(full, cells, again.grid).decision.picture).toBeUndefined()
  })

  it('finds columns that staff moved', () => {
    const { grid } = buildPlan(full, cells)
    const swapped = grid.map((row, index) =>
      index < 13 ? row : [row[12] ?? '', ...row.slice(1, 12), row[0] ?? ''],
    )
    const header = swapped.map((row, index) => (index === 13 ? [row[0] ?? '', ...row.slice(1)] : row))
    const again = buildPlan(full, cells, header)
    expect(linesOf(again.grid, 'ordinal', 'number')[7]).toEqual([8, 'ĐK-0009'])
  })
})

describe('what has no line any more goes below', () => {
  const build = () => {
    const { grid } = buildPlan(full, cells)
    return typeInto(typeInto(grid, 'ĐK-0002', 'note', 'mời báo chí'), 'ĐK-0002', 'hour', 14)
  }
  const below = (grid: Grid) => {
    const title = grid.findIndex((row) => row.includes('Ghi chú không còn chỗ'))
    return title < 0 ? [] : grid.slice(title).map(filled)
  }
  const entry = ['Quý I, Chi bộ Phòng 1, ĐK-0002, “Chuyên đề số 2 của chi bộ”', 14, 'mời báo chí']

  it('under a title, in its own columns, with words that tell of the line', () => {
    const again = buildPlan(full.slice(1), cells, build())
    expect(below(again.grid)).toEqual([['Ghi chú không còn chỗ'], entry])
    expect(again.decision.changes.gone).toEqual([
      {
        quarter: 'Quý I',
        cell: 'Chi bộ Phòng 1',
        title: 'Chuyên đề số 2 của chi bộ',
        number: 'ĐK-0002',
        differences: [],
      },
    ])
  })

  it('and stays there, once', () => {
    let { grid } = buildPlan(full.slice(1), cells, build())
    expect(buildPlan(full.slice(1), cells, grid).decision.picture).toBeUndefined()
    grid = buildPlan(full, cells, grid).grid
    expect(below(grid)).toEqual([['Ghi chú không còn chỗ'], entry])
    grid = typeInto(typeInto(grid, 'ĐK-0002', 'note', 'mời báo chí'), 'ĐK-0002', 'hour', 14)
    grid = buildPlan(full.slice(1), cells, grid).grid
    expect(below(grid)).toEqual([['Ghi chú không còn chỗ'], entry])
  })

  it('also from a marked line whose topic has come', () => {
    const { grid } = buildPlan(full.slice(1), cells)
    const typed = typeInto(grid, 'Chi bộ Phòng 1', 'note', 'đã gọi hai lần')
    expect(below(buildPlan(full, cells, typed).grid)).toEqual([
      ['Ghi chú không còn chỗ'],
      ['Quý I, Chi bộ Phòng 1, (chưa đăng ký)', 'đã gọi hai lần'],
    ])
  })

  it('also rows that staff typed between the lines, whole', () => {
    const { grid } = buildPlan(full, cells)
    const row = rowOf(grid, 'ĐK-0003')
    const typed = withBox(withBox(withRow(grid, row), row, 4, 'Dòng tự ghi'), row, 12, 'nhớ hỏi lại')
    expect(below(buildPlan(full, cells, typed).grid)).toEqual([
      ['Ghi chú không còn chỗ'],
      ['Dòng tự ghi', 'nhớ hỏi lại'],
    ])
  })

  it('of a line copied by staff only what the line itself does not say', () => {
    const typed = build()
    const row = rowOf(typed, 'ĐK-0002')
    const copied = [...typed.slice(0, row), typed[row - 1] ?? [], ...typed.slice(row)]
    expect(below(buildPlan(full, cells, copied).grid)).toEqual([])
    const differing = withBox(copied, row + 1, 9, 15)
    expect(below(buildPlan(full, cells, differing).grid)).toEqual([
      ['Ghi chú không còn chỗ'],
      ['Quý I, Chi bộ Phòng 1, ĐK-0002, “Chuyên đề số 2 của chi bộ”', 15, 'mời báo chí'],
    ])
  })

  it('and what staff wrote below the table stays below it', () => {
    const { grid } = buildPlan(full, cells)
    const typed = withBox(grid, grid.length + 3, 2, 'Ghi chú cuối trang')
    const again = buildPlan(full.slice(1), cells, typed)
    expect(filled(again.grid[again.grid.length - 1])).toEqual(['Ghi chú cuối trang'])
    expect(buildPlan(full.slice(1), cells, again.grid).decision.picture).toBeUndefined()
  })
})
