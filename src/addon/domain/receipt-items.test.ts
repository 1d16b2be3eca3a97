import { describe, expect, it } from 'vitest'
import { aCell, aRegistration, on } from '../../../test/nouns'
import { aCommittee } from '../../../test/reminders'
import { addDays } from './local-date'
import type { Quarter } from './quarter'
import { openQuarters, receivedFrom } from './receipt-items'
import type { Registration } from './registration'
import type { Settings } from './settings'

const TODAY = on('2026-11-16')
const one = aCell('Chi bộ Một', 2)
const two = aCell('Chi bộ Hai', 3)

type Facts = Partial<Registration> & { readonly quarterOf?: Quarter; readonly yearOf?: number | undefined }

/** One that came by a form today from the cell itself. */
const came = (row: number, { quarterOf = 1, yearOf = 2027, ...rest }: Facts = {}): Registration => ({
  ...aRegistration({ row, cell: one, quarter: quarterOf, year: yearOf, planned: '2027-03-10' }),
  mark: `m${row}`,
  sentAt: { day: TODAY, seconds: 0 },
  ...rest,
})

const nothing = { text: '', value: undefined }
const factsOf = (
  registrations: readonly Registration[],
  settings: Partial<Settings> = {},
  today = TODAY,
) => ({
  committee: aCommittee([one, two], settings),
  registrations,
  today,
})
const received = (registrations: readonly Registration[], told: [number, boolean][] = []) =>
  receivedFrom(factsOf(registrations), new Map(told)).map(({ item }) => item)
const numbers = (registrations: readonly Registration[], told: [number, boolean][] = []) =>
  received(registrations, told).map(({ number }) => number)

describe('news of a registration', () => {
  it('says all that was typed, and what the check found', () => {
    const [item] = received([
      came(2, {
        title: 'Nâng cao chất lượng',
        kind: { text: 'Đăng ký chuyên đề của quý', value: 'plain' },
        category: { text: 'án', value: undefined },
        planned: { text: 'cuối quý', value: undefined },
        status: 'toFix',
        findings: 'Chưa rõ thời gian.\n\n Tên ngắn.',
      }),
    ])
    expect(item).toEqual({
      kind: 'receipt',
      number: 'ĐK-0002',
      sentAt: { day: TODAY, seconds: 0 },
      year: 2027,
      quarter: 1,
      registrationKind: 'Đăng ký chuyên đề của quý',
      title: 'Nâng cao chất lượng',
      category: 'án',
      preparer: 'Nguyễn Văn Mẫu',
      planned: undefined,
      plannedText: 'cuối quý',
      status: 'toFix',
      findings: ['Chưa rõ thời gian.', ' Tên ngắn.'],
      kept: '',
      due: on('2026-12-15'),
    })
  })

  it('is told in the order of the numbers, whatever the order of the rows', () => {
    const rows = [came(9), came(2), came(5)]
    expect(numbers(rows)).toEqual(['ĐK-0002', 'ĐK-0005', 'ĐK-0009'])
  })

  it.each<[string, Facts]>([
    ['was typed by staff', { mark: '' }],
    ['was never checked', { status: undefined }],
    ['was withdrawn', { status: 'withdrawn' }],
    ['was refused', { status: 'rejected' }],
    ['has no sender yet', { sender: undefined }],
    ['has no number', { number: '' }],
    ['has no time', { sentAt: undefined }],
    ['names no cell that is known', { cell: nothing }],
    ['names no year', { year: nothing }],
    ['names a year that nobody plans for', { year: { text: '1900', value: 1900 } }],
    ['names no quarter', { quarter: nothing }],
  ])('is none of a row that %s', (_, facts) => {
    expect(numbers([came(2, facts)])).toEqual([])
    expect(numbers([came(2, facts)], [[2, false]])).toEqual([])
  })

  it.each([
    [0, true],
    [2, true],
    [3, false],
    [-1, false],
  ])('from %d days ago is told: %s', (days, isNews) => {
    const row = came(2, { sentAt: { day: addDays(TODAY, -days), seconds: 0 } })
    expect(numbers([row])).toHaveLength(isNews ? 1 : 0)
    expect(numbers([row], [[2, true]])).toEqual([])
    expect(numbers([row], [[2, false]])).toHaveLength(1)
  })

  it.each<[string, Facts, string]>([
    ['from the cell’s address', { sender: 'cellAddress' }, 'receipt'],
    ['from a stranger', { sender: 'stranger' }, 'strangerNotice'],
    [
      'from a stranger whom the office vouches for',
      { sender: 'stranger', office: { text: '', value: 'confirm' } },
      'receipt',
    ],
    ['from a stranger, approved', { sender: 'stranger', office: { text: '', value: 'approve' } }, 'receipt'],
    [
      'from a stranger, withdrawn by the office’s word',
      { sender: 'stranger', office: { text: '', value: 'withdraw' } },
      'strangerNotice',
    ],
  ])('%s: %s', (_, facts, kind) => {
    expect(received([came(2, facts)])[0]?.kind).toBe(kind)
  })

  it.each<[string, readonly Registration[], string]>([
    ['the newest that is in force', [came(7), came(8)], 'ĐK-0008'],
    ['none in another quarter', [came(7, { quarterOf: 2 })], ''],
    ['none in another year', [came(7, { yearOf: 2028 })], ''],
    ['none of another cell', [came(7, { cell: { text: '', value: two } })], ''],
    ['none that is not in force', [came(7, { status: 'toConfirm' })], ''],
  ])('names of the topics that stand meanwhile %s', (_, others, kept) => {
    const items = received([came(2, { status: 'toConfirm' }), ...others])
    expect(items.find(({ number }) => number === 'ĐK-0002')?.kept).toBe(kept)
  })

  it('of one in force names no other', () => {
    expect(received([came(2), came(3)]).map(({ kept }) => kept)).toEqual(['', ''])
  })
})

