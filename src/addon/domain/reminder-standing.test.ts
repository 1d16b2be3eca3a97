import { expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import { aCommittee, factsOf } from '../../../test/reminders'
import { cellObligations } from './obligations'
import { quarterStandings } from './reminder-standing'

const one = aCell('Chi bộ 1', 2)
const two = aCell('Chi bộ 2', 3)
const topics = [
  aTopic({ row: 2, cell: one, planned: '2027-02-10' }),
  aTopic({ row: 3, cell: one, planned: '2027-03-10' }),
  aTopic({ row: 4, cell: two, planned: '2027-02-10' }),
  aTopic({ row: 5, cell: one, quarter: 2, planned: '2027-05-10' }),
  aTopic({ row: 6, cell: one, year: 2026, quarter: 2, planned: '2026-05-10' }),
]
const results = [2, 4].map((row) => aResult({ row, number: `ĐK-000${row}`, heldOn: '2027-02-10' }))

const standingsOn = (today: string) => {
  const facts = factsOf({ committee: aCommittee([one, two]), today, topics, results, years: [2026, 2027] })
  const owed = cellObligations(facts)
  const items = owed
    .filter(({ kind, state, quarter }) => state === 'overdue' && (kind === 'report' || quarter === 4))
    .reverse()
    .map((matter) => ({ matter, ladder: 'standing' as const, tier: 14, merged: [] }))
  return quarterStandings(items, { owed, today: on(today) })
}

const first = { year: 2027, quarter: 1, topics: 3, cells: 2, reportedCells: 1 }

it('tells of each quarter of which a report is missing, in order, and of no other', () => {
  const told = standingsOn('2027-05-20')
  expect(told.filter(({ topics: number }) => number > 0)).toEqual([
    { year: 2026, quarter: 2, topics: 1, cells: 1, reportedCells: 0, isOver: true },
    { ...first, isOver: true },
    { year: 2027, quarter: 2, topics: 1, cells: 1, reportedCells: 0, isOver: false },
  ])
  expect(told.map(({ year, quarter }) => year * 10 + quarter)).toEqual([
    20261, 20262, 20263, 20264, 20271, 20272,
  ])
})

it('a quarter is over from the day after its last', () => {
  const [, , , , onLastDay] = standingsOn('2027-03-31')
  expect(onLastDay).toEqual({ ...first, isOver: false })
})
