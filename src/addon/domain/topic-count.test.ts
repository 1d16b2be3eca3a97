import { describe, expect, it } from 'vitest'
import { aCategory, aCell, aResult, aTopic, on } from '../../../test/nouns'
import { heldMeetings } from './held-meetings'
import type { Topic } from './registration'
import type { Result } from './result'
import { countTopics } from './topic-count'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 5)
const building = aCategory('Xây dựng Đảng', 2, { field: 'partyBuilding' })
const uncle = aCategory('Học tập Bác', 3, { field: 'hoChiMinh' })
const work = aCategory('Chuyên môn', 7, { field: 'politicalTask' })
const categories = [building, uncle, work]

function count(topics: Topic[], results: Result[] = []) {
  const held = heldMeetings(topics, results, on('2027-04-08'), new Set())
  return countTopics(topics, held, [one, two], categories, 2027)
}

const rowAt = (numbers: readonly number[], row: number) => numbers.slice(row * 4, row * 4 + 4)

describe('topics in force are counted', () => {
  it('by year and field, those of an unknown category apart', () => {
    const { years } = count([
      aTopic({ row: 2, cell: one, of: building }),
      aTopic({ row: 3, cell: one, of: uncle }),
      aTopic({ row: 4, cell: two, of: uncle }),
      aTopic({ row: 5, cell: two }),
      aTopic({ row: 6, cell: two, of: work, year: 2026 }),
    ])
    expect([...years]).toEqual([
      [2027, [1, 2, 0, 1]],
      [2026, [0, 0, 1, 0]],
    ])
  })

  it('in the one year by cell, quarter and category, registered and held apart', () => {
    const { byCell, byQuarter } = count(
      [
        aTopic({ row: 2, cell: one, of: building }),
        aTopic({ row: 3, cell: one, of: work, quarter: 2 }),
        aTopic({ row: 4, cell: two, of: work, quarter: 2 }),
        aTopic({ row: 5, cell: two }),
        aTopic({ row: 6, cell: two, of: work, year: 2026 }),
      ],
      [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-04' })],
    )
    expect(byCell.columns).toBe(4)
    expect([rowAt(byCell.registered, 2), rowAt(byCell.held, 2)]).toEqual([
      [1, 0, 1, 0],
      [1, 0, 0, 0],
    ])
    expect(rowAt(byCell.registered, 5)).toEqual([0, 0, 1, 1])
    expect([0, 1, 2, 3].map((quarter) => rowAt(byQuarter.registered, quarter))).toEqual([
      [1, 0, 0, 1],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
    expect(rowAt(byQuarter.held, 0)).toEqual([1, 0, 0, 0])
  })

  it('a joint one as a topic of each of its cells', () => {
    const topics = [aTopic({ row: 2, cell: one, joint: [two], of: uncle })]
    const { years, byCell } = count(topics, [aResult({ row: 2, cell: two, heldOn: '2027-03-04' })])
    expect(years.get(2027)).toEqual([0, 2, 0, 0])
    expect([byCell.registered, byCell.held].map((numbers) => rowAt(numbers, 5))).toEqual([
      [0, 1, 0, 0],
      [0, 1, 0, 0],
    ])
  })

  it('a joint one that both cells registered twice, not four times', () => {
    const title = 'Sinh hoạt chung của hai phòng'
    const { years } = count([
      aTopic({ row: 2, cell: one, joint: [two], of: uncle, title }),
      aTopic({ row: 3, cell: two, joint: [one], of: uncle, title }),
    ])
    expect(years.get(2027)).toEqual([0, 2, 0, 0])
  })

  it('none as nothing', () => {
    const { years, byQuarter } = count([])
    expect(years.size).toBe(0)
    expect(byQuarter.registered).toEqual(new Array(16).fill(0))
  })
})
