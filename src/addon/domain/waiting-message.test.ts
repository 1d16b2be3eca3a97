import { describe, expect, it } from 'vitest'
import { aLedgerEntry as entry, on } from '../../../test/nouns'
import { waitingMessages } from './waiting-message'

describe('messages that wait to be told', () => {
  it('gather the rows of a letter, in the order of the ledger, with the text of the first', () => {
    const at = { day: on('2027-04-08'), seconds: 28_800 }
    const waiting = waitingMessages([
      entry({
        row: 2,
        letter: 'TN-1',
        status: 'toTell',
        channel: 'zalo',
        detail: 'ĐK-0001\nKính gửi đ/c.',
        at,
      }),
      entry({ row: 3, letter: 'TN-2', status: 'toTell', channel: 'paper', recipient: 'Chi bộ Hai' }),
      entry({
        row: 4,
        letter: 'TN-1',
        status: 'toTell',
        channel: 'zalo',
        detail: 'Chung tin nhắn với dòng trên.',
      }),
    ])
    expect(waiting).toMatchObject([
      { key: 'TN-1', rows: [2, 4], channel: 'zalo', text: 'Kính gửi đ/c.', since: at.day },
      { key: 'TN-2', rows: [3], channel: 'paper', recipient: 'Chi bộ Hai', since: undefined },
    ])
  })

  it('to one recipient are the newest, wherever it stands, with the rows of those before', () => {
    const day = (on: number) => ({ day: on as never, seconds: 0 })
    const to = (recipient: string, letter: string, row: number, at: number) =>
      entry({ row, letter, recipient, status: 'toTell', detail: letter, at: day(at) })
    const waiting = waitingMessages([
      to('Chi bộ Hai', 'TN-3', 2, 30),
      to('Chi bộ Một', 'TN-5', 3, 20),
      to('chi bộ  Hai', 'TN-1', 4, 10),
      to('Chi bộ Hai', 'TN-1', 5, 10),
      to('Chi bộ Hai', 'TN-2', 6, 20),
      { ...to('Chi bộ Hai', 'TN-4', 7, 40), kind: 'summary' },
    ])
    expect(waiting).toMatchObject([
      { key: 'TN-3', rows: [2], older: [4, 5, 6], text: 'TN-3', since: 10 },
      { key: 'TN-5', rows: [3], older: [] },
      { key: 'TN-4', rows: [7], older: [] },
    ])
  })

  it('are only those', () => {
    const others = (['sent', 'told', 'merged', 'refused', 'unclear', 'again', undefined] as const).map(
      (status, at) => entry({ row: at + 2, letter: 'TN-1', status }),
    )
    expect(waitingMessages(others)).toEqual([])
  })

  it('are told apart by their rows where the code is gone', () => {
    const rows = [2, 3].map((row) => entry({ row, letter: '', status: 'toTell' }))
    expect(waitingMessages(rows).map(({ key }) => key)).toEqual(['dòng 2', 'dòng 3'])
  })

  it('keep all of a text that only speaks of a number', () => {
    const [one] = waitingMessages([entry({ row: 2, status: 'toTell', detail: 'Về ĐK-0001\nKính gửi.' })])
    expect(one?.text).toBe('Về ĐK-0001\nKính gửi.')
  })
})
