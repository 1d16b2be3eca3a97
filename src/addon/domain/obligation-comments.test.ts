import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic } from '../../../test/nouns'
import { aCommittee, aMember, anEvaluation, aPlan, factsOf, type Year } from '../../../test/reminders'
import { toIso } from './local-date'
import { commentObligations } from './obligation-comments'

const cell = aCell('Chi bộ Phòng 1', 2)
const partner = aCell('Chi bộ Phòng 2', 3)
const committee = aCommittee([cell, partner], {}, [
  aMember('Trần Thị Ví Dụ', 2),
  aMember('Lê Văn Thí Điểm', 3),
])
const topic = aTopic({ row: 2, cell, planned: '2027-03-18' })
const other = aTopic({ row: 3, cell, planned: '2027-03-30' })
const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-18' })]
const planWith = (attending: string) => aPlan([{ number: 'ĐK-0002', attending }])

const told = (facts: Partial<Year>): string[] =>
  commentObligations(
    factsOf({
      committee,
      today: '2027-03-24',
      topics: [topic],
      results,
      plan: planWith('Trần Thị Ví Dụ'),
      ...facts,
    }),
  ).map(({ member, due, state }) => `${member} ${toIso(due)} ${state}`)

describe('a comment', () => {
  it.each<[string, Partial<Year>, string[]]>([
    ['is owed by the member assigned, days after the meeting', {}, ['Trần Thị Ví Dụ 2027-03-23 overdue']],
    ['is not owed without an assignment', { plan: planWith('') }, []],
    ['is not owed without a plan', { plan: undefined as never }, []],
    [
      'is owed by a member named loosely',
      { plan: planWith('đ/c trần thị ví dụ') },
      ['Trần Thị Ví Dụ 2027-03-23 overdue'],
    ],
    ['is owed by a person on no list', { plan: planWith('Người Lạ') }, ['Người Lạ 2027-03-23 overdue']],
    ['is not owed before a report tells of the meeting', { results: [] }, []],
    ['is not owed for a year that is not owed', { years: [2026] }, []],
    [
      'is owed by each of several',
      { plan: planWith('Trần Thị Ví Dụ; Lê Văn Thí Điểm'), today: '2027-03-20' },
      ['Trần Thị Ví Dụ 2027-03-23 dueSoon', 'Lê Văn Thí Điểm 2027-03-23 dueSoon'],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(told(facts)).toEqual(expected)
  })

  it.each([
    ['of its number', { number: 'ĐK-0002' }, 'done'],
    ['of its cell and quarter', { cell }, 'done'],
    ['of a number in force no more', { number: 'ĐK-0009', cell }, 'done'],
    ['of another topic', { number: 'ĐK-0003', cell }, 'overdue'],
    ['of another quarter', { cell, quarter: 2 as const }, 'overdue'],
    ['without a quarter', { cell, quarter: undefined }, 'overdue'],
    ['without a year', { cell, year: { text: '', value: undefined } }, 'overdue'],
    ['of another cell', { cell: partner }, 'overdue'],
    ['of another member', { number: 'ĐK-0002', memberName: 'Lê Văn Thí Điểm' }, 'overdue'],
    ['with a name typed loosely', { number: 'ĐK-0002', memberName: 'đ/c trần thị ví dụ' }, 'done'],
  ])('by an evaluation %s is %s', (_what, evaluation, state) => {
    const evaluations = [anEvaluation({ row: 2, memberName: 'Trần Thị Ví Dụ', ...evaluation })]
    expect(told({ evaluations, topics: [topic, other] })).toEqual([`Trần Thị Ví Dụ 2027-03-23 ${state}`])
  })

  it('on a joint meeting may name its other cell', () => {
    const joint = aTopic({ row: 2, cell, joint: [partner], planned: '2027-03-18' })
    const evaluations = [anEvaluation({ row: 2, memberName: 'Trần Thị Ví Dụ', cell: partner })]
    expect(told({ topics: [joint], evaluations })).toEqual(['Trần Thị Ví Dụ 2027-03-23 done'])
  })
})
