import { describe, expect, it } from 'vitest'
import type { History } from './result'
import { countYears } from './year-count'

const history = (year: number, field: History['field'], topics: number, withSuperiors = 0): History => ({
  row: 2,
  year,
  field,
  topics,
  withSuperiors,
})

describe('the counts over the years', () => {
  it('are those of the source: 205 = 19 + 34 + 152, and 7', () => {
    const record = [
      [2013, 2, 3, 20, 0],
      [2014, 2, 4, 21, 1],
      [2015, 2, 4, 22, 1],
      [2016, 3, 5, 22, 1],
      [2017, 3, 6, 23, 1],
      [2018, 4, 6, 24, 2],
      [2019, 3, 6, 20, 1],
    ] as const
    const lines = record.flatMap(([year, building, uncle, work, superiors]) => [
      history(year, 'partyBuilding', building),
      history(year, 'hoChiMinh', uncle),
      history(year, 'politicalTask', work, superiors),
    ])
    const years = countYears(new Map(), new Map(), lines, new Set())
    expect(years.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019])
    const sum = (of: (count: (typeof years)[number]) => number) =>
      years.reduce((all, count) => all + of(count), 0)
    expect([0, 1, 2].map((place) => sum(({ fields }) => fields[place] ?? 0))).toEqual([19, 34, 152])
    expect([sum(({ total }) => total), sum(({ withSuperiors }) => withSuperiors)]).toEqual([205, 7])
  })

  it('add what is registered to the record, year by year in order', () => {
    const years = countYears(
      new Map([
        [2027, [1, 2, 3, 1]],
        [2026, [1, 0, 0, 0]],
      ]),
      new Map([[2025, 1]]),
      [history(2026, 'hoChiMinh', 4, 2)],
      new Set(),
    )
    expect(years).toEqual([
      { year: 2025, fields: [0, 0, 0], total: 0, withSuperiors: 1 },
      { year: 2026, fields: [1, 4, 0], total: 5, withSuperiors: 2 },
      { year: 2027, fields: [1, 2, 3], total: 7, withSuperiors: 0 },
    ])
  })

  it('take a closed year from the record only', () => {
    const topics = new Map([[2026, [9, 9, 9, 9]]])
    const visits = new Map([[2026, 9]])
    expect(countYears(topics, visits, [history(2026, 'hoChiMinh', 4, 2)], new Set([2026]))).toEqual([
      { year: 2026, fields: [0, 4, 0], total: 4, withSuperiors: 2 },
    ])
    expect(countYears(topics, visits, [], new Set([2026]))).toEqual([])
  })

  it('keep a record without a field in the total', () => {
    expect(countYears(new Map(), new Map(), [history(2012, undefined, 5)], new Set())).toEqual([
      { year: 2012, fields: [0, 0, 0], total: 5, withSuperiors: 0 },
    ])
  })
})
