import { describe, expect, it } from 'vitest'
import { aCell, aTopic } from '../../../test/nouns'
import { aCommittee, aMember, enteredBy, factsOf, newItems, type Year } from '../../../test/reminders'
import type { Cell } from './cell'
import type { LedgerEntry, LedgerStatus } from './ledger'
import type { Member } from './member'
import type { Audience } from './reminder'
import { decideReminders } from './reminder-decision'

/** Each cell owes the report on a meeting that was planned for 14 January. */
const late = (cell: Cell, row = cell.row) => aTopic({ row, cell, planned: '2027-01-14' })
const cellAt = (row: number, rest: Partial<Cell> = {}): Cell =>
  aCell(`Chi bộ ${row}`, row, { emails: [`chibo${row}@example.vn`], ...rest })

interface Case extends Partial<Omit<Year, 'committee'>> {
  readonly cells: readonly Cell[]
  readonly members?: readonly Member[]
  readonly settings?: Parameters<typeof aCommittee>[1]
  readonly audiences?: readonly Audience[]
  readonly quota?: number
}

const decide = ({ cells, members, settings, audiences = ['cells', 'members'], quota = 100, ...year }: Case) =>
  decideReminders(
    factsOf({
      today: '2027-01-20',
      from: '2027-01-10',
      topics: cells.map((cell) => late(cell)),
      ...year,
      committee: aCommittee(cells, settings, members),
    }),
    audiences,
    () => quota,
  )

const to = (facts: Case): (readonly string[])[] => decide(facts).letters.map((letter) => letter.to)

describe('a cell is written to', () => {
  it.each<[string, Partial<Cell>, readonly string[]]>([
    [
      'at all its addresses together',
      { emails: ['a@example.vn', 'b@example.vn'] },
      ['a@example.vn', 'b@example.vn'],
    ],
    ['once at an address listed twice', { emails: ['a@example.vn', 'A@Example.vn'] }, ['a@example.vn']],
    ['at its good addresses', { emails: ['a@example', 'b@example.vn', 'c d@example.vn'] }, ['b@example.vn']],
    [
      'at fifty addresses and no more',
      { emails: Array.from({ length: 60 }, (_, place) => `a${place}@example.vn`) },
      Array.from({ length: 50 }, (_, place) => `a${place}@example.vn`),
    ],
  ])('%s', (_what, rest, addresses) => {
    expect(to({ cells: [cellAt(2, rest)] })).toEqual([addresses])
  })

  it('not at all without a good address, and that is told', () => {
    const decision = decide({ cells: [cellAt(2, { emails: ['a@example\nmple.vn', 'b'] })] })
    expect([decision.letters, newItems(decision.refused), decision.toTell]).toEqual([
      [],
      ['Chi bộ 2: report +3'],
      [],
    ])
  })
})

describe('a cell is told otherwise', () => {
  it.each<[string, Partial<Cell>, string]>([
    ['without an address', { emails: [] }, 'telephone'],
    ['if it wants Zalo', { channel: 'zalo' }, 'zalo'],
    ['if it wants the telephone', { channel: 'telephone' }, 'telephone'],
    ['if it wants paper, though it has an address', { channel: 'paper' }, 'paper'],
  ])('%s', (_what, rest, channel) => {
    const { letters, toTell } = decide({ cells: [cellAt(2, rest)] })
    expect([letters, newItems(toTell), toTell.map((plan) => plan.channel)]).toEqual([
      [],
      ['Chi bộ 2: report +3'],
      [channel],
    ])
  })

  it('like a member without an address, or one who is on no list', () => {
    const cells = [cellAt(2, { follower: 'Trần Thị Ví Dụ' }), cellAt(3, { follower: 'Người Chưa Ghi' })]
    const { toTell } = decide({ cells, members: [aMember('Trần Thị Ví Dụ', 2)], today: '2027-01-25' })
    expect(newItems(toTell)).toEqual(['Trần Thị Ví Dụ: report +7', 'Người Chưa Ghi: report +7'])
  })
})

