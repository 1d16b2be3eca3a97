import { describe, expect, it } from 'vitest'
import { aResult, aTopic, on } from '../../../test/nouns'
import { cell, decide, items, march, member, rest, runOn, settings, told } from '../../../test/one-cell'
import { aCommittee, enteredBy } from '../../../test/reminders'

describe('a registration that is missing', () => {
  it('is asked for on each rung, and the rung that was climbed is not climbed again', () => {
    expect(
      runOn(['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-14', '2026-12-15', '2026-12-18']),
    ).toEqual([
      [],
      ['Chi bộ Phòng 8: register -7'],
      [],
      ['Chi bộ Phòng 8: register -1'],
      [],
      ['Chi bộ Phòng 8: register +3'],
    ])
  })

  it('is told of at the highest rung passed; the lower ones are merged', () => {
    expect(told({ today: '2026-12-18' }, ['cells'])).toEqual(['Chi bộ Phòng 8: register +3 (-7 -1)'])
    expect(runOn(['2026-12-08', '2026-12-18'])[1]).toEqual(['Chi bộ Phòng 8: register +3 (-1)'])
  })

  it('due again stands instead of the first from its own first rung on, on each ladder by itself', () => {
    expect(runOn(['2026-12-22', '2026-12-25', '2026-12-29', '2027-01-08', '2027-01-15'])).toEqual([
      ['Chi bộ Phòng 8: register +3 (-7 -1)', 'Trần Thị Ví Dụ: register +7'],
      ['Chi bộ Phòng 8: registerAgain -7'],
      ['Ban Thường vụ Đảng ủy: register +14'],
      ['Chi bộ Phòng 8: registerAgain +3 (-1)', 'Trần Thị Ví Dụ: registerAgain +7'],
      ['Ban Thường vụ Đảng ủy: registerAgain +14', 'Chi bộ Phòng 8: registerAgain +10'],
    ])
    expect(items(decide({ today: '2026-12-25' }, ['cells']).letters)).toEqual(['own registerAgain 1'])
    expect(items(decide({ today: '2026-12-29' }, ['members']).letters)).toEqual(['follower register 1'])
  })

  it('is not chased once the quarter is over', () => {
    expect(told({ today: '2027-04-01', from: '2026-12-01' }, ['cells'])).toEqual([])
    expect(told({ today: '2027-04-05', from: '2026-12-01' }, ['cells'])).toEqual([
      'Chi bộ Phòng 8: report +3',
    ])
  })
})

it('a letter lists what is new first, each part by the day it was due', () => {
  const topics = ['2027-03-25', '2027-03-11', '2027-03-18', '2027-03-11'].map((planned, place) =>
    aTopic({ row: place + 2, cell, planned }),
  )
  const all = [...topics, ...rest]
  const ledger = enteredBy(decide({ topics: all, today: '2027-03-16' }, ['cells']))
  const numbers = (today: string) =>
    decide({ topics: all, today, ledger }, ['cells']).letters.flatMap(({ sections }) =>
      sections.flatMap((section) => section.items.map(({ number, tier }) => `${number} ${tier ?? 'still'}`)),
    )
  expect(numbers('2027-03-23')).toEqual(['ĐK-0003 10', 'ĐK-0005 10', 'ĐK-0004 3', 'ĐK-0002 -7'])
  expect(numbers('2027-03-19')).toEqual(['ĐK-0002 -7', 'ĐK-0003 still', 'ĐK-0005 still', 'ĐK-0004 still'])
})

describe('what was due before letters began', () => {
  it.each([
    ['2026-12-15', ['Chi bộ Phòng 8: register +3 (-7 -1)']],
    ['2026-12-16', []],
  ])('counts from the due date: from %s', (from, lines) => {
    expect(told({ today: '2026-12-18', from }, ['cells'])).toEqual(lines)
  })
})

describe('a meeting', () => {
  const topics = [march, ...rest]

  it('is to be prepared once, some days before', () => {
    expect(runOn(['2027-03-10', '2027-03-11', '2027-03-12', '2027-03-17'], { topics })).toEqual([
      [],
      ['Chi bộ Phòng 8: prepare -7'],
      [],
      [],
    ])
  })

  it('is not to be prepared again when it is put off, nor when the rung moves', () => {
    const before = enteredBy(decide({ topics, today: '2027-03-11' }))
    const later = [aTopic({ row: 2, cell, planned: '2027-03-29' }), ...rest]
    expect(told({ topics: later, today: '2027-03-22', ledger: before })).toEqual([])
    const nearer = aCommittee([cell], { ...settings, prepareBeforeDays: 3 }, [member])
    expect(told({ committee: nearer, topics, today: '2027-03-17', ledger: before })).toEqual([])
  })

  it('is not to be prepared by a cell that ended, nor in a year that is not owed', () => {
    const over = { ...cell, activeTo: on('2026-12-31') }
    const facts = { topics: [aTopic({ row: 2, cell: over, planned: '2027-03-18' })], today: '2027-03-11' }
    expect(told({ ...facts, committee: aCommittee([over], settings, [member]) })).toEqual([])
    expect(told({ topics: [march], today: '2027-03-11', years: [] })).toEqual([])
  })

  it('is not to be prepared when it was held before its day', () => {
    const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-10' })]
    expect(told({ topics, results, today: '2027-03-11' })).toEqual([])
  })

  it('of a planned month is to be prepared before its last working day', () => {
    const month = [aTopic({ row: 2, cell, planned: '2027-02' }), ...rest]
    expect(told({ topics: month, today: '2027-02-18' })).toEqual([])
    expect(told({ topics: month, today: '2027-02-19' })).toEqual(['Chi bộ Phòng 8: prepare -7'])
  })

  it('is told of in one line: to be prepared until its day, then to be reported', () => {
    const two = [march, aTopic({ row: 3, cell, planned: '2027-03-25' }), ...rest]
    expect(items(decide({ topics: two, today: '2027-03-18' }, ['cells']).letters)).toEqual([
      'own prepare 1',
      'own prepare 1',
    ])
    expect(items(decide({ topics: two, today: '2027-03-19' }, ['cells']).letters)).toEqual([
      'own prepare 1',
      'own report 1',
    ])
  })

  it('that no report tells of is asked about only after the report is due', () => {
    const days = ['2027-03-19', '2027-03-20', '2027-03-22', '2027-03-23', '2027-03-30']
    expect(runOn(days, { topics })).toEqual([
      [],
      [],
      [],
      ['Chi bộ Phòng 8: report +3'],
      ['Chi bộ Phòng 8: report +10', 'Trần Thị Ví Dụ: report +7'],
    ])
  })
})
