import { describe, expect, it } from 'vitest'
import { aCell, aRegistration } from '../../../../test/nouns'
import { buildPlan, rowOf, typeInto, withBox, withRow } from '../../../../test/plan-sheet'

const cells = [2, 3].map((row) => aCell(`Chi bộ Phòng ${row}`, row))
const [one, two] = cells
const full = [one, two].flatMap((cell, place) =>
  [1, 2, 3, 4].map((quarter) => aRegistration({ row: 2 + place * 4 + quarter, cell, quarter: quarter as 1 })),
)
const { grid, decision: firstDecision } = buildPlan(full, cells)
const numbers = grid.flatMap((row) => (/^ĐK/.test(String(row[12])) ? [String(row[12])] : []))
const [first = '', second = ''] = numbers
const rowsFrom = (row: number, from: number, rows: number) => ({
  row,
  column: 1,
  rows,
  columns: 13,
  from: { row: from, column: 1 },
})

it('a first plan keeps nothing', () => {
  expect(firstDecision).toMatchObject({ moved: true, rewritten: [] })
  expect(firstDecision.picture?.kept).toBeUndefined()
})

describe('where every line stays in its place', () => {
  it('only the boxes that differ are written', () => {
    const mended = full.map((each) =>
      each.number === second ? { ...each, preparer: 'Trần Thị Ví Dụ' } : each,
    )
    const { decision } = buildPlan(mended, cells, typeInto(grid, first, 'title', 'Tên tự sửa'))
    expect(decision.moved).toBe(false)
    expect(decision.rewritten).toEqual([
      { row: rowOf(grid, first), column: 4, values: [[expect.stringContaining('Chuyên đề số')]] },
      { row: rowOf(grid, second), column: 8, values: [['Trần Thị Ví Dụ']] },
    ])
  })

  it('a box above the lines is written alone', () => {
    const { decision } = buildPlan(full, cells, withBox(grid, 11, 5, '12'))
    expect(decision.moved).toBe(false)
    expect(decision.rewritten).toEqual([{ row: 5, column: 1, values: [[expect.stringContaining('12')]] }])
  })

  it('a name that needs letters of another size is laid out anew, the rest is kept', () => {
    const { decision } = buildPlan(full, cells, grid, { committeeName: 'Đảng bộ Viện Ví dụ khu vực Một' })
    expect(decision.moved).toBe(true)
    expect(decision.picture?.kept).toEqual([rowsFrom(1, 1, 1), rowsFrom(4, 4, grid.length - 3)])
    expect(decision.picture?.look.merges.map(({ row, column }) => [row, column])).toContainEqual([2, 1])
  })

  it('a line that comes into another quarter is coloured anew, and nothing else of it', () => {
    const typed = typeInto(grid, first, 'quarter', 'Quý II')
    const { decision } = buildPlan(full, cells, typed)
    expect(decision.picture?.kept?.filter(({ background }) => background !== undefined)).toEqual([
      { ...rowsFrom(15, 15, 1), background: null },
    ])
  })
})

describe('where lines move', () => {
  it('all that stays together is kept in one piece', () => {
    const { decision } = buildPlan([...full.slice(0, 4), ...full.slice(5)], cells, grid)
    const gone = rowOf(grid, 'ĐK-0007')
    expect(decision.moved).toBe(true)
    // Its place is taken by the mark of what is owed.
    expect(decision.picture?.kept).toEqual([
      rowsFrom(1, 1, gone - 1),
      rowsFrom(gone + 1, gone + 1, grid.length - gone),
    ])
  })

  it('what stood on a line that is gone comes along below', () => {
    const typed = typeInto(grid, 'ĐK-0007', 'note', 'mời báo chí')
    const again = buildPlan([...full.slice(0, 4), ...full.slice(5)], cells, typed)
    expect(again.decision.picture?.kept?.slice(-1)).toEqual([
      {
        row: again.grid.length,
        column: 12,
        rows: 1,
        columns: 1,
        from: { row: rowOf(grid, 'ĐK-0007'), column: 12 },
      },
    ])
  })

  it('a heading that staff moved is laid out anew; the lines are kept', () => {
    const { decision } = buildPlan(full, cells, withRow(grid, 1))
    expect(decision.picture?.kept?.[0]).toEqual(rowsFrom(14, 15, grid.length - 13))
  })
})
