import { describe, expect, it } from 'vitest'
import { aCategory, aCell, aResult, aTopic, on } from '../../../test/nouns'
import { aCommittee, aSettings, factsOf } from '../../../test/reminders'
import type { LedgerEntry } from './ledger'
import { toIso } from './local-date'
import { isSummaryTime, quarterBefore } from './quarter-summary'
import { decideSummary } from './summary-decision'

const one = aCell('Chi bộ Một', 2)
const two = aCell('Chi bộ Hai', 3)
const three = aCell('Chi bộ Ba', 4)
const committee = aCommittee([one, two, three], { reportEmails: ['btv@example.vn', 'btv'] })
const topics = [
  aTopic({
    row: 2,
    cell: one,
    planned: '2027-03-10',
    of: aCategory('Học tập Bác', 2, { field: 'hoChiMinh' }),
  }),
  aTopic({ row: 3, cell: two, planned: '2027-03-18' }),
  aTopic({ row: 4, cell: two, quarter: 2, planned: '2027-05-12' }),
]
const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-10' })]

const entry = (kind: LedgerEntry['kind'], day: string, quarter: 1 | 4 = 1): LedgerEntry => ({
  row: 2,
  letter: 'TN-270404-01',
  recipient: 'Ban Thường vụ Đảng ủy',
  email: 'btv@example.vn',
  channel: 'email',
  year: 2027,
  quarter,
  cell: '',
  kind,
  tier: undefined,
  status: 'sent',
  at: { day: on(day), seconds: 0 },
  detail: '',
})

const decide = (ledger: readonly LedgerEntry[] = [], mayWrite = true, quota = 100) =>
  decideSummary(factsOf({ committee, today: '2027-04-05', topics, results, ledger }), mayWrite, () => quota)

describe('the summary of the last quarter', () => {
  it('counts what was registered and held, by field, and lists what is overdue', () => {
    const decision = decide()
    expect(decision).toMatchObject({
      kind: 'send',
      year: 2027,
      quarter: 1,
      id: 'TN-270405-01',
      to: ['btv@example.vn'],
      summary: { topics: 2, cells: 2, held: 1, lacking: 1 },
    })
    const fields = decision.kind === 'send' ? decision.summary.fields : []
    expect(fields).toEqual([
      { field: 'partyBuilding', registered: 0, held: 0 },
      { field: 'hoChiMinh', registered: 1, held: 1 },
      { field: 'politicalTask', registered: 0, held: 0 },
      { field: undefined, registered: 1, held: 0 },
    ])
    const late = decision.kind === 'send' ? decision.summary.overdue?.items : []
    expect(late?.map(({ cell, due }) => `${cell} ${toIso(due)}`)).toEqual([
      'Chi bộ Hai 2027-03-20',
      'Chi bộ Ba 2027-04-02',
    ])
  })

  it.each<[string, Parameters<typeof decide>, object]>([
    ['is prepared where it may not be sent', [[], false], { kind: 'prepare', to: [], id: 'TN-270405-01' }],
    [
      'goes once, ever',
      [[entry('report', '2027-04-04'), entry('summary', '2027-04-04', 4), entry('summary', '2027-04-04')]],
      { kind: 'entered', entry: { kind: 'summary', quarter: 1 } },
    ],
    [
      'waits while its address had a letter lately',
      [[entry('summary', '2027-04-04', 4)]],
      { kind: 'waits', for: 'gap' },
    ],
    ['does not wait for a letter of last week', [[entry('summary', '2027-03-29', 4)]], { kind: 'send' }],
    ['waits for the quota', [[], true, 0], { kind: 'waits', for: 'quota' }],
  ])('%s', (_, given, expected) => {
    expect(decide(...given)).toMatchObject(expected)
  })

  it('has a line for what has no field only where there is such a topic', () => {
    const sorted = topics.slice(0, 1)
    const decision = decideSummary(
      factsOf({ committee, today: '2027-04-05', topics: sorted }),
      true,
      () => 100,
    )
    const fields = decision.kind === 'send' ? decision.summary.fields : []
    expect(fields.map(({ field }) => field)).toEqual(['partyBuilding', 'hoChiMinh', 'politicalTask'])
  })

  it('counts a cell of two topics once, and lists nothing where all is done', () => {
    const both = [topics[1], aTopic({ row: 5, cell: two, planned: '2027-03-20' })].filter(
      (one) => one !== undefined,
    )
    const held = both.map(({ registration }, row) =>
      aResult({ row, number: registration.number, heldOn: '2027-03-20' }),
    )
    const facts = factsOf({ committee: aCommittee([two]), today: '2027-04-05', topics: both, results: held })
    const decision = decideSummary(facts, false, () => 100)
    expect(decision).toMatchObject({ summary: { topics: 2, cells: 1, held: 2, lacking: 0 } })
    expect(decision.kind === 'prepare' && decision.summary.overdue).toBeUndefined()
  })

  it('goes to as many addresses as one message can carry', () => {
    const reportEmails = Array.from({ length: 52 }, (_, place) => `btv${place}@example.vn`)
    const facts = factsOf({ committee: aCommittee([one], { reportEmails }), today: '2027-04-05', topics })
    const decision = decideSummary(facts, true, () => 100)
    expect(decision.kind === 'send' && decision.to).toHaveLength(50)
  })

  it('is none where nobody owed anything', () => {
    const facts = factsOf({ committee, today: '2027-04-05', topics: [], years: [2028] })
    expect(decideSummary(facts, true, () => 100)).toMatchObject({ kind: 'nothingOwed' })
  })
})

it.each([
  ['2027-04-02', false],
  ['2027-04-03', true],
  ['2027-04-30', true],
  ['2027-05-01', false],
  ['2027-01-03', true],
])('%s: time for it %s, once the last report is due and while it is news', (day, isTime) => {
  expect(isSummaryTime(on(day), aSettings())).toBe(isTime)
})

it('is of the quarter before, over the turn of the year too', () => {
  expect(quarterBefore(on('2027-01-03'))).toEqual({ year: 2026, quarter: 4 })
  expect(quarterBefore(on('2027-10-03'))).toEqual({ year: 2027, quarter: 3 })
})
