import { describe, expect, it } from 'vitest'
import type { LedgerEntry, LedgerStatus } from '../../domain/ledger'
import { letterFindings } from './look-at-letters'
import { zoneFindings } from './look-at-zone'

const entry = (row: number, letter: string, status: LedgerStatus | undefined): LedgerEntry => ({
  row,
  letter,
  recipient: 'Chi bộ Một',
  email: '',
  channel: 'email',
  year: 2027,
  quarter: 1,
  cell: 'Chi bộ Một',
  kind: 'report',
  tier: undefined,
  status,
  at: undefined,
  detail: '',
})

describe('letters that wait for a person', () => {
  it('are counted by letter, whatever rows they have', () => {
    expect(
      letterFindings(
        [
          entry(2, 'TN-1', 'unclear'),
          entry(3, 'TN-1', 'unclear'),
          entry(4, 'TN-2', 'sending'),
          entry(5, '', 'toTell'),
          entry(6, '', 'toTell'),
          entry(7, 'TN-3', 'refused'),
          entry(8, 'TN-4', 'sent'),
          entry(9, 'TN-5', undefined),
        ],
        () => new Set(['']),
      ),
    ).toEqual([
      { code: 'lettersInDoubt', letters: 2 },
      { code: 'lettersRefused', letters: 1 },
      { code: 'messagesWaiting', letters: 2 },
    ])
  })

  it('are none where all went', () => {
    expect(letterFindings([entry(2, 'TN-1', 'sent'), entry(3, 'TN-2', 'told')], () => new Set())).toEqual([])
  })
})

describe('zone and language', () => {
  const HERE = 'Asia/Ho_Chi_Minh'

  it.each([
    [HERE, HERE, 'vi_VN', []],
    [HERE, HERE, 'vi', []],
    ['Asia/Bangkok', HERE, 'vi_VN', [{ code: 'zoneOther', zone: 'Asia/Bangkok', where: 'workbook' }]],
    [HERE, 'Etc/GMT', 'vi_VN', [{ code: 'zoneOther', zone: 'Etc/GMT', where: 'program' }]],
    [HERE, HERE, 'en_US', [{ code: 'localeOther', locale: 'en_US' }]],
  ])('%s, %s, %s', (workbook, program, locale, findings) => {
    expect(zoneFindings({ workbook, program }, locale)).toEqual(findings)
  })
})
