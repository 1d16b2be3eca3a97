import { describe, expect, it } from 'vitest'
import { aCell, aLedgerEntry, aRegistration, on } from '../../../test/nouns'
import { aCommittee } from '../../../test/reminders'
import type { Cell } from './cell'
import type { LedgerEntry } from './ledger'
import { addDays } from './local-date'
import type { ReceiptKind } from './receipt'
import { decideReceipts } from './receipt-decision'
import type { Registration } from './registration'

const TODAY = on('2026-11-16')
const one = aCell('Chi bộ Một', 2, {
  emails: ['mot@example.vn'],
  secretary: 'Hồ Văn Giả Định',
  sendCode: 'K7M2',
})
const two = aCell('Chi bộ Hai', 3, { emails: ['hai@example.vn', 'hai.phu@example.vn'] })

const came = (row: number, cell: Cell, rest: Partial<Registration> = {}): Registration => ({
  ...aRegistration({ row, cell, planned: '2027-03-10' }),
  mark: `m${row}`,
  sentAt: { day: TODAY, seconds: 0 },
  ...rest,
})

const told = (number: string, rest: Partial<LedgerEntry> = {}): LedgerEntry =>
  aLedgerEntry({
    row: 2,
    letter: 'TN-261116-01',
    kind: 'receipt',
    tier: undefined,
    detail: `${number}\nĐã nhận`,
    at: { day: TODAY, seconds: 0 },
    ...rest,
  })

const decide = (
  registrations: readonly Registration[],
  ledger: readonly LedgerEntry[] = [],
  { cells = [one, two], remaining = 100 } = {},
) => decideReceipts({ committee: aCommittee(cells), registrations, ledger, today: TODAY }, () => remaining)

const numbersIn = ({ receipts }: ReturnType<typeof decide>) =>
  receipts.map(({ cell, items }) => [cell.name, ...items.map(({ number }) => number)])

describe('receipts', () => {
  it('are one letter a cell, with all that came from it', () => {
    const { receipts, ...rest } = decide([came(2, one), came(3, two), came(4, one)])
    expect(receipts).toMatchObject([
      {
        id: 'TN-261116-01',
        to: ['mot@example.vn'],
        cell: { name: 'Chi bộ Một', person: 'Hồ Văn Giả Định' },
        sendCode: 'K7M2',
        items: [{ number: 'ĐK-0002' }, { number: 'ĐK-0004' }],
      },
      { id: 'TN-261116-02', to: ['hai@example.vn', 'hai.phu@example.vn'], items: [{ number: 'ĐK-0003' }] },
    ])
    expect(rest).toEqual({ waiting: 0, abandonedRows: [], abandonedLetters: 0 })
  })

  it('say which quarters are still open', () => {
    const [receipt] = decide([came(2, one)]).receipts
    expect(receipt?.open).toEqual([{ year: 2027, quarters: [2, 3, 4], due: on('2026-12-15') }])
  })

  it('keep what a stranger sent in a cell’s name apart from what the cell sent', () => {
    const decision = decide([came(2, one), came(3, one, { sender: 'stranger' })])
    expect(decision.receipts.map(({ items }) => items.map(({ kind }) => kind))).toEqual([
      ['receipt'],
      ['strangerNotice'],
    ])
  })

  it.each<[string, Partial<Cell>]>([
    ['has no address', { emails: [] }],
    ['has none that mail can carry', { emails: ['mot@', 'mot.example.vn'] }],
    ['is told by telephone', { channel: 'telephone' }],
  ])('do not go to a cell that %s', (_, rest) => {
    const cell = { ...one, ...rest }
    expect(decide([came(2, cell)], [], { cells: [cell] })).toMatchObject({ receipts: [], waiting: 0 })
  })

  it('go to 50 addresses of a cell at most', () => {
    const emails = Array.from({ length: 52 }, (_, place) => `so${place}@example.vn`)
    const cell = { ...one, emails }
    const { receipts } = decide([came(2, cell)], [], { cells: [cell], remaining: 104 })
    expect(receipts[0]?.to).toHaveLength(50)
  })
})

