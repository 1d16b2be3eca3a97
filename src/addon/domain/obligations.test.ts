import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import { aCommittee, factsOf, type Year } from '../../../test/reminders'
import { toIso } from './local-date'
import type { Obligation } from './obligation'
import { cellObligations } from './obligations'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)
const march = aTopic({ row: 2, cell: one, planned: '2027-03-18' })

interface Case extends Partial<Year> {
  readonly cells?: readonly (typeof one)[]
  readonly settings?: Parameters<typeof aCommittee>[1]
}

const owedIn = ({ cells = [one], settings = {}, ...year }: Case): Obligation[] =>
  cellObligations(factsOf({ today: '2027-02-01', ...year, committee: aCommittee(cells, settings) }))

/** `report 2027-03-20 notDue 0/1`, of the first quarter only. */
const told = (facts: Case, cell = one): string[] =>
  owedIn(facts)
    .filter((owed) => owed.quarter === 1 && owed.cell === cell)
    .map(({ kind, due, state, done, needed }) => `${kind} ${toIso(due)} ${state} ${done}/${needed}`)
    .sort()

describe('a registration is due', () => {
  it.each<[string, Case, string[]]>([
    [
      'at the deadline, and again on the first day of the quarter',
      { today: '2026-11-02' },
      ['register 2026-12-15 notDue 0/1', 'registerAgain 2027-01-01 notDue 0/1'],
    ],
    [
      'once, if the first day of the quarter is not later',
      { settings: { deadline: { kind: 'date', date: on('2027-01-01') } } },
      ['register 2027-01-01 overdue 0/1'],
    ],
    [
      'when the cell begins, if that is later',
      { cells: [{ ...one, activeFrom: on('2027-02-10') }] },
      ['register 2027-02-10 notDue 0/1'],
    ],
  ])('%s', (_what, facts, expected) => {
    const cell = facts.cells?.[0] ?? one
    expect(told(facts, cell).filter((line) => line.startsWith('register'))).toEqual(expected)
  })

  it.each([
    ['2026-12-07', 'notDue'],
    ['2026-12-08', 'dueSoon'],
    ['2026-12-15', 'dueSoon'],
    ['2026-12-16', 'overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(told({ today })).toContain(`register 2026-12-15 ${state} 0/1`)
  })

  it('near within the largest tier', () => {
    expect(told({ today: '2026-12-01', settings: { tiersBefore: [14, 1] } })).toContain(
      'register 2026-12-15 dueSoon 0/1',
    )
  })

  it.each([
    [1, 'register 2026-12-15 done 1/1'],
    [2, 'register 2026-12-15 overdue 1/2'],
  ])('and done with %s in force', (minimumPerQuarter, line) => {
    expect(told({ topics: [march], settings: { minimumPerQuarter } })).toContain(line)
  })

  it('and asked for no more once the quarter is over', () => {
    expect(told({ today: '2027-03-31' }).some((line) => line.startsWith('register'))).toBe(true)
    expect(told({ today: '2027-04-01' })).toEqual(['report 2027-04-02 dueSoon 0/1'])
  })
})

describe('a report is due', () => {
  const reports = (facts: Case) => told(facts).filter((line) => line.startsWith('report'))

  it.each<[string, string, string]>([
    ['some days after the planned day', '2027-03-18', 'report 2027-03-20 notDue 0/1'],
    ['after the last working day of a planned month', '2027-02', 'report 2027-02-28 notDue 0/1'],
    [
      'at the latest that many days after the quarter, though planned later',
      '2027-05-01',
      'report 2027-04-02 notDue 0/1',
    ],
    ['after the quarter, if the time cannot be read', 'bao giờ xong', 'report 2027-04-02 notDue 0/1'],
  ])('%s', (_what, planned, line) => {
    expect(reports({ topics: [aTopic({ row: 2, cell: one, planned })] })).toEqual([line])
  })

  it('after the quarter, if nothing is in force', () => {
    expect(reports({})).toEqual(['report 2027-04-02 notDue 0/1'])
    expect(reports({ settings: { reportAfterDays: 5 } })).toEqual(['report 2027-04-05 notDue 0/1'])
  })

  it('also for what lacks beside a topic in force', () => {
    expect(reports({ topics: [march], settings: { minimumPerQuarter: 2 } })).toEqual([
      'report 2027-03-20 notDue 0/1',
      'report 2027-04-02 notDue 0/1',
    ])
  })

  it.each([
    ['2027-03-20', 'dueSoon'],
    ['2027-03-21', 'overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(reports({ today, topics: [march] })).toEqual([`report 2027-03-20 ${state} 0/1`])
  })

  it.each([
    ['with a result of its number', { number: 'ĐK-0002' }],
    ['with a result of its cell and quarter', { cell: one }],
  ])('done %s', (_what, result) => {
    const results = [aResult({ row: 2, heldOn: '2027-03-18', ...result })]
    expect(reports({ today: '2027-04-30', topics: [march], results })).toEqual(['report 2027-03-20 done 1/1'])
    expect(reports({ today: '2027-03-17', topics: [march], results })).toEqual([
      'report 2027-03-20 dueSoon 0/1',
    ])
  })

  it('done without any topic in force, by a result of the cell and quarter', () => {
    const results = [aResult({ row: 2, cell: one, heldOn: '2027-03-18' })]
    expect(reports({ today: '2027-04-30', results })).toEqual(['report 2027-04-02 done 1/1'])
  })
})

describe('nothing is owed', () => {
  it.each([
    ['before a cell begins', { activeFrom: on('2027-04-01') }],
    ['after it ended', { activeTo: on('2026-12-31') }],
  ])('%s', (_what, life) => {
    const cell = { ...one, ...life }
    expect(told({ cells: [cell], topics: [aTopic({ row: 2, cell, planned: '2027-03-01' })] }, cell)).toEqual(
      [],
    )
  })

  it('in a year that is not owed', () => {
    const topics = [aTopic({ row: 2, cell: one, year: 2025, planned: '2025-03-01' })]
    expect(owedIn({ topics }).map(({ year }) => year)).not.toContain(2025)
    expect(owedIn({ topics, years: [2025, 2027] }).filter(({ year }) => year === 2025)).toHaveLength(4)
  })
})

describe('a joint meeting', () => {
  const joint = aTopic({ row: 2, cell: one, joint: [two], planned: '2027-03-18' })

  it('is a topic of each of its cells', () => {
    for (const cell of [one, two]) {
      expect(told({ cells: [one, two], topics: [joint] }, cell)).toEqual([
        'register 2026-12-15 done 1/1',
        'registerAgain 2027-01-01 done 1/1',
        'report 2027-03-20 notDue 0/1',
      ])
    }
  })

  it('is reported for both by one result', () => {
    const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-18' })]
    const owed = owedIn({ cells: [one, two], topics: [joint], results, today: '2027-04-30' })
    expect(
      owed.filter(({ kind, quarter }) => kind === 'report' && quarter === 1).map(({ state }) => state),
    ).toEqual(['done', 'done'])
  })
})
