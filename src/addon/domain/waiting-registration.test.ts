import { describe, expect, it } from 'vitest'
import { aCell, aRegistration as row } from '../../../test/nouns'
import { waitingRegistrations } from './waiting-registration'

const one = aCell('Chi bộ Một', 2)
const two = aCell('Chi bộ Hai', 3)
const of = (rest: Partial<Parameters<typeof row>[0]>) => row({ row: 2, cell: one, quarter: 1, ...rest })

describe('registrations that wait for a word of the office', () => {
  it('are those to be confirmed or approved, with the topics of the same cell and quarter', () => {
    const waiting = waitingRegistrations([
      of({ row: 2, number: 'ĐK-0001', status: 'valid' }),
      of({ row: 3, number: 'ĐK-0002', status: 'toConfirm' }),
      of({ row: 4, number: 'ĐK-0003', status: 'toApprove', quarter: 2 }),
      of({ row: 5, number: 'ĐK-0004', status: 'toFix' }),
      of({ row: 6, number: 'ĐK-0005', status: 'valid', cell: two }),
      of({ row: 7, number: 'ĐK-0006', status: undefined }),
      of({ row: 8, number: 'ĐK-0007', status: 'valid', year: 2028 }),
    ])
    expect(
      waiting.map(({ key, standing }) => [key, standing.map(({ registration }) => registration.number)]),
    ).toEqual([
      ['ĐK-0002', ['ĐK-0001']],
      ['ĐK-0003', []],
    ])
  })

  it.each([
    ['share a number', ['ĐK-0001', 'ĐK-0001'], ['ĐK-0001 dòng 2', 'ĐK-0001 dòng 3']],
    ['have none', ['', ''], ['dòng 2', 'dòng 3']],
    ['have numbers, but for one', ['ĐK-0001', ''], ['ĐK-0001', 'dòng 3']],
  ])('are told apart where two rows %s', (_, numbers, keys) => {
    const rows = numbers.map((number, at) => of({ row: at + 2, number, status: 'toConfirm' }))
    expect(waitingRegistrations(rows).map(({ key }) => key)).toEqual(keys)
  })
})
