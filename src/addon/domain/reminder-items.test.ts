import { describe, expect, it } from 'vitest'
import { aCell, aResult, aTopic, on } from '../../../test/nouns'
import {
  aCommittee,
  aMember,
  aPlan,
  aRecipient,
  aSection,
  enteredBy,
  factsOf,
  type Year,
} from '../../../test/reminders'
import type { LedgerEntry } from './ledger'
import { decideReminders } from './reminder-decision'
import { sectionOrder } from './reminder-items'
import type { LetterSection } from './reminder-letter'

const one = aCell('Chi bộ 1', 2, { emails: ['mot@example.vn'], follower: 'Đ/c lạ' })
const two = aCell('Chi bộ 2', 3, { emails: ['hai@example.vn'], follower: 'Đ/c trần thị ví dụ' })
const three = aCell('Chi bộ 3', 4, { emails: ['ba@example.vn'], follower: 'Trần Thị Ví Dụ' })
const ended = aCell('Chi bộ 4', 5, { follower: 'Trần Thị Ví Dụ', activeTo: on('2026-12-31') })
const committee = aCommittee(
  [one, two, three, ended],
  { reportEmails: ['bantv@example.vn'], gapBetweenLettersDays: 0 },
  [aMember('Trần Thị Ví Dụ', 2, { emails: ['vi.du@example.vn'] })],
)
const topics = [
  aTopic({ row: 2, cell: one, planned: '2027-02-10' }),
  aTopic({ row: 3, cell: two, joint: [three], planned: '2027-02-10' }),
  aTopic({ row: 4, cell: two, planned: '2027-03-30' }),
]
const plan = aPlan([
  { number: 'ĐK-0003', hour: '14 giờ', place: 'Hội trường', attending: 'trần thị ví dụ; Đ/c Người Khác' },
])
const results = [aResult({ row: 2, number: 'ĐK-0002', heldOn: '2027-02-10' })]

const sectionsOn = (today: string, rest: Partial<Year> = {}): LetterSection[] =>
  decideReminders(
    factsOf({ committee, today, topics, plan, results, from: '2027-02-01', ...rest }),
    ['cells', 'members', 'standing'],
    () => 100,
  ).letters.flatMap(({ sections }) => sections)

const sectionTo = (recipient: string, sections: readonly LetterSection[]): LetterSection => {
  const section = sections.find((each) => each.recipient.name === recipient)
  if (section === undefined) throw new Error(`nothing to ${recipient}`)
  return section
}

describe('an item tells', () => {
  it('all that its wording needs', () => {
    const [item] = sectionTo('Chi bộ 2', sectionsOn('2027-03-01')).items
    expect(item).toMatchObject({
      kind: 'report',
      cell: 'Chi bộ 2',
      partners: ['Chi bộ 3'],
      number: 'ĐK-0003',
      planned: { kind: 'day', day: on('2027-02-10') },
      due: on('2027-02-12'),
      hour: '14 giờ',
      place: 'Hội trường',
      attending: ['Trần Thị Ví Dụ', 'Người Khác'],
      follower: 'Trần Thị Ví Dụ',
      reminded: undefined,
      tier: 10,
      merged: [3],
    })
  })

  it('of a topic its title, and of one that is not registered nothing but the quarter', () => {
    const followed = aCell('Chi bộ 1', 2, { emails: ['mot@example.vn'], sendCode: 'K7M2' })
    const facts = { committee: aCommittee([followed]), topics: [], results: [], plan: aPlan() }
    const [missing] = sectionTo('Chi bộ 1', sectionsOn('2027-02-15', { ...facts, from: '2026-12-01' })).items
    expect(missing).toEqual({
      kind: 'register',
      cell: 'Chi bộ 1',
      sendCode: 'K7M2',
      partners: [],
      year: 2027,
      quarter: 2,
      number: '',
      title: '',
      planned: undefined,
      heldOn: undefined,
      due: on('2026-12-15'),
      done: 0,
      needed: 1,
      hour: '',
      place: '',
      attending: [],
      follower: '',
      reminded: undefined,
      tier: 10,
      merged: [-7, -1, 3],
    })
    const [report] = sectionTo(
      'Chi bộ 1',
      sectionsOn('2027-02-15', { topics: topics.slice(0, 1), results: [] }),
    ).items
    expect(report).toMatchObject({
      title: 'Chuyên đề số 2 của chi bộ',
      partners: [],
      sendCode: '',
      hour: '',
      place: '',
      attending: [],
    })
  })

  it('nobody but the cell itself the code by which it proves who it is', () => {
    const cell = aCell('Chi bộ 1', 2, {
      emails: ['mot@example.vn'],
      sendCode: 'K7M2',
      follower: 'Trần Thị Ví Dụ',
    })
    const member = aMember('Trần Thị Ví Dụ', 2, { emails: ['vi.du@example.vn'] })
    const facts = {
      committee: aCommittee([cell], { reportEmails: ['bantv@example.vn'] }, [member]),
      topics: [],
    }
    for (const [today, kind] of [
      ['2026-12-31', 'register'],
      ['2027-01-20', 'registerAgain'],
    ] as const) {
      const sections = sectionsOn(today, { ...facts, results: [], plan: aPlan(), from: '2026-12-01' })
      const item = sectionTo('Chi bộ 1', sections).items.find((one) => one.kind === kind)
      expect(item?.sendCode).toBe('K7M2')
      const others = sections.filter(({ ladder }) => ladder !== 'own').flatMap(({ items }) => items)
      expect(others.length).toBeGreaterThan(0)
      expect(others.map(({ sendCode }) => sendCode).join('')).toBe('')
    }
  })

  it('how often the cell was reminded of it before', () => {
    const ledger = enteredBy(
      decideReminders(
        factsOf({ committee, today: '2027-02-15', topics, from: '2027-02-01' }),
        ['cells'],
        () => 100,
      ),
    )
    const followed = sectionTo('Trần Thị Ví Dụ', sectionsOn('2027-02-19', { ledger }))
    expect(followed.items[0]?.reminded).toEqual({ times: 1, last: on('2027-02-15'), channel: 'email' })
  })

  it('of a registration due again the reminders of both due dates', () => {
    const alone = aCommittee([one], { gapBetweenLettersDays: 0 })
    let ledger: LedgerEntry[] = []
    for (const today of ['2026-12-08', '2026-12-25', '2026-12-31']) {
      const facts = factsOf({ committee: alone, today, topics: topics.slice(1), ledger })
      ledger = [...ledger, ...enteredBy(decideReminders(facts, ['cells'], () => 100))]
    }
    const facts = factsOf({ committee: alone, today: '2027-01-08', topics: topics.slice(1), ledger })
    const { toTell } = decideReminders(facts, ['members'], () => 100)
    const item = toTell[0]?.sections[0]?.items.find(({ kind }) => kind === 'registerAgain')
    expect(item?.reminded).toEqual({ times: 3, last: on('2026-12-31'), channel: 'email' })
  })
})

