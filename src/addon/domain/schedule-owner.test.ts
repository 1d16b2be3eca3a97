import { describe, expect, it } from 'vitest'
import { isCopied, isOrdered, type ScheduleOwner } from './schedule-owner'

const owner: ScheduleOwner = {
  email: 'vp@example.vn',
  workbook: 'book',
  hour: 8,
  triggers: { dailyCheck: '1', onFormSubmit: '2' },
}
const daily = { door: 'dailyCheck', id: '1' }

describe('a run that nobody pressed', () => {
  it.each<[string, boolean, string, string | undefined, (typeof daily)[]]>([
    ['of the registered trigger', true, 'vp@example.vn', '1', []],
    ['that does not say what fired it', true, 'vp@example.vn', undefined, []],
    ['of another account', false, 'khac@example.vn', '1', [daily]],
    ['of another account that does not say', false, 'khac@example.vn', undefined, []],
    ['of a second trigger', false, 'vp@example.vn', '9', [daily, { door: 'dailyCheck', id: '9' }]],
    ['named otherwise than in the list, which has one', true, 'vp@example.vn', 'x', [daily]],
    ['named otherwise, while the list has two', false, 'vp@example.vn', 'x', [daily, { ...daily, id: '9' }]],
    ['named otherwise, while the list has another one', false, 'vp@example.vn', 'x', [{ ...daily, id: '9' }]],
    ['of the other door’s trigger', false, 'vp@example.vn', '2', [{ door: 'onFormSubmit', id: '2' }]],
  ])('%s is ordered: %s', (_, ordered, account, id, own) => {
    const firing = { door: 'dailyCheck', id, own: () => own }
    expect(isOrdered(owner, { account, workbook: 'book' }, firing)).toBe(ordered)
  })
})

describe('a workbook', () => {
  it.each([
    ['book', false],
    ['copy', true],
  ])('%s is a copy: %s', (workbook, copied) => {
    expect(isCopied(owner, { workbook })).toBe(copied)
  })
})
