import { describe, expect, it } from 'vitest'
import { cellAt, decide, to } from '../../../test/late-cells'
import { aMember, newItems } from '../../../test/reminders'
import type { Cell } from './cell'

describe('a cell is written to', () => {
  it.each<[string, Partial<Cell>, readonly string[]]>([
    [
      'at all its addresses together',
      { emails: ['a@example.vn', 'b@example.vn'] },
      ['a@example.vn', 'b@example.vn'],
    ],
    ['once at an address listed twice', { emails: ['a@example.vn', 'A@Example.vn'] }, ['a@example.vn']],
    ['at its good addresses', { emails: ['a@example', 'b@example.vn', 'c d@example.vn'] }, ['b@example.vn']],
    [
      'at fifty addresses and no more',
      { emails: Array.from({ length: 60 }, (_, place) => `a${place}@example.vn`) },
      Array.from({ length: 50 }, (_, place) => `a${place}@example.vn`),
    ],
  ])('%s', (_what, rest, addresses) => {
    expect(to({ cells: [cellAt(2, rest)] })).toEqual([addresses])
  })

  it('not at all without a good address, and that is told', () => {
    const decision = decide({ cells: [cellAt(2, { emails: ['a@example\nmple.vn', 'b'] })] })
    expect([decision.letters, newItems(decision.refused), decision.toTell]).toEqual([
      [],
      ['Chi bộ 2: report +3'],
      [],
    ])
    expect(decision.refused.map(({ to: addresses }) => addresses)).toEqual([[]])
  })
})

describe('a cell is told otherwise', () => {
  it.each<[string, Partial<Cell>, string]>([
    ['without an address', { emails: [] }, 'telephone'],
    ['if it wants Zalo', { channel: 'zalo' }, 'zalo'],
    ['if it wants the telephone', { channel: 'telephone' }, 'telephone'],
    ['if it wants paper, though it has an address', { channel: 'paper' }, 'paper'],
  ])('%s', (_what, rest, channel) => {
    const { letters, toTell } = decide({ cells: [cellAt(2, rest)] })
    expect([letters, newItems(toTell), toTell.map((plan) => [plan.channel, plan.to])]).toEqual([
      [],
      ['Chi bộ 2: report +3'],
      [[channel, []]],
    ])
  })

  it('like a member without an address, or one who is on no list', () => {
    const cells = [cellAt(2, { follower: 'Trần Thị Ví Dụ' }), cellAt(3, { follower: 'Người Chưa Ghi' })]
    const { toTell } = decide({ cells, members: [aMember('Trần Thị Ví Dụ', 2)], today: '2027-01-25' })
    expect(newItems(toTell)).toEqual(['Trần Thị Ví Dụ: report +7', 'Người Chưa Ghi: report +7'])
  })
})

describe('one letter', () => {
  const members = [aMember('Lê Văn Thí Điểm', 2, { emails: ['thi.diem@example.vn'] })]

  it('goes to who is secretary of one cell and follows another', () => {
    const cells = [
      cellAt(2, { emails: ['Thi.Diem@example.vn'], secretary: 'Lê Văn Thí Điểm' }),
      cellAt(3, { follower: 'Lê Văn Thí Điểm' }),
    ]
    const { letters } = decide({ cells, members, today: '2027-01-25' })
    expect(letters.map((letter) => [letter.to, newItems([letter])])).toEqual([
      [['Thi.Diem@example.vn'], ['Chi bộ 2: report +3', 'Lê Văn Thí Điểm: report +7']],
      [['chibo3@example.vn'], ['Chi bộ 3: report +3']],
    ])
  })

  it('does not grow beyond fifty addresses', () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, place) => `a${from + place}@example.vn`)
    const cells = [
      cellAt(2, { emails: many(0, 30) }),
      cellAt(3, { emails: many(29, 21) }),
      cellAt(4, { emails: many(49, 5) }),
    ]
    const { letters, waitingForGap } = decide({ cells })
    expect(letters.map((letter) => [letter.to.length, newItems([letter]).length])).toEqual([[50, 2]])
    expect(waitingForGap).toEqual(['Chi bộ 4'])
  })

  it('is not joined with the summary for the standing committee', () => {
    const cells = [cellAt(2, { emails: ['bithu@example.vn'] })]
    const facts = { cells, audiences: ['cells', 'standing'] as const, today: '2027-02-01' }
    const settings = { reportEmails: ['bithu@example.vn', 'pho@example.vn'], gapBetweenLettersDays: 0 }
    expect(to({ ...facts, settings })).toEqual([['bithu@example.vn'], ['bithu@example.vn', 'pho@example.vn']])
    const { waitingForGap } = decide({ ...facts, settings: { ...settings, gapBetweenLettersDays: 3 } })
    expect(waitingForGap).toEqual(['Ban Thường vụ Đảng ủy'])
  })

  it('goes to all who share addresses, also through others', () => {
    const shared = [['a'], ['b'], ['a', 'c'], ['c', 'b'], ['d']]
    const cells = shared.map((names, place) =>
      cellAt(place + 2, { emails: names.map((name) => `${name}@example.vn`) }),
    )
    expect(to({ cells })).toEqual([['a@example.vn', 'c@example.vn', 'b@example.vn'], ['d@example.vn']])
  })
})
