import { describe, expect, it } from 'vitest'
import { aCell, aTopic } from '../../../test/nouns'
import { jointMeetings } from './joint-meetings'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)
const three = aCell('Chi bộ Phòng 3', 4)
const title = 'Sinh hoạt chung của hai phòng'
const joint = aTopic({ row: 2, cell: one, joint: [two, one, two], title })

describe('a joint topic', () => {
  it('stands for each of the other cells once', () => {
    expect(jointMeetings([joint, aTopic({ row: 3, cell: three })])).toEqual({
      shares: [{ topic: joint, cell: two }],
      twins: [],
    })
  })

  it('is the twin of the same title that the other cell registered', () => {
    const own = aTopic({ row: 3, cell: two, title: 'sinh hoạt chung  của hai phòng' })
    expect(jointMeetings([joint, own])).toEqual({ shares: [], twins: [[joint, own]] })
  })

  it.each([
    ['another title', { cell: two, title: 'Sinh hoạt riêng của phòng' }],
    ['another quarter', { cell: two, title, quarter: 2 as const }],
    ['another year', { cell: two, title, year: 2028 }],
    ['a cell that is not named', { cell: three, title }],
  ])('is no twin of %s', (_what, facts) => {
    const { shares, twins } = jointMeetings([joint, aTopic({ row: 3, ...facts })])
    expect([shares.length, twins.length]).toEqual([1, 0])
  })

  it('is none where no cell is named', () => {
    expect(jointMeetings([aTopic({ row: 2, cell: one })])).toEqual({ shares: [], twins: [] })
  })
})