it('what a person has to do comes first: for the own cell, as a member, of others', () => {
  const person = { emails: ['chung@example.vn'] }
  const all = aCommittee(
    [
      aCell('Chi bộ 1', 2, { ...person, follower: 'Trần Thị Ví Dụ' }),
      aCell('Chi bộ 2', 3, { ...person, follower: 'Trần Thị Ví Dụ' }),
    ],
    {},
    [aMember('Trần Thị Ví Dụ', 2, person)],
  )
  const [one, two] = all.cells
  if (one === undefined || two === undefined) throw new Error('two cells')
  const owed = [
    aTopic({ row: 2, cell: one, planned: '2027-02-10' }),
    aTopic({ row: 3, cell: two, planned: '2027-02-10' }),
  ]
  const sections = sectionsOn('2027-03-01', {
    committee: all,
    topics: owed,
    plan: aPlan([{ number: 'ĐK-0002', attending: 'Trần Thị Ví Dụ' }]),
  })
  expect(sections.map(({ ladder, recipient }) => `${ladder} ${recipient.name}`)).toEqual([
    'own Chi bộ 2',
    'own Trần Thị Ví Dụ',
    'follower Trần Thị Ví Dụ',
  ])
})

it('sections stand in that order, however they came', () => {
  const section = (ladder: LetterSection['ladder'], role: 'cell' | 'member' | 'standing') =>
    aSection({ ladder, recipient: aRecipient({ role, name: role }) })
  const inOrder = [
    section('own', 'cell'),
    section('own', 'member'),
    section('follower', 'member'),
    section('standing', 'standing'),
  ]
  expect([...inOrder].reverse().sort(sectionOrder)).toEqual(inOrder)
  expect([...inOrder].sort(sectionOrder)).toEqual(inOrder)
})

describe('a section tells', () => {
  it('which cells the member follows now', () => {
    const { followed } = sectionTo('Trần Thị Ví Dụ', sectionsOn('2027-03-01'))
    expect(followed).toEqual(['Chi bộ 2', 'Chi bộ 3'])
  })

  it('how the quarters of missing reports stand, for the standing committee', () => {
    const section = sectionTo('Ban Thường vụ Đảng ủy', sectionsOn('2027-03-01'))
    expect(sectionTo('Chi bộ 2', sectionsOn('2027-03-01'))).toMatchObject({ quarters: [], followed: [] })
    expect(section.followed).toEqual([])
    const quarter = { year: 2027, quarter: 1, topics: 4, cells: 3, reportedCells: 1 }
    expect(section.quarters).toEqual([{ ...quarter, isOver: false }])
    expect(sectionTo('Ban Thường vụ Đảng ủy', sectionsOn('2027-04-20')).quarters).toEqual([
      { ...quarter, isOver: true },
    ])
  })

  it('all that is owed to whom the office calls: only a letter can grow too heavy', () => {
    const called = aCell('Chi bộ 1', 2, { channel: 'telephone' })
    const many = Array.from({ length: 65 }, (_, place) =>
      aTopic({ row: place + 2, cell: called, planned: '2027-02-10' }),
    )
    const facts = { committee: aCommittee([called]), topics: many, today: '2027-02-15', from: '2027-02-01' }
    const [section] = decideReminders(factsOf(facts), ['cells'], () => 9).toTell.flatMap(
      ({ sections }) => sections,
    )
    expect([section?.items.length, section?.omitted]).toEqual([65, 0])
  })

  it('no more than a letter can carry; the rest comes with the next one', () => {
    const many = Array.from({ length: 65 }, (_, place) =>
      aTopic({ row: place + 2, cell: one, planned: '2027-02-10' }),
    )
    const facts = { topics: many, results: [], committee: aCommittee([one], { gapBetweenLettersDays: 0 }) }
    const first = decideReminders(
      factsOf({ ...facts, today: '2027-02-15', from: '2027-02-01' }),
      ['cells'],
      () => 9,
    )
    const [section] = first.letters.flatMap(({ sections }) => sections)
    expect([section?.items.length, section?.omitted]).toEqual([60, 5])
    const ledger = enteredBy(first)
    const next = decideReminders(
      factsOf({ ...facts, today: '2027-02-15', from: '2027-02-01', ledger }),
      ['cells'],
      () => 9,
    )
    const [rest] = next.letters.flatMap(({ sections }) => sections)
    expect(rest?.items.filter(({ tier }) => tier !== undefined)).toHaveLength(5)
  })
})
