import { describe, expect, it } from 'vitest'
import type { Grid } from '../../domain/box'
import { Refusal } from '../../domain/refusal'
import { text } from '../../workbook/column'
import { tab } from '../../workbook/tab'
import { planTabOf } from './plan-tab'

const people = tab('Người', { name: text('Họ tên'), mail: text('Email'), note: text('Ghi chú') })
const plan = (grid: Grid, name: string | undefined = 'Người') => planTabOf(people, name, grid)

describe('the plan of a tab', () => {
  it.each<[string, Grid, Partial<ReturnType<typeof plan>>]>([
    [
      'that is blank',
      [],
      { headerRow: 1, columnOf: { name: 1, mail: 2, note: 3 }, added: ['name', 'mail', 'note'], nextRow: 2 },
    ],
    [
      'that is whole',
      [
        ['Họ tên', 'Email', 'Ghi chú'],
        ['A', '', ''],
      ],
      { added: [], nextRow: 3 },
    ],
    [
      'with a heading, a column of staff’s and two missing',
      [
        ['DANH SÁCH', ''],
        ['Email', 'Của tôi'],
        ['a@example.vn', 'x'],
      ],
      { headerRow: 2, added: ['name', 'note'], columnOf: { mail: 1, name: 3, note: 4 }, nextRow: 4 },
    ],
  ])('%s', (_, grid, expected) => {
    expect(plan(grid)).toMatchObject({ name: 'Người', exists: true, ...expected })
  })

  it('of one that must be made, has the schema’s own name', () => {
    expect(planTabOf(people, undefined, [])).toEqual({
      name: 'Người',
      exists: false,
      headerRow: 1,
      columnOf: { name: 1, mail: 2, note: 3 },
      added: ['name', 'mail', 'note'],
      nextRow: 2,
    })
  })

  it.each<[string, Grid, object]>([
    [
      'no header at all',
      [['Trực tuần'], ['Thứ Hai']],
      { code: 'headerNotFound', tab: 'Người', header: 'Họ tên' },
    ],
    ['a header twice', [['Họ tên', 'Email', 'Email']], { code: 'headerDoubled' }],
  ])('is refused for %s', (_, grid, problem) => {
    try {
      plan(grid)
      expect.unreachable()
    } catch (refusal) {
      expect(refusal).toBeInstanceOf(Refusal)
      expect((refusal as Refusal).problem).toMatchObject(problem)
    }
  })
})
