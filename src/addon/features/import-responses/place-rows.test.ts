import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../../test/registration-rows'
import { readTable } from '../../workbook/table'
import { registrationsTab } from '../../workbook/tabs/registrations'
import { placeRows, rowBelow } from './place-rows'
import type { RegistrationBoxes } from './write-officially'

const keys = Object.keys(registrationsTab.columns) as (keyof RegistrationBoxes)[]
const row = Object.fromEntries(keys.map((key) => [key, key])) as unknown as RegistrationBoxes
const headers = keys.map((key) => registrationsTab.columns[key].header)

describe('rowBelow', () => {
  it.each([
    ['an empty table', tableOf([]), 2],
    ['filled rows', tableOf([{ title: 'a' }, { title: 'b' }]), 4],
    ['blank rows in between', tableOf([{ title: 'a' }, {}, { title: 'b' }]), 5],
    ['nothing but blank rows', tableOf([{}, {}]), 2],
    ['blank rows at the end', tableOf([{ title: 'a' }, {}, {}]), 3],
    ['a row with nothing but a word of the office', tableOf([{}, { office: 'Rút' }]), 4],
  ])('%s', (_, table, firstRow) => {
    expect(rowBelow(table)).toBe(firstRow)
  })

  it('columns of staff’s own do not push new rows down', () => {
    const grid = [[...headers, 'Đã gọi'], ...[1, 2, 3].map(() => [...headers.map(() => ''), false])]
    expect(rowBelow(readTable(registrationsTab, 'Đăng ký', grid))).toBe(2)
  })
})

describe('placeRows', () => {
  it('is one rectangle where the columns stand together', () => {
    const { columnOf } = tableOf([])
    expect(placeRows(columnOf, 9, [row, row])).toEqual([{ row: 9, column: 1, values: [keys, keys] }])
  })

  it('goes by header and leaves out columns of staff’s own', () => {
    const [number = '', sentAt = '', ...others] = headers
    const grid = [[sentAt, 'Của văn phòng', number, ...others]]
    const { columnOf } = readTable(registrationsTab, 'Đăng ký', grid)
    expect(placeRows(columnOf, 2, [row])).toEqual([
      { row: 2, column: 1, values: [['sentAt']] },
      { row: 2, column: 3, values: [['number', ...keys.slice(2)]] },
    ])
  })
})
