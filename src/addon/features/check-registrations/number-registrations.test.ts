import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { registrationsTable, smallCommittee, type TypedRow } from '../../../../test/registration-rows'
import { readRegistrations } from '../../workbook/tabs/registrations'
import { numberRegistrations, timeRegistrations } from './number-registrations'

const now = { day: on('2027-04-08'), seconds: 32_400 }

function numbered(rows: readonly TypedRow[], highest = 0): string[] {
  const table = registrationsTable(rows)
  const timed = timeRegistrations(readRegistrations(table, smallCommittee()), table, now)
  return numberRegistrations(timed, highest).map(({ number }) => number)
}

describe('numberRegistrations', () => {
  it.each<[string, TypedRow[], number, string[]]>([
    ['what is numbered stays', [{ number: 'ĐK-0007' }, { number: 'số 3' }], 7, ['ĐK-0007', 'số 3']],
    [
      'rows of one time in their order',
      [
        { number: '', sentAt: '2/12/2026' },
        { number: '', sentAt: '2/12/2026' },
      ],
      0,
      ['ĐK-0001', 'ĐK-0002'],
    ],
    [
      'by time',
      [
        { number: '', sentAt: '3/12/2026' },
        { number: '', sentAt: '2/12/2026' },
      ],
      7,
      ['ĐK-0009', 'ĐK-0008'],
    ],
    [
      'a blank time is now',
      [
        { number: '', sentAt: '' },
        { number: '', sentAt: '9/4/2027' },
        { number: '', sentAt: '7/4/2027' },
      ],
      0,
      ['ĐK-0002', 'ĐK-0003', 'ĐK-0001'],
    ],
    [
      'a time that cannot be read comes last',
      [
        { number: '', sentAt: 'hôm kia' },
        { number: '', sentAt: '' },
      ],
      0,
      ['ĐK-0002', 'ĐK-0001'],
    ],
  ])('%s', (_, rows, highest, numbers) => {
    expect(numbered(rows, highest)).toEqual(numbers)
  })
})

describe('timeRegistrations', () => {
  it('fills in blank times only', () => {
    const table = registrationsTable([{ sentAt: '' }, { sentAt: 'hôm kia' }, { sentAt: '2/12/2026' }])
    const timed = timeRegistrations(readRegistrations(table, smallCommittee()), table, now)
    expect(timed.map(({ sentAt }) => sentAt)).toEqual([now, undefined, { day: on('2026-12-02'), seconds: 0 }])
  })
})
