import { describe, expect, it } from 'vitest'
import { registrationsTable, smallCommittee, type TypedRow } from '../../../../test/registration-rows'
import { digest } from '../../domain/digest'
import { sourceMark } from '../../domain/source-mark'
import { readRegistrations } from '../../workbook/tabs/registrations'
import { decideSenders } from './decide-senders'

const print = digest('a response')
const withCode = sourceMark(print, 'P8-8LPV')

function decided(row: TypedRow, formAddress: 'verified' | 'typed' = 'typed') {
  const table = registrationsTable([row])
  const committee = smallCommittee({ formAddress })
  return decideSenders(readRegistrations(table, committee), table, committee.settings)[0]?.sender
}

describe('decideSenders', () => {
  it.each<[string, TypedRow, 'verified' | 'typed', string | undefined]>([
    ['typed by staff', { sender: '' }, 'typed', 'office'],
    ['typed by staff, the cell unread', { sender: '', cell: 'Chi bộ Lạ' }, 'typed', 'office'],
    ['imported, the cell unread', { sender: '', mark: withCode, cell: 'Chi bộ Lạ' }, 'typed', undefined],
    ['imported, the cell mended, its code', { sender: '', mark: withCode }, 'typed', 'cellCode'],
    [
      'imported, the cell mended, another code',
      { sender: '', mark: withCode, cell: 'Chi bộ Phòng 7' },
      'typed',
      'stranger',
    ],
    ['imported, the cell mended, no code', { sender: '', mark: print }, 'typed', 'stranger'],
    [
      'imported, the cell mended, its address',
      { sender: '', mark: print, senderEmail: 'phong8@example.vn' },
      'verified',
      'cellAddress',
    ],
    ['decided before', { sender: 'Địa chỉ lạ', mark: withCode }, 'typed', 'stranger'],
    [
      'decided before, the secretary changed',
      { sender: 'Đúng địa chỉ chi bộ', mark: print, senderEmail: 'cu@example.vn' },
      'verified',
      'cellAddress',
    ],
    ['a word of staff’s own', { sender: 'Đồng chí Bí thư gọi điện', mark: print }, 'typed', undefined],
  ])('%s', (_, row, formAddress, sender) => {
    expect(decided(row, formAddress)).toBe(sender)
  })
})
