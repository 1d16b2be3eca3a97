import { describe, expect, it } from 'vitest'
import { aCell, aRegistration } from '../../../../test/nouns'
import { buildPlan, linesOf, rowOf, withBox } from '../../../../test/plan-sheet'
import type { Grid } from '../../domain/box'
import type { Registration } from '../../domain/registration'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)
const cells = [one, two]
const later = [2, 3, 4].flatMap((quarter) =>
  cells.map((cell, place) => aRegistration({ row: quarter * 2 + place, cell, quarter: quarter as 1 })),
)
const ofOne = aRegistration({ row: 2, cell: one, planned: '2027-03-04' })
const approved = { office: { text: 'Đồng ý điều chỉnh', value: 'approve' } } as const

function issue(grid: Grid): Grid {
  const row = grid.findIndex((each) => each.includes('Trạng thái kế hoạch'))
  return withBox(grid, row + 1, 5, 'Đã ban hành')
}

/** Quý I of an issued plan in which the first cell has a topic and the second is marked. */
function rebuild(...registrations: Registration[]) {
  const issued = issue(buildPlan([ofOne, ...later], cells).grid)
  const { grid, decision } = buildPlan([...registrations, ...later], cells, issued)
  const lines = linesOf(grid, 'quarter', 'number', 'title', 'preparer')
  return {
    quarter: lines.filter(([quarter]) => quarter === 'Quý I').map(([, number, title]) => number || title),
    preparers: lines.filter(([quarter]) => quarter === 'Quý I').map(([, , , preparer]) => preparer),
    heldBack: decision.heldBack,
  }
}

const MARK = '(chưa đăng ký)'

describe('an issued plan', () => {
  it('takes a new preparer at once', () => {
    const changed = aRegistration({ ...facts(ofOne), preparer: 'Trần Thị Ví Dụ' })
    expect(rebuild(changed)).toMatchObject({ preparers: ['Trần Thị Ví Dụ', ''], heldBack: [] })
  })

  it('takes a new time that came as a registration of its own', () => {
    const anew = aRegistration({ row: 50, cell: one, title: ofOne.title, planned: '2027-03-25' })
    expect(rebuild({ ...ofOne, status: 'replaced' }, anew)).toMatchObject({
      quarter: ['ĐK-0050', MARK],
      heldBack: [],
    })
  })

  it.each([
    ['one more topic', one, ['ĐK-0002', MARK], ['ĐK-0002', 'ĐK-0050', MARK]],
    ['the first topic of a marked line', two, ['ĐK-0002', MARK], ['ĐK-0002', 'ĐK-0050']],
  ])('takes %s only once it is approved', (_what, cell, without, within) => {
    const facts = { row: 50, cell, planned: '2027-03-30' }
    expect(rebuild(ofOne, aRegistration(facts))).toMatchObject({ quarter: without, heldBack: ['ĐK-0050'] })
    expect(rebuild(ofOne, aRegistration({ ...facts, ...approved }))).toMatchObject({
      quarter: within,
      heldBack: [],
    })
  })

  it('takes another topic in place of one only once it is approved', () => {
    const replaced = { ...ofOne, status: 'replaced' } as const
    const other = aRegistration({ row: 50, cell: one })
    expect(rebuild(replaced, other)).toMatchObject({
      quarter: ['ĐK-0002', MARK],
      heldBack: ['ĐK-0050', 'ĐK-0002'],
    })
    expect(rebuild(replaced, { ...other, ...approved })).toMatchObject({
      quarter: ['ĐK-0050', MARK],
      heldBack: [],
    })
  })

  it.each<[string, Partial<Parameters<typeof aRegistration>[0]>]>([
    ['another cell', { cell: two }],
    ['another quarter', { quarter: 2 }],
  ])('keeps a replaced topic although one of %s was approved', (_, rest) => {
    const other = aRegistration({ row: 50, cell: one, ...approved, ...rest })
    expect(rebuild({ ...ofOne, status: 'replaced' }, other)).toMatchObject({ heldBack: ['ĐK-0002'] })
  })

  it('keeps a replaced topic although the approved one stood in the plan already', () => {
    const more = aRegistration({ row: 50, cell: one })
    const issued = issue(buildPlan([ofOne, more, ...later], cells).grid)
    const anew = [{ ...ofOne, status: 'replaced' } as const, { ...more, ...approved }, ...later]
    expect(buildPlan(anew, cells, issued).decision.heldBack).toEqual(['ĐK-0002'])
  })

  it('holds a line back once, however often staff copied it', () => {
    const built = issue(buildPlan([ofOne, ...later], cells).grid)
    const row = rowOf(built, 'ĐK-0002')
    const copied = [...built.slice(0, row), ...built.slice(row - 1)]
    const { decision, grid } = buildPlan(later, cells, copied)
    expect(decision.heldBack).toEqual(['ĐK-0002'])
    expect(linesOf(grid, 'number').filter(([number]) => number === 'ĐK-0002')).toHaveLength(1)
  })

  it('takes another title on the same number only once it is approved', () => {
    const retitled = { ...ofOne, title: 'Một chuyên đề hoàn toàn khác' }
    expect(rebuild(retitled)).toMatchObject({ quarter: ['ĐK-0002', MARK], heldBack: ['ĐK-0002'] })
    expect(rebuild({ ...retitled, ...approved })).toMatchObject({ heldBack: [] })
  })

  it.each(['withdrawn', 'rejected'] as const)('lets a topic go that the office has %s', (status) => {
    expect(rebuild({ ...ofOne, status })).toMatchObject({ quarter: [MARK, MARK], heldBack: [] })
  })

  it.each(['toFix', 'toConfirm', 'toApprove', undefined] as const)(
    'keeps a topic whose row is %s',
    (status) => {
      expect(rebuild({ ...ofOne, status })).toMatchObject({
        quarter: ['ĐK-0002', MARK],
        heldBack: ['ĐK-0002'],
      })
    },
  )

  it('keeps a topic whose row is deleted', () => {
    expect(rebuild()).toMatchObject({ quarter: ['ĐK-0002', MARK], heldBack: ['ĐK-0002'] })
  })

  it('is built from the registrations while it has no topic yet', () => {
    const { grid, decision } = buildPlan([ofOne, ...later], cells, issue(buildPlan([], cells).grid))
    expect(linesOf(grid, 'number')[0]).toEqual(['ĐK-0002'])
    expect(decision.heldBack).toEqual([])
  })

  it('is not changed by being built again', () => {
    const issued = issue(buildPlan([ofOne, ...later], cells).grid)
    const kept = buildPlan([{ ...ofOne, status: 'toFix' }, ...later], cells, issued)
    expect(kept.decision.picture).toBeUndefined()
  })
})

const facts = ({ row, cell, title }: Registration) => ({
  row,
  cell: cell.value,
  title,
  planned: '2027-03-04',
})
