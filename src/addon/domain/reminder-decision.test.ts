import { describe, expect, it } from 'vitest'
import { cellAt, decide, late } from '../../../test/late-cells'
import { aTopic } from '../../../test/nouns'
import { enteredBy, newItems } from '../../../test/reminders'
import type { LedgerEntry, LedgerStatus } from './ledger'

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

it('what counts is how long the new is due, not what merely is open', () => {
  const cells = [cellAt(2), cellAt(3)]
  const [one, two] = cells
  if (one === undefined || two === undefined) throw new Error('two cells')
  const old = aTopic({ row: 2, cell: one, planned: '2027-01-11' })
  const ledger = enteredBy(decide({ cells: [one], topics: [old] }))
  const topics = [
    old,
    aTopic({ row: 4, cell: one, planned: '2027-01-15' }),
    aTopic({ row: 3, cell: two, planned: '2027-01-14' }),
  ]
  const { letters } = decide({
    cells,
    topics,
    ledger,
    today: '2027-01-22',
    settings: { gapBetweenLettersDays: 0 },
  })
  expect(newItems(letters)).toEqual(['Chi bộ 3: report +3', 'Chi bộ 2: report +3'])
})

describe('what a killed run left behind', () => {
  it('is in doubt, and is not sent again', () => {
    const cells = [cellAt(2), cellAt(3)]
    const told = enteredBy(decide({ cells: [cellAt(9, { channel: 'zalo' })] })).map((entry) => ({
      ...entry,
      row: 9,
    }))
    const ledger = [...enteredBy(decide({ cells }), 'sending'), ...told]
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
