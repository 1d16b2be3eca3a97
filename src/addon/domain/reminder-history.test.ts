import { describe, expect, it } from 'vitest'
import { aCell, on } from '../../../test/nouns'
import { aCommittee, aMember, aRecipient } from '../../../test/reminders'
import type { LedgerEntry } from './ledger'
import { historyOf } from './reminder-history'
import { reminderKey, subjectKey } from './reminder-key'
import { cellKey, memberKey, STANDING_KEY } from './reminder-recipient'

const cell = aCell('Chi bộ Phòng 8', 2, { otherNames: ['Chi bộ Tám'] })
const committee = aCommittee([cell], {}, [aMember('Trần Thị Ví Dụ', 2)])

const entryOf = (rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  row: 2,
  letter: 'TN-270408-01',
  recipient: 'Chi bộ Phòng 8',
  email: 'phong8@example.vn, van.thu@example.vn',
  channel: 'email',
  year: 2027,
  quarter: 1,
  cell: 'Chi bộ Phòng 8',
  kind: 'report',
  tier: { ladder: 'own', days: 3 },
  status: 'sent',
  at: { day: on('2027-04-08'), seconds: 0 },
  detail: 'ĐK-0021\nThư: …',
  ...rest,
})
const own = reminderKey('own', cellKey(cell), 'report', subjectKey(cell, 2027, 1, 21))
const ofQuarter = subjectKey(cell, 2027, 1, undefined)
const used = (key: string, ...entries: LedgerEntry[]): readonly number[] =>
  historyOf(entries, committee).used(key, aRecipient())

describe('a row of the ledger is known again', () => {
  it.each<[string, Partial<LedgerEntry>, string]>([
    ['by its number', {}, own],
    ['by its number, in any Unicode form', { detail: 'ĐK-0021'.normalize('NFD') }, own],
    ['by another name of the cell', { cell: 'chi bộ tám' }, own],
    [
      'by its quarter, without a number',
      { detail: 'Thư: ĐK-0021' },
      reminderKey('own', cellKey(cell), 'report', ofQuarter),
    ],
    [
      'by its quarter, where a number means nothing',
      { kind: 'register' },
      reminderKey('own', cellKey(cell), 'register', ofQuarter),
    ],
    [
      'by the member who follows',
      { recipient: 'trần thị ví dụ', tier: { ladder: 'follower', days: 3 } },
      reminderKey('follower', memberKey('Trần Thị Ví Dụ'), 'report', subjectKey(cell, 2027, 1, 21)),
    ],
    [
      'by the member who is to comment',
      { recipient: 'Trần Thị Ví Dụ', kind: 'comment' },
      reminderKey('own', memberKey('Trần Thị Ví Dụ'), 'comment', subjectKey(cell, 2027, 1, 21)),
    ],
    [
      'whatever the standing committee is called now',
      { recipient: 'Ban Thường vụ cũ', tier: { ladder: 'standing', days: 3 } },
      reminderKey('standing', STANDING_KEY, 'report', subjectKey(cell, 2027, 1, 21)),
    ],
  ])('%s', (_what, rest, key) => {
    expect(used(key, entryOf(rest))).toEqual([3])
  })

  it.each<[string, Partial<LedgerEntry>]>([
    ['if it is no reminder', { kind: undefined }],
    ['without a tier', { tier: undefined }],
    ['that a person wants to be sent anew', { status: 'again' }],
    ['that is a receipt', { kind: 'receipt' }],
    ['that tells of a stranger', { kind: 'strangerNotice' }],
    ['that is the summary of a quarter', { kind: 'summary' }],
    ['of a cell that is not known', { cell: 'Chi bộ khác' }],
    ['without a year', { year: undefined }],
    ['without a quarter', { quarter: undefined }],
    ['of another number', { detail: 'ĐK-0022' }],
  ])('not %s', (_what, rest) => {
    expect(used(own, entryOf(rest))).toEqual([])
  })

  it('in every state, also one that staff spoilt', () => {
    for (const status of ['sending', 'sent', 'unclear', 'toTell', 'told', 'merged', undefined] as const)
      expect(used(own, entryOf({ status }))).toEqual([3])
  })

  it('if it was refused, as long as the address stands', () => {
    const refused = entryOf({ status: 'refused', email: 'PHONG8@example.vn' })
    expect(used(own, refused)).toEqual([3])
    expect(historyOf([refused], committee).used(own, aRecipient({ emails: ['moi@example.vn'] }))).toEqual([])
  })

  it('with all its tiers', () => {
    expect(used(own, entryOf(), entryOf({ tier: { ladder: 'own', days: 10 } }))).toEqual([3, 10])
  })
})

describe('who was reminded', () => {
  const reminded = (...entries: LedgerEntry[]) => historyOf(entries, committee).reminded(own)
  const later = { day: on('2027-04-15'), seconds: 0 }

  it('is counted, and when the last time was, and how', () => {
    expect(reminded()).toBeUndefined()
    expect(reminded(entryOf(), entryOf({ status: 'told', channel: 'telephone', at: later }))).toEqual({
      times: 2,
      last: on('2027-04-15'),
      channel: 'telephone',
    })
    expect(reminded(entryOf({ at: later }), entryOf({ channel: 'zalo' }))).toEqual({
      times: 2,
      last: on('2027-04-15'),
      channel: 'email',
    })
    expect(reminded(entryOf(), entryOf({ channel: 'zalo' }))?.channel).toBe('zalo')
    expect(reminded(entryOf({ at: undefined }))).toBeUndefined()
  })

  it('only by what reached somebody', () => {
    for (const status of ['sending', 'unclear', 'refused', 'toTell', 'merged'] as const)
      expect(reminded(entryOf({ status }))).toBeUndefined()
  })
})

describe('the last letter to an address', () => {
  const last = (address: string, ...entries: LedgerEntry[]) =>
    historyOf(entries, committee).lastLetter(address)
  const earlier = { day: on('2027-04-01'), seconds: 0 }

  it('is the latest, to any of its addresses', () => {
    expect(last('Van.Thu@example.vn', entryOf(), entryOf({ at: earlier }))).toBe(on('2027-04-08'))
    expect(last('van.thu@example.vn', entryOf({ at: earlier }), entryOf())).toBe(on('2027-04-08'))
    expect(last('khac@example.vn', entryOf())).toBeUndefined()
  })

  it('may be the summary of a quarter, never a receipt', () => {
    const to = { cell: '', tier: undefined }
    expect(last('phong8@example.vn', entryOf({ ...to, kind: 'summary' }))).toBe(on('2027-04-08'))
    for (const kind of ['receipt', 'strangerNotice'] as const)
      expect(last('phong8@example.vn', entryOf({ ...to, kind }))).toBeUndefined()
    expect(last('phong8@example.vn', entryOf({ tier: undefined }))).toBeUndefined()
  })

  it('is none that did not go', () => {
    for (const status of ['refused', 'toTell', 'told', 'merged'] as const)
      expect(last('phong8@example.vn', entryOf({ status }))).toBeUndefined()
    expect(last('phong8@example.vn', entryOf({ channel: 'zalo' }))).toBeUndefined()
    expect(last('phong8@example.vn', entryOf({ at: undefined }))).toBeUndefined()
  })
})
