import { describe, expect, it } from 'vitest'
import type { PlanDraftLine } from './plan-line'
import { byPlanOrder, lineKeyOf, markKeyOf, topicKeyOf } from './plan-line'

const line = (rest: Partial<PlanDraftLine>): PlanDraftLine => ({
  kind: 'topic',
  key: 'ĐK 5',
  topicKey: '',
  quarter: 2,
  cellRows: [3],
  day: 100,
  ordinal: 5,
  boxes: {
    quarter: '',
    cell: '',
    title: '',
    category: '',
    planned: '',
    format: '',
    preparer: '',
    number: '',
  },
  ...rest,
})

describe('byPlanOrder', () => {
  it.each<[string, Partial<PlanDraftLine>, Partial<PlanDraftLine>]>([
    ['the quarter before all else', { quarter: 1, cellRows: [9] }, { quarter: 2, cellRows: [1] }],
    ['then the cell’s place in its list', { cellRows: [2], day: 200 }, { cellRows: [3], day: 1 }],
    ['a line of no cell last', { cellRows: [900] }, { cellRows: [] }],
    ['then the planned day', { day: 99, ordinal: 9 }, { day: 100, ordinal: 1 }],
    ['then the number', { ordinal: 4, key: 'z' }, { ordinal: 5, key: 'a' }],
    ['at last the key, so that the order never depends on the rows', { key: 'a' }, { key: 'b' }],
  ])('%s', (_, first, second) => {
    expect(byPlanOrder(line(first), line(second))).toBeLessThan(0)
    expect(byPlanOrder(line(second), line(first))).toBeGreaterThan(0)
  })

  it('calls a line equal to itself', () => {
    expect(byPlanOrder(line({}), line({}))).toBe(0)
  })
})

describe('keys', () => {
  it.each([
    ['a number', lineKeyOf('ĐK-0018'), lineKeyOf(' đk 18 '), true],
    ['another number', lineKeyOf('ĐK-0018'), lineKeyOf('ĐK-0019'), false],
    ['what is no number', lineKeyOf('Bổ sung A'), lineKeyOf('bổ sung  a'), true],
    ['a title written otherwise', topicKeyOf(3, 1, 'Dân vận khéo'), topicKeyOf(3, 1, 'dân vận  khéo'), true],
    ['a title of another cell', topicKeyOf(3, 1, 'A'), topicKeyOf(4, 1, 'A'), false],
    ['a title of another quarter', topicKeyOf(3, 1, 'A'), topicKeyOf(3, 2, 'A'), false],
    ['a title of no cell', topicKeyOf(undefined, 1, 'A'), topicKeyOf(3, undefined, 'A'), false],
    ['marks of no quarter and no cell', markKeyOf(undefined, 1), markKeyOf(undefined, undefined), false],
  ])('%s', (_, one, other, same) => {
    expect(one === other).toBe(same)
  })
})
