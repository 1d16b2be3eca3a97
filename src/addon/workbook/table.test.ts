import { describe, expect, it } from 'vitest'
import type { Grid } from '../domain/box'
import { Refusal } from '../domain/refusal'
import { text, whole } from './column'
import { tab } from './tab'
import { boxAt, filledRows, readTable, rowAt } from './table'

const people = tab('Người', {
  name: text('Họ và tên', { otherNames: ['Tên'] }),
  age: whole('Tuổi'),
})

const problemOf = (grid: Grid) => {
  try {
    readTable(people, 'Người', grid)
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem
    throw failure
  }
  return undefined
}

describe('a table in a tab', () => {
  it('stands wherever its header is, in any order of columns, with others between', () => {
    const table = readTable(people, 'Người', [
      ['DANH SÁCH', '', ''],
      ['', '', ''],
      ['Tuổi', 'Ghi chú', 'Họ và tên'],
      [40, 'x', 'Lê Văn A'],
    ])
    expect(table.headerRow).toBe(3)
    expect(table.columnOf).toEqual({ age: 1, name: 3 })
    expect(rowAt(table, 4)).toEqual({ name: 'Lê Văn A', age: { text: '40', value: 40 } })
    expect(boxAt(table, 9, 'name')).toBe('')
  })

  it.each([
    ['HỌ VÀ TÊN'],
    ['Họ  và\u00a0tên '],
    ['Ho\u0323 va\u0300 te\u0302n'],
    ['Tên'],
    ['Họ và\u200b tên'],
  ])('knows the header %j', (header) => {
    expect(readTable(people, 'Người', [[header, 'tuổi']]).columnOf.name).toBe(1)
  })

  it('an older name counts only where the own name is missing', () => {
    expect(readTable(people, 'Người', [['Tên', 'Họ và tên', 'Tuổi']]).columnOf.name).toBe(2)
    expect(problemOf([['Tên', 'Tuổi', 'tên']])).toMatchObject({ code: 'headerDoubled', header: 'Họ và tên' })
  })

  it('takes the row with the most headers, the first of equals', () => {
    const table = readTable(people, 'Người', [
      ['Tên', '', ''],
      ['Họ và tên', 'Tuổi', ''],
      ['Họ và tên', 'Tuổi', ''],
    ])
    expect(table.headerRow).toBe(2)
  })

  it('a header below the fortieth row is not looked for', () => {
    const blank = Array.from({ length: 40 }, () => ['', ''])
    expect(problemOf([...blank, ['Họ và tên', 'Tuổi']])).toMatchObject({ code: 'headerMissing' })
    expect(problemOf([...blank.slice(1), ['Họ và tên', 'Tuổi']])).toBeUndefined()
  })

  it('lists rows in which something stands, blank ones between left out', () => {
    const table = readTable(people, 'Người', [
      ['Họ và tên', 'Tuổi', 'Khác'],
      ['A', '', ''],
      ['', ' ', 'x'],
      ['', 3, ''],
    ])
    expect(filledRows(table, ['name', 'age'])).toEqual([2, 4])
    expect(filledRows(table, ['name'])).toEqual([2])
  })

  it.each<[string, Grid, unknown]>([
    ['missing', [['Họ và tên']], { code: 'headerMissing', tab: 'Người', headers: ['Tuổi'] }],
    ['an empty tab', [], { code: 'headerMissing', tab: 'Người', headers: ['Họ và tên', 'Tuổi'] }],
    [
      'doubled',
      [['họ và tên', 'Họ và tên', 'Tuổi']],
      { code: 'headerDoubled', tab: 'Người', header: 'Họ và tên' },
    ],
  ])('%s', (_, grid, problem) => {
    expect(problemOf(grid)).toEqual(problem)
  })
})
