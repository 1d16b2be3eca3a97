import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import { jointMeetings } from './joint-meetings'
import { meetingsWithSuperiors } from './meetings-with-superiors'
import type { Topic } from './registration'
import type { Result } from './result'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)

const visit = (row: number, facts: Partial<Parameters<typeof aResult>[0]> = {}) =>
  aResult({ row, cell: one, heldOn: '2027-03-04', superiorCame: true, ...facts })

const counted = (results: Result[], topics: Topic[] = []) => [
  ...meetingsWithSuperiors(topics, jointMeetings(topics), results, on('2027-04-08')),
]

describe('meetings to which superiors came', () => {
  it.each<[string, Result[], [number, number][]]>([
    ['none', [], []],
    ['nobody came', [visit(2, { superiorCame: false })], []],
    ['two meetings', [visit(2), visit(3, { heldOn: '2027-03-11' })], [[2027, 2]]],
    ['two cells on one day', [visit(2), visit(3, { cell: two })], [[2027, 2]]],
    ['one meeting told twice', [visit(2), visit(3)], [[2027, 1]]],
    ['a meeting still to come', [visit(2, { heldOn: '2027-04-09' })], []],
    ['a meeting without a day', [visit(2, { heldOn: undefined })], []],
    ['the result\u2019s own year', [visit(2, { year: 2026 })], [[2026, 1]]],
    ['a blank year: that of the day', [visit(2, { year: undefined })], [[2027, 1]]],
    [
      'a cell that cannot be read',
      [visit(2, { cell: undefined }), visit(3, { cell: undefined })],
      [[2027, 2]],
    ],
  ])('%s', (_what, results, years) => {
    expect(counted(results)).toEqual(years)
  })

  it('a joint meeting is one, though both cells report it', () => {
    const joint = aTopic({ row: 2, cell: one, joint: [two], title: 'Sinh hoạt chung của hai phòng' })
    const own = aTopic({ row: 3, cell: two, title: 'Sinh hoạt chung của hai phòng' })
    const byCell = [visit(2), visit(3, { cell: two })]
    const byNumber = [visit(2, { number: 'ĐK-0002' }), visit(3, { number: 'ĐK-0003' })]
    expect(counted(byCell, [joint])).toEqual([[2027, 1]])
    expect(counted(byCell, [joint, own])).toEqual([[2027, 1]])
    expect(counted(byNumber, [joint, own])).toEqual([[2027, 1]])
  })
})
