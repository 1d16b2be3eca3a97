import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import { heldMeetings } from './held-meetings'
import type { Topic } from './registration'
import type { Result } from './result'

const one = aCell('Chi bộ Phòng 1', 2)
const two = aCell('Chi bộ Phòng 2', 3)
const march4 = aTopic({ row: 2, cell: one, planned: '2027-03-04', title: 'Nêu gương của đảng viên' })
const march = aTopic({ row: 3, cell: one, planned: '2027-03', title: 'Chống lãng phí trong cơ quan' })
const february = aTopic({ row: 4, cell: one, planned: '2027-02-11', title: 'Kỷ luật, kỷ cương công vụ' })
const ofTwo = aTopic({ row: 5, cell: two, planned: '2027-03-11' })
const topics = [march4, march, february, ofTwo]

function heldRows(results: Result[], today = '2027-12-31', among: Topic[] = topics): string[] {
  const held = heldMeetings(among, results, on(today), new Set())
  return among
    .filter((topic) => held.heldOn(topic) !== undefined)
    .map(({ registration }) => registration.number)
}

const besides = (results: Result[]) =>
  heldMeetings(topics, results, on('2027-12-31'), new Set()).besides(one, 2027, 1)

describe('a result tells of', () => {
  it.each([
    ['the topic of its number', { number: 'ĐK-0003' }, ['ĐK-0003']],
    ['the topic of a number typed loosely', { number: 'đk 5' }, ['ĐK-0005']],
    [
      'the numbered topic, whatever its cell says',
      { number: 'ĐK-0005', title: march.registration.title },
      ['ĐK-0005'],
    ],
    [
      'the same title where the number is in force no more',
      { number: 'ĐK-0900', title: 'chống  lãng phí trong cơ quan' },
      ['ĐK-0003'],
    ],
    ['the same title without a number', { title: 'Nêu gương của đảng viên' }, ['ĐK-0002']],
    ['the earliest planned topic, without number and title', {}, ['ĐK-0004']],
    ['the earliest planned topic, under another title', { title: 'Một chuyên đề khác' }, ['ĐK-0004']],
    ['nothing in another quarter', { quarter: 2 }, []],
    ['nothing in another year', { year: 2028 }, []],
    ['nothing without a cell', { cell: undefined }, []],
    ['nothing without a day', { heldOn: undefined, number: 'ĐK-0003' }, []],
  ] as const)('%s', (_what, facts, rows) => {
    expect(heldRows([aResult({ row: 2, cell: one, heldOn: '2027-03-05', ...facts })])).toEqual(rows)
  })

  it('nothing before its day', () => {
    const result = aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-05' })
    expect(heldRows([result], '2027-03-04')).toEqual([])
    expect(heldRows([result], '2027-03-05')).toEqual(['ĐK-0002'])
  })
})

describe('several results', () => {
  const plain = (row: number, heldOn: string) => aResult({ row, cell: one, heldOn })

  it('without numbers tell of the topics as they were planned; a month is its last working day', () => {
    const held = heldMeetings(
      topics,
      [plain(2, '2027-03-30'), plain(3, '2027-02-11')],
      on('2027-12-31'),
      new Set(),
    )
    expect([february, march4, march].map(held.heldOn)).toEqual([
      on('2027-02-11'),
      on('2027-03-30'),
      undefined,
    ])
  })

  it('leave to a numbered one its topic', () => {
    const numbered = aResult({ row: 3, number: 'ĐK-0004', heldOn: '2027-02-11' })
    expect(heldRows([plain(2, '2027-03-04'), numbered])).toEqual(['ĐK-0002', 'ĐK-0004'])
  })

  it('on one topic: the earlier day counts', () => {
    const results = ['2027-03-09', '2027-03-04', '2027-03-05'].map((heldOn, row) =>
      aResult({ row, number: 'ĐK-0002', heldOn }),
    )
    expect(heldMeetings(topics, results, on('2027-12-31'), new Set()).heldOn(march4)).toBe(on('2027-03-04'))
    expect(besides(results)).toEqual([])
  })

  it('beyond the topics are meetings besides them', () => {
    const days = ['2027-01-05', '2027-02-11', '2027-03-04', '2027-03-25']
    expect(besides(days.map((day, row) => plain(row, day)))).toEqual([on('2027-03-25')])
    expect(besides([])).toEqual([])
  })
})

describe('a joint meeting', () => {
  const joint = aTopic({ row: 2, cell: one, joint: [two], title: 'Sinh hoạt chung của hai phòng' })
  const own = aTopic({ row: 3, cell: two, title: 'Sinh hoạt chung của hai phòng' })

  it.each([
    ['a result of the partner, without a number', { cell: two }],
    ['a result of the cell itself, without a number', { cell: one }],
  ])('is told of by %s', (_what, facts) => {
    const result = aResult({ row: 2, heldOn: '2027-03-05', ...facts })
    expect(heldRows([result], '2027-12-31', [joint])).toEqual(['ĐK-0002'])
  })

  it('that both cells report is one meeting', () => {
    const results = [one, two].map((cell, row) => aResult({ row, cell, heldOn: '2027-03-05' }))
    const held = heldMeetings([joint], results, on('2027-12-31'), new Set())
    expect([held.heldOn(joint), held.besides(one, 2027, 1), held.besides(two, 2027, 1)]).toEqual([
      on('2027-03-05'),
      [],
      [],
    ])
  })

  it('that both cells registered is told of by one result', () => {
    for (const number of ['ĐK-0002', 'ĐK-0003']) {
      const result = aResult({ row: 2, number, heldOn: '2027-03-05' })
      expect(heldRows([result], '2027-12-31', [joint, own])).toEqual(['ĐK-0002', 'ĐK-0003'])
    }
  })
})
