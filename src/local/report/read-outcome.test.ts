import { describe, expect, it } from 'vitest'
import { noCounts, readOutcome } from './read-outcome'

describe('readOutcome', () => {
  it('fills up the counts with noughts', () => {
    expect(readOutcome({ status: 'done', message: 'Đã lấy 02 đăng ký.', counts: { imported: 2 } })).toEqual({
      status: 'done',
      message: 'Đã lấy 02 đăng ký.',
      counts: { ...noCounts(), imported: 2 },
    })
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'done'],
    ['another status', { status: 'ok', message: '', counts: {} }],
    ['a count that is no number', { status: 'done', message: '', counts: { imported: '2' } }],
    ['an unknown count', { status: 'done', message: '', counts: { sent: 2 } }],
  ])('does not take %s', (_, value) => {
    expect(readOutcome(value)).toBeUndefined()
  })
})
