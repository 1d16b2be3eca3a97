import { describe, expect, it } from 'vitest'
import { fromIso, type LocalDate, toIso } from './local-date'
import { isWorkingDay, lastWorkingDayOfMonth, nextWorkingDay, workingDayOf } from './working-day'

const iso = (text: string): LocalDate => fromIso(text) as LocalDate
const days = (...texts: string[]): ReadonlySet<LocalDate> => new Set(texts.map(iso))
const none = days()

it.each([
  ['2027-01-04', true],
  ['2027-01-08', true],
  ['2027-01-09', false],
  ['2027-01-10', false],
  ['2027-04-16', false],
  ['2027-02-08', false],
])('%s is worked: %s', (day, expected) => {
  expect(isWorkingDay(iso(day), none)).toBe(expected)
})

it('a day off in lieu is not worked', () => {
  expect(isWorkingDay(iso('2027-01-04'), days('2027-01-04'))).toBe(false)
  expect(isWorkingDay(iso('2027-01-05'), days('2027-01-04'))).toBe(true)
})

it.each([
  ['2027-01-04', '2027-01-04'],
  ['2027-01-09', '2027-01-11'],
  ['2027-01-10', '2027-01-11'],
  ['2027-04-30', '2027-05-03'],
  ['2027-02-05', '2027-02-10'],
])('from %s on the first working day is %s', (day, expected) => {
  expect(toIso(nextWorkingDay(iso(day), none))).toBe(expected)
})

it('days off in lieu put it off further', () => {
  expect(toIso(nextWorkingDay(iso('2027-02-05'), days('2027-02-10', '2027-02-11')))).toBe('2027-02-12')
})

describe('the last working day of a month', () => {
  it.each([
    [2027, 1, '2027-01-29'],
    [2027, 2, '2027-02-26'],
    [2027, 4, '2027-04-29'],
    [2027, 11, '2027-11-30'],
    [2027, 12, '2027-12-31'],
  ])('%i-%i is %s', (year, month, expected) => {
    expect(toIso(lastWorkingDayOfMonth(year, month, none))).toBe(expected)
  })

  it('heeds days off in lieu', () => {
    expect(toIso(lastWorkingDayOfMonth(2027, 12, days('2027-12-31', '2027-12-30')))).toBe('2027-12-29')
  })

  it('may be its first day, and is its last when none is worked', () => {
    const december = Array.from({ length: 31 }, (_, day) => `2027-12-${String(day + 1).padStart(2, '0')}`)
    expect(toIso(lastWorkingDayOfMonth(2027, 12, days(...december.slice(1))))).toBe('2027-12-01')
    expect(toIso(lastWorkingDayOfMonth(2027, 12, days(...december)))).toBe('2027-12-31')
  })
})

it('a planned month is reckoned as its last working day, a day as itself', () => {
  expect(toIso(workingDayOf({ kind: 'month', year: 2027, month: 10 }, none))).toBe('2027-10-29')
  expect(toIso(workingDayOf({ kind: 'day', day: iso('2027-10-31') }, none))).toBe('2027-10-31')
})
