import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic } from '../../../test/nouns'
import { aCommittee, factsOf } from '../../../test/reminders'
import { toIso } from './local-date'
import { cellObligations } from './obligations'
import type { Quarter } from './quarter'
import type { Topic } from './registration'
import type { Result } from './result'
import { upcomingOf } from './upcoming'

const one = aCell('Chi bộ Một', 2)
const two = aCell('Chi bộ Hai', 3)
const committee = aCommittee([one, two])

const topic = (row: number, planned: string, rest: Partial<Parameters<typeof aTopic>[0]> = {}): Topic =>
  aTopic({ row, cell: one, planned, ...rest })

/** Every quarter of both cells has a topic late in it. */
const whole = [one, two].flatMap((cell, place) =>
  (['2027-03-29', '2027-06-28', '2027-09-27', '2027-12-27'] as const).map((planned, quarter) =>
    topic(20 + place * 4 + quarter, planned, { cell, quarter: (quarter + 1) as Quarter }),
  ),
)

function upcoming(today: string, topics: readonly Topic[], results: readonly Result[] = []): string[] {
  const facts = factsOf({ committee, today, topics, results })
  const standing = {
    committee,
    year: 2027,
    years: [2027],
    today: facts.today,
    registrations: topics.map(({ registration }) => registration),
    topics,
    held: facts.held,
    adjustments: [],
    ledger: [],
    tabs: { registrations: 'Đăng ký', ledger: 'Sổ đôn đốc' },
  }
  return upcomingOf(standing, cellObligations(facts)).map(({ day, kind, ...rest }) =>
    [toIso(day), kind, ...Object.values(rest).map(String)].join(' '),
  )
}
const of = (kind: string, lines: readonly string[]) => lines.filter((line) => line.includes(kind))

describe('what comes next', () => {
  it('stands in the order of the days', () => {
    expect(upcoming('2027-03-15', whole.slice(0, 4))).toEqual([
      '2027-03-29 meetings Chi bộ Một',
      '2027-03-31 quarterEnds 1 2',
      '2027-04-01 registrations 2 1',
      '2027-07-01 registrations 3 1',
      '2027-10-01 registrations 4 1',
    ])
  })

  it('is nothing where the year is over and done', () => {
    expect(upcoming('2028-01-02', whole)).toEqual([])
  })
})

describe('meetings that come', () => {
  const meetings = (today: string, ...topics: Topic[]) => of('meetings', upcoming(today, topics))

  it.each([
    ['2027-03-08', 1],
    ['2027-03-07', 0],
    ['2027-03-29', 1],
    ['2027-03-30', 0],
  ])('are told on %s, at most three weeks ahead and until their day: %i', (today, count) => {
    expect(meetings(today, topic(2, '2027-03-29'))).toHaveLength(count)
  })

  it('are those of the year, with a day that is known', () => {
    expect(meetings('2027-03-15', topic(2, ''), topic(3, '2027-03-29', { year: 2028 }))).toEqual([])
    expect(meetings('2027-03-15', topic(2, '2027-03'))).toEqual(['2027-03-31 meetings Chi bộ Một'])
  })

  it('are told once a day, with each cell once, a partner too', () => {
    const topics = [
      topic(2, '2027-03-29', { joint: [two] }),
      topic(3, '2027-03-29', { title: 'Chuyên đề thứ hai của tổ' }),
      topic(4, '2027-03-22', { cell: two }),
    ]
    expect(meetings('2027-03-15', ...topics)).toEqual([
      '2027-03-22 meetings Chi bộ Hai',
      '2027-03-29 meetings Chi bộ Một,Chi bộ Hai',
    ])
  })

  it('are none that were held', () => {
    const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-10' })]
    expect(of('meetings', upcoming('2027-03-15', [topic(2, '2027-03-29')], results))).toEqual([])
  })
})

describe('registrations that are due', () => {
  const due = (today: string, topics: readonly Topic[]) => of('registrations', upcoming(today, topics))

  it('are told by day, with the quarters and how many cells lack any', () => {
    expect(due('2026-12-15', [])[0]).toBe('2026-12-15 registrations 1,2,3,4 2')
    expect(due('2026-12-15', whole.slice(0, 7))[0]).toBe('2026-12-15 registrations 4 1')
    expect(due('2026-12-15', whole)).toEqual([])
  })

  it('are none that were due before', () => {
    expect(due('2026-12-16', [])[0]).toBe('2027-01-01 registrations 1 2')
  })
})

describe('the end of a quarter', () => {
  const ends = (today: string, results: readonly Result[] = []) =>
    of('quarterEnds', upcoming(today, whole, results))

  it.each([
    ['2027-01-01', '2027-03-31 quarterEnds 1 2'],
    ['2027-03-31', '2027-03-31 quarterEnds 1 2'],
    ['2027-04-01', '2027-06-30 quarterEnds 2 2'],
    ['2027-12-31', '2027-12-31 quarterEnds 4 2'],
  ])('on %s is that of the quarter on its way', (today, line) => {
    expect(ends(today)).toEqual([line])
  })

  it('tells of the reports that are still to come, and nothing once all came', () => {
    const results = [20, 24].map((row) => aResult({ row, number: `ĐK-00${row}`, heldOn: '2027-03-29' }))
    expect(ends('2027-03-30', results.slice(0, 1))).toEqual(['2027-03-31 quarterEnds 1 1'])
    expect(ends('2027-03-30', results)).toEqual([])
  })
})