describe('one letter', () => {
  const members = [aMember('Lê Văn Thí Điểm', 2, { emails: ['thi.diem@example.vn'] })]

  it('goes to who is secretary of one cell and follows another', () => {
    const cells = [
      cellAt(2, { emails: ['Thi.Diem@example.vn'], secretary: 'Lê Văn Thí Điểm' }),
      cellAt(3, { follower: 'Lê Văn Thí Điểm' }),
    ]
    const { letters } = decide({ cells, members, today: '2027-01-25' })
    expect(letters.map((letter) => [letter.to, newItems([letter])])).toEqual([
      [['Thi.Diem@example.vn'], ['Chi bộ 2: report +3', 'Lê Văn Thí Điểm: report +7']],
      [['chibo3@example.vn'], ['Chi bộ 3: report +3']],
    ])
  })

  it('goes to all who share addresses, also through others', () => {
    const shared = [['a'], ['b'], ['a', 'c'], ['c', 'b'], ['d']]
    const cells = shared.map((names, place) =>
      cellAt(place + 2, { emails: names.map((name) => `${name}@example.vn`) }),
    )
    expect(to({ cells })).toEqual([['a@example.vn', 'b@example.vn', 'c@example.vn'], ['d@example.vn']])
  })
})

describe('a gap between letters to one address', () => {
  const cell = cellAt(2, { emails: ['a@example.vn', 'b@example.vn'] })
  const letterOn = (day: string, rest: Partial<LedgerEntry> = {}): LedgerEntry[] =>
    enteredBy(decide({ cells: [cellAt(9, { emails: ['B@example.vn'] })], today: day })).map((entry) => ({
      ...entry,
      ...rest,
    }))
  const both = [cell, cellAt(9, { emails: ['B@example.vn'] })]
  const run = (today: string, ledger: LedgerEntry[], gap = 3) =>
    decide({
      cells: both,
      topics: [late(cell)],
      today,
      ledger,
      settings: { gapBetweenLettersDays: gap },
    })

  it.each<[string, string, number, boolean]>([
    ['2027-01-19', '2027-01-21', 3, false],
    ['2027-01-19', '2027-01-22', 3, true],
    ['2027-01-19', '2027-01-19', 0, true],
  ])('after a letter on %s, on %s with a gap of %i: %s', (letter, today, gap, goes) => {
    const { letters, waitingForGap } = run(today, letterOn(letter), gap)
    expect([letters.length, waitingForGap]).toEqual(goes ? [1, []] : [0, ['Chi bộ 2']])
  })

  it.each<[LedgerStatus, boolean]>([
    ['sending', false],
    ['unclear', false],
    ['refused', true],
    ['toTell', true],
    ['told', true],
  ])('counts from a letter that is %s: it may go %s', (status, goes) => {
    expect(run('2027-01-20', letterOn('2027-01-19', { status })).letters.length === 1).toBe(goes)
  })

  it('does not count what is no reminder', () => {
    expect(run('2027-01-20', letterOn('2027-01-19', { kind: undefined })).letters).toHaveLength(1)
  })
})

describe('the quota', () => {
  it('is not asked while there is no letter', () => {
    const decision = decide({ cells: [cellAt(2)], today: '2027-01-16' })
    expect([decision.quota, decision.letters]).toEqual([undefined, []])
  })

  it('lets go what is due longest; the rest waits and is not entered', () => {
    const cells = [cellAt(2), cellAt(3), cellAt(4)]
    const topics = cells.map((cell, place) =>
      aTopic({ row: place + 2, cell, planned: `2027-01-${14 - place}` }),
    )
    const decision = decide({ cells, topics, quota: 2 })
    expect(newItems(decision.letters)).toEqual(['Chi bộ 4: report +3', 'Chi bộ 3: report +3'])
    expect([decision.waitingForQuota, decision.quota]).toEqual([['Chi bộ 2'], 2])
    const next = decide({ cells, topics, ledger: enteredBy(decision) })
    expect(newItems(next.letters)).toEqual(['Chi bộ 2: report +3'])
  })
})

describe('what a killed run left behind', () => {
  it('is in doubt, and is not sent again', () => {
    const cells = [cellAt(2), cellAt(3)]
    const ledger = enteredBy(decide({ cells }), 'sending')
    const { abandonedRows, abandonedLetters, letters } = decide({
      cells,
      ledger,
      settings: { gapBetweenLettersDays: 0 },
    })
    expect([abandonedRows, abandonedLetters, letters]).toEqual([[2, 3], 2, []])
  })
})

describe('a refused letter', () => {
  const bad = cellAt(2, { emails: ['khong-dung'] })
  const ledger = enteredBy(decide({ cells: [bad] }))

  it('is not refused again while its address stands', () => {
    expect(decide({ cells: [bad], ledger }).refused).toEqual([])
  })

  it('goes once the address is mended', () => {
    const { letters } = decide({ cells: [cellAt(2)], ledger })
    expect(newItems(letters)).toEqual(['Chi bộ 2: report +3'])
  })
})

it('a decision is data: it stands whole in JSON', () => {
  const decision = decide({
    cells: [cellAt(2), cellAt(3, { channel: 'zalo' }), cellAt(4, { emails: ['x'] })],
  })
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
})
