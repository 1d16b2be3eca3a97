import { expect, it } from 'vitest'
import { aCell, aRegistration } from '../../../test/nouns'
import { countUnchecked, topicsInForce } from './registration'

const cell = aCell('Chi bộ Một', 2)

it('topics are the registrations in force whose cell, year and quarter are read', () => {
  const rows = [
    aRegistration({ row: 2, cell }),
    aRegistration({ row: 3, cell: undefined }),
    aRegistration({ row: 4, cell, year: undefined }),
    aRegistration({ row: 5, cell, quarter: undefined }),
    aRegistration({ row: 6, cell, status: 'toFix' }),
    aRegistration({ row: 7, cell, quarter: 4, year: 2028 }),
  ]
  expect(topicsInForce(rows).map(({ registration, ...place }) => [registration.row, place])).toEqual([
    [2, { cell, year: 2027, quarter: 1 }],
    [7, { cell, year: 2028, quarter: 4 }],
  ])
})

it('topics follow each other by number, whichever row stands above the other', () => {
  const rows = ['ĐK-0010', '', 'ĐK-0009', 'ĐK-0011'].map((number, place) =>
    aRegistration({ row: place + 2, cell, number }),
  )
  expect(topicsInForce(rows).map(({ registration }) => registration.number)).toEqual([
    'ĐK-0009',
    'ĐK-0010',
    'ĐK-0011',
    '',
  ])
})

it('those that no check has seen are counted', () => {
  const rows = [undefined, 'valid', 'toFix', undefined] as const
  expect(countUnchecked(rows.map((status, place) => aRegistration({ row: place + 2, cell, status })))).toBe(2)
})
