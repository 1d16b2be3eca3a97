import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import { aCommittee, aMember, aPlan, enteredBy, factsOf, newItems, type Year } from '../../../test/reminders'
import type { LedgerEntry } from './ledger'
import type { Audience } from './reminder'
import { decideReminders, type ReminderDecision } from './reminder-decision'
import type { LetterPlan } from './reminder-letter'

const ALL: readonly Audience[] = ['cells', 'members', 'standing']
const cell = aCell('Chi bộ Phòng 8', 2, { emails: ['phong8@example.vn'], follower: 'Trần Thị Ví Dụ' })
const member = aMember('Trần Thị Ví Dụ', 2, { emails: ['vi.du@example.vn'] })
const settings = { reportEmails: ['bantv@example.vn'] }
const committee = aCommittee([cell], settings, [member])
const rest = [2, 3, 4].map((quarter, place) =>
  aTopic({
    row: place + 5,
    cell,
    quarter: quarter as 2 | 3 | 4,
    planned: ['2027-06-21', '2027-09-20', '2027-12-20'][place] ?? '',
  }),
)
/** Only quý I is open, and its one topic. */
const march = aTopic({ row: 2, cell, planned: '2027-03-18' })

const decide = (facts: Partial<Year>, audiences = ALL, quota = 100): ReminderDecision =>
  decideReminders(factsOf({ committee, today: '2027-01-04', topics: rest, ...facts }), audiences, () => quota)

const told = (facts: Partial<Year>, audiences = ALL): string[] =>
  newItems(decide(facts, audiences).letters).sort()

const items = (plans: readonly LetterPlan[]): string[] =>
  plans.flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.items.map(({ kind, quarter }) => `${section.ladder} ${kind} ${quarter}`),
    ),
  )

/** Runs on each of the days in turn, each with the ledger of those before. */
function runOn(days: readonly string[], facts: Partial<Year> = {}): string[][] {
  let ledger: LedgerEntry[] = []
  return days.map((today) => {
    const decision = decide({ ...facts, today, ledger })
    ledger = [...ledger, ...enteredBy(decision)]
    return newItems(decision.letters).sort()
  })
}

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

describe('a comment', () => {
  it('is asked for from the member, and from nobody else', () => {
    const plan = aPlan([{ number: 'ĐK-0002', attending: 'Trần Thị Ví Dụ' }])
    const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-03-18' })]
    const facts = { topics: [march, ...rest], results, plan }
    expect(told({ ...facts, today: '2027-03-25' })).toEqual([])
    expect(told({ ...facts, today: '2027-04-30' })).toEqual(['Trần Thị Ví Dụ: comment +10 (+3)'])
    expect(told({ ...facts, today: '2027-04-30' }, ['cells', 'standing'])).toEqual([])
  })
})

describe('a letter', () => {
  const late = aTopic({ row: 2, cell, planned: '2027-01-14' })

  it('lists first what newly reached a tier, then all else that is open', () => {
    const topics = [late, ...rest.slice(1)]
    const before = enteredBy(decide({ topics, today: '2027-03-18' }, ['cells']))
    const { letters } = decide({ topics, today: '2027-03-25', ledger: before }, ['cells'])
    expect(items(letters)).toEqual(['own registerAgain 2', 'own report 1'])
    expect(newItems(letters)).toEqual(['Chi bộ Phòng 8: registerAgain -7'])
  })

  it('is not written for what merely still is open', () => {
    const before = enteredBy(decide({ topics: [late, ...rest], today: '2027-03-18' }))
    expect(decide({ topics: [late, ...rest], today: '2027-03-30', ledger: before }).letters).toEqual([])
  })

  it('lists to a cell what is overdue or near, to others only what passed their own tier', () => {
    const committee = aCommittee(
      [cell],
      { ...settings, deadline: { kind: 'date', date: on('2027-01-25') } },
      [member],
    )
    const { letters } = decide({ committee, topics: [late, ...rest.slice(0, 2)], today: '2027-01-24' })
    expect(items(letters)).toEqual(['own report 1', 'own register 4', 'follower report 1'])
  })

  it.each<[readonly Audience[], string[]]>([
    [['cells'], ['own']],
    [['members'], ['follower']],
    [['standing'], ['standing']],
    [[], []],
  ])('to %j only', (audiences, ladders) => {
    const { letters } = decide({ topics: [late, ...rest], today: '2027-03-01' }, audiences)
    expect(letters.flatMap(({ sections }) => sections.map(({ ladder }) => ladder))).toEqual(ladders)
  })
})

describe('a joint meeting', () => {
  it('is one line to the member who follows both cells', () => {
    const other = aCell('Chi bộ Phòng 9', 3, { emails: ['phong9@example.vn'], follower: 'Trần Thị Ví Dụ' })
    const joint = aTopic({ row: 2, cell, joint: [other], planned: '2027-01-14' })
    const both = aCommittee([cell, other], settings, [member])
    const { letters } = decide({ committee: both, topics: [joint], today: '2027-02-01', from: '2027-01-10' })
    const reports = letters.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.items
          .filter(({ kind }) => kind === 'report')
          .map(({ partners }) => [section.recipient.name, partners]),
      ),
    )
    expect(reports).toEqual([
      ['Chi bộ Phòng 8', ['Chi bộ Phòng 9']],
      ['Trần Thị Ví Dụ', ['Chi bộ Phòng 9']],
      ['Ban Thường vụ Đảng ủy', ['Chi bộ Phòng 9']],
      ['Chi bộ Phòng 9', ['Chi bộ Phòng 8']],
    ])
  })
})