describe('the quarters that are still open', () => {
  const open = (
    registrations: readonly Registration[],
    settings: Partial<Settings> = {},
    { today = TODAY, cell = one } = {},
  ) => openQuarters(received(registrations), cell, factsOf(registrations, settings, today))

  it('are those for which nothing came', () => {
    expect(open([came(2), came(3, { quarterOf: 3 })])).toEqual([
      { year: 2027, quarters: [2, 4], due: on('2026-12-15') },
    ])
  })

  it.each<[Registration['status'], readonly Quarter[]]>([
    ['valid', [3, 4]],
    ['toFix', [3, 4]],
    ['toConfirm', [3, 4]],
    ['toApprove', [3, 4]],
    ['replaced', [2, 3, 4]],
    ['withdrawn', [2, 3, 4]],
    ['rejected', [2, 3, 4]],
    [undefined, [2, 3, 4]],
  ])('with one that is %s: %j', (status, quarters) => {
    expect(open([came(2), came(3, { quarterOf: 2, status })])[0]?.quarters).toEqual(quarters)
  })

  it('go by what this cell sent for this year', () => {
    const others = [
      came(3, { quarterOf: 2, cell: { text: '', value: two } }),
      came(4, { quarterOf: 3, yearOf: 2028 }),
    ]
    expect(open([came(2), ...others])[0]?.quarters).toEqual([2, 3, 4])
  })

  it('go by how many the committee asks of a quarter', () => {
    const rows = [came(2), came(3), came(4, { quarterOf: 2 })]
    expect(open(rows, { minimumPerQuarter: 2 })[0]?.quarters).toEqual([2, 3, 4])
    expect(open(rows, { minimumPerQuarter: 3 })[0]?.quarters).toEqual([1, 2, 3, 4])
  })

  it.each([
    ['2027-06-30', [2, 3, 4]],
    ['2027-07-01', [3, 4]],
  ])('on %s are %j: what is over is left alone', (day, quarters) => {
    expect(open([came(2)], {}, { today: on(day) })[0]?.quarters).toEqual(quarters)
  })

  it('are only those in which the cell is active', () => {
    const cell = aCell('Chi bộ Một', 2, { activeFrom: on('2027-07-01'), activeTo: on('2027-09-30') })
    const rows = [came(2, { cell: { text: '', value: cell } })]
    expect(open(rows, {}, { cell })).toEqual([{ year: 2027, quarters: [3], due: on('2027-07-01') }])
  })

  it('stand by the day until which they are asked for', () => {
    const dates = { 1: on('2026-12-15'), 2: on('2027-03-15'), 3: on('2027-06-15'), 4: on('2027-06-15') }
    expect(open([came(2)], { deadline: { kind: 'quarters', dates } })).toEqual([
      { year: 2027, quarters: [2], due: on('2027-03-15') },
      { year: 2027, quarters: [3, 4], due: on('2027-06-15') },
    ])
  })

  it.each<[string, readonly Registration[], Partial<Settings>]>([
    ['there is no plan year', [came(2)], { planYear: undefined }],
    ['only another year was registered for', [came(2, { yearOf: 2028 })], {}],
    ['only a stranger sent something', [came(2, { sender: 'stranger' })], {}],
    ['nothing came', [], {}],
  ])('are not named where %s', (_, rows, settings) => {
    expect(open(rows, settings)).toEqual([])
  })
})
