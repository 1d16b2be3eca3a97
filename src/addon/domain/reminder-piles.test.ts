import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import { cell, decide, items, march, member, rest, settings, told } from '../../../test/one-cell'
import { aCommittee, aPlan, enteredBy, newItems } from '../../../test/reminders'
import type { Audience } from './reminder'

describe('a comment', () => {
  it('is asked for from the member, and from nobody else', () => {
    const plan = aPlan([{ number: 'ĐK-0002', attending: 'Trần Thị Ví Dụ' }])
    const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-18' })]
    const facts = { topics: [march, ...rest], results, plan }
    expect(told({ ...facts, today: '2027-03-25' })).toEqual([])
    expect(told({ ...facts, today: '2027-04-30' })).toEqual(['Trần Thị Ví Dụ: comment +10 (+3)'])
    expect(told({ ...facts, today: '2027-04-30' }, ['cells', 'standing'])).toEqual([])
  })
})

describe('a letter', () => {
  const late = aTopic({ row: 2, cell, planned: '2027-01-14' })

  it('lists first what newly reached a tier, then all else that is open', () => {
    const topics = [late, ...rest.slice(1)]
    const before = enteredBy(decide({ topics, today: '2027-03-18' }, ['cells']))
    const { letters } = decide({ topics, today: '2027-03-25', ledger: before }, ['cells'])
    expect(items(letters)).toEqual(['own registerAgain 2', 'own report 1'])
    expect(newItems(letters)).toEqual(['Chi bộ Phòng 8: registerAgain -7'])
  })

  it('is not written for what merely still is open', () => {
    const before = enteredBy(decide({ topics: [late, ...rest], today: '2027-03-18' }))
    expect(decide({ topics: [late, ...rest], today: '2027-03-30', ledger: before }).letters).toEqual([])
  })

  it('lists to a cell what is overdue or near, to others only what passed their own tier', () => {
    const committee = aCommittee(
      [cell],
      { ...settings, deadline: { kind: 'date', date: on('2027-01-25') } },
      [member],
    )
    const { letters } = decide({ committee, topics: [late, ...rest.slice(0, 2)], today: '2027-01-24' })
    expect(items(letters)).toEqual(['own report 1', 'own register 4', 'follower report 1'])
  })

  it.each<[readonly Audience[], string[]]>([
    [['cells'], ['own']],
    [['members'], ['follower']],
    [['standing'], ['standing']],
    [[], []],
  ])('to %j only', (audiences, ladders) => {
    const { letters } = decide({ topics: [late, ...rest], today: '2027-03-01' }, audiences)
    expect(letters.flatMap(({ sections }) => sections.map(({ ladder }) => ladder))).toEqual(ladders)
  })
})

describe('a joint meeting', () => {
  it('is one line to the member who follows both cells', () => {
    const other = aCell('Chi bộ Phòng 9', 3, { emails: ['phong9@example.vn'], follower: 'Trần Thị Ví Dụ' })
    const joint = aTopic({ row: 2, cell, joint: [other], planned: '2027-01-14' })
    const both = aCommittee([cell, other], settings, [member])
    const { letters } = decide({ committee: both, topics: [joint], today: '2027-02-01', from: '2027-01-10' })
    const reports = letters.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.items
          .filter(({ kind }) => kind === 'report')
          .map(({ partners }) => [section.recipient.name, partners]),
      ),
    )
    expect(reports).toEqual([
      ['Chi bộ Phòng 8', ['Chi bộ Phòng 9']],
      ['Trần Thị Ví Dụ', ['Chi bộ Phòng 9']],
      ['Ban Thường vụ Đảng ủy', ['Chi bộ Phòng 9']],
      ['Chi bộ Phòng 9', ['Chi bộ Phòng 8']],
    ])
  })
})