describe('what was told', () => {
  it.each<[string, LedgerEntry, boolean]>([
    ['by a receipt', told('ĐK-0002'), false],
    ['by a notice of a stranger', told('ĐK-0002', { kind: 'strangerNotice' }), false],
    ['perhaps, by a letter that was cut off', told('ĐK-0002', { status: 'unclear' }), false],
    ['and is to be told again', told('ĐK-0002', { status: 'again' }), true],
    ['of another registration', told('ĐK-0012'), true],
    ['by a reminder that names the number', told('ĐK-0002', { kind: 'register' }), true],
    ['in a row whose detail somebody wiped', told('', { detail: '' }), true],
  ])('%s: is told once more %s', (_, entry, again) => {
    expect(decide([came(2, one)], [entry]).receipts).toHaveLength(again ? 1 : 0)
  })

  it('of each number counts, wherever it stands in the ledger', () => {
    const ledger = [told('ĐK-0004'), told('ĐK-0002', { row: 3 })]
    expect(numbersIn(decide([came(2, one), came(3, one), came(4, one)], ledger))).toEqual([
      ['Chi bộ Một', 'ĐK-0003'],
    ])
  })
})

describe('a cell has so many letters a day', () => {
  const letters = (count: number, kind: ReceiptKind, rest: Partial<LedgerEntry> = {}) =>
    Array.from({ length: count }, (_, place) =>
      told(`ĐK-01${place}0`, { row: place + 2, letter: `TN-261116-0${place + 1}`, kind, ...rest }),
    )

  it.each<[string, ReceiptKind, LedgerEntry[], number]>([
    ['two receipts leave room', 'receipt', letters(2, 'receipt'), 1],
    ['three receipts are enough', 'receipt', letters(3, 'receipt'), 0],
    ['one notice is enough', 'strangerNotice', letters(1, 'strangerNotice'), 0],
    ['receipts do not count for notices', 'strangerNotice', letters(3, 'receipt'), 1],
    [
      'those of yesterday do not count',
      'receipt',
      letters(3, 'receipt', { at: { day: addDays(TODAY, -1), seconds: 0 } }),
      1,
    ],
    ['nor do those of another cell', 'receipt', letters(3, 'receipt', { cell: 'Chi bộ Hai' }), 1],
    [
      'but those to the cell in other letters do',
      'receipt',
      letters(3, 'receipt', { cell: 'CHI BỘ  MỘT' }),
      0,
    ],
    [
      'three rows of one letter are one letter',
      'receipt',
      letters(3, 'receipt', { letter: 'TN-261116-01' }),
      1,
    ],
  ])('%s', (_, kind, ledger, count) => {
    const sender = kind === 'receipt' ? 'cellCode' : 'stranger'
    const decision = decide([came(2, one, { sender })], ledger)
    expect(decision.receipts).toHaveLength(count)
    expect(decision.waiting).toBe(1 - count)
  })
})

describe('of the day’s quota', () => {
  const registrations = [came(2, two), came(3, one)]

  it.each([
    [
      6,
      [
        ['Chi bộ Hai', 'ĐK-0002'],
        ['Chi bộ Một', 'ĐK-0003'],
      ],
      0,
    ],
    [5, [['Chi bộ Hai', 'ĐK-0002']], 1],
    [4, [['Chi bộ Một', 'ĐK-0003']], 1],
    [3, [], 2],
  ])('%d addresses leave, beside one letter to each cell, %j', (remaining, expected, waiting) => {
    const decision = decide(registrations, [], { remaining })
    expect(numbersIn(decision)).toEqual(expected)
    expect(decision.waiting).toBe(waiting)
  })

  it('nothing is asked while there is nothing to tell', () => {
    const asked: string[] = []
    const facts = { committee: aCommittee([one]), registrations: [], ledger: [], today: TODAY }
    decideReceipts(facts, () => asked.push('asked'))
    expect(asked).toEqual([])
  })
})

it('rows of a run that was cut off are found, and counted by letter', () => {
  const ledger = [
    told('ĐK-0011', { row: 7, status: 'sending' }),
    told('ĐK-0012', { row: 8, status: 'sending' }),
    told('ĐK-0013', { row: 9, status: 'sending', letter: 'TN-261116-02' }),
    told('ĐK-0014', { row: 10, status: 'sent', letter: 'TN-261116-03' }),
  ]
  expect(decide([], ledger)).toEqual({
    receipts: [],
    waiting: 0,
    abandonedRows: [7, 8, 9],
    abandonedLetters: 2,
  })
})
