import { describe, expect, it } from 'vitest'
import { aCell, on } from '../../../test/nouns'
import { toIso } from './local-date'
import { registrationDueDate } from './registration-deadline'

const cell = aCell('Chi bộ Phòng 8', 2)
const quarters = {
  kind: 'quarters',
  dates: { 1: on('2026-12-15'), 2: on('2027-03-15'), 3: on('2027-06-15'), 4: on('2027-09-15') },
} as const

const days = {
  kind: 'daysBeforeQuarters',
  days: {
    1: { day: 15, month: 12 },
    2: { day: 15, month: 3 },
    3: { day: 1, month: 7 },
    4: { day: 2, month: 10 },
  },
} as const

describe('registrationDueDate', () => {
  it.each([
    ['a day of the year before', { kind: 'dayBeforeYear', day: 15, month: 12 }, cell, 2, '2026-12-15'],
    ['one full date', { kind: 'date', date: on('2027-01-10') }, cell, 4, '2027-01-10'],
    ['one date a quarter', quarters, cell, 3, '2027-06-15'],
    ['a day before the first quarter', days, cell, 1, '2026-12-15'],
    ['a day before the second quarter', days, cell, 2, '2027-03-15'],
    ['the very day on which a quarter begins', days, cell, 3, '2027-07-01'],
    ['a day after the quarter has begun is of the year before', days, cell, 4, '2026-10-02'],
    ['a cell that came later', quarters, aCell('Mới', 3, { activeFrom: on('2027-07-01') }), 3, '2027-07-01'],
    [
      'a cell from that very day',
      quarters,
      aCell('Mới', 3, { activeFrom: on('2027-06-15') }),
      3,
      '2027-06-15',
    ],
    ['an old cell', quarters, aCell('Cũ', 3, { activeFrom: on('2025-07-01') }), 1, '2026-12-15'],
  ] as const)('%s', (_, deadline, who, quarter, due) => {
    expect(toIso(registrationDueDate(deadline, who, 2027, quarter))).toBe(due)
  })
})
