import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareMoments,
  dayOf,
  daysInMonth,
  fromIso,
  isMoment,
  isTimeOfDay,
  isWeekend,
  type LocalDate,
  localDate,
  partsOf,
  toClock,
  toIso,
  toSlash,
  weekday,
} from './local-date'

const MS_PER_DAY = 86_400_000
const first = dayOf(1800, 1, 1)
const last = dayOf(2200, 12, 31)
const anyDay = fc.integer({ min: first, max: last }).map((day) => day as LocalDate)

describe('localDate', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 3, 1, 59],
    [2000, 2, 29, 11_016],
    [2027, 1, 5, 20_823],
  ])('counts %i-%i-%i as day %i', (year, month, day, expected) => {
    expect(localDate(year, month, day)).toBe(expected)
  })

  it.each([
    [2027, 2, 29],
    [2028, 2, 30],
    [2100, 2, 29],
    [2027, 4, 31],
    [2027, 1, 32],
    [2027, 1, 0],
    [2027, 0, 1],
    [2027, 13, 1],
    [1799, 12, 31],
    [2201, 1, 1],
    [2027, 1, 1.5],
    [2027, 1.5, 1],
    [2027.5, 1, 1],
    [Number.NaN, 1, 1],
    [2027, Number.NaN, 1],
    [2027, 1, Number.NaN],
  ])('knows no day %d-%d-%d', (year, month, day) => {
    expect(localDate(year, month, day)).toBeUndefined()
    expect(() => dayOf(year, month, day)).toThrow(RangeError)
  })

  it.each([
    [1800, 1, 1],
    [2200, 12, 31],
    [2000, 2, 29],
    [2028, 2, 29],
  ])('accepts %i-%i-%i', (year, month, day) => {
    expect(partsOf(dayOf(year, month, day))).toEqual({ year, month, day })
  })

  it('says which day does not exist', () => {
    expect(() => dayOf(2027, 2, 30)).toThrow('no such day: 2027-2-30')
  })

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * MS_PER_DAY)
        expect(partsOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekday(day)).toBe(date.getUTCDay())
        expect(toIso(day)).toBe(date.toISOString().slice(0, 10))
        expect(fromIso(toIso(day))).toBe(day)
      }),
    )
  })

  it('counts on without a gap over four centuries', () => {
    let expected = first
    for (let year = 1800; year <= 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          if (localDate(year, month, day) !== expected) expect.fail(`gap at ${year}-${month}-${day}`)
          expected = addDays(expected, 1)
        }
      }
    }
    expect(expected).toBe(addDays(last, 1))
  })
})

it.each([
  [2027, 1, 31],
  [2027, 2, 28],
  [2028, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2027, 11, 30],
  [2027, 12, 31],
  [2027, 13, 0],
])('the month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

it('adds and counts days', () => {
  const day = dayOf(2027, 2, 27)
  expect(toIso(addDays(day, 2))).toBe('2027-03-01')
  expect(toIso(addDays(day, -58))).toBe('2026-12-31')
})

it.each([
  ['2027-01-01', false],
  ['2027-01-02', true],
  ['2027-01-03', true],
  ['2027-01-04', false],
  ['1969-12-28', true],
  ['1969-12-29', false],
])('%s: a weekend is %s', (iso, expected) => {
  expect(isWeekend(fromIso(iso) as LocalDate)).toBe(expected)
})

it.each([
  '2027-1-5',
  '2027-02-30',
  '05/01/2027',
  ' 2027-01-05',
  '2027-01-05 ',
  '2027-01-05T00:00',
  '',
  '12027-01-05',
])('fromIso refuses %j', (text) => {
  expect(fromIso(text)).toBeUndefined()
})

it.each([
  [5, 1, '05/01/2027', '2027-01-05'],
  [10, 10, '10/10/2027', '2027-10-10'],
  [9, 12, '09/12/2027', '2027-12-09'],
])('writes day %i of month %i as %s', (day, month, slash, iso) => {
  expect(toSlash(dayOf(2027, month, day))).toBe(slash)
  expect(toIso(dayOf(2027, month, day))).toBe(iso)
})

describe('moments', () => {
  const morning = { day: dayOf(2027, 1, 5), seconds: 28_800 }

  it('come in order of day, then of time', () => {
    expect(compareMoments(morning, { ...morning, seconds: 28_801 })).toBeLessThan(0)
    expect(compareMoments(morning, { ...morning, day: dayOf(2027, 1, 4) })).toBeGreaterThan(0)
    expect(compareMoments(morning, { day: dayOf(2027, 1, 6), seconds: 0 })).toBeLessThan(0)
    expect(compareMoments(morning, { ...morning })).toBe(0)
  })

  it('are told from other boxes', () => {
    expect(isMoment(morning)).toBe(true)
    for (const box of ['05/01/2027', 46_027, true, '', null, undefined, {}, { day: 1 }, { seconds: 1 }]) {
      expect(isMoment(box)).toBe(false)
    }
  })
})

describe('an hour alone', () => {
  it('is told by its day, which stands for none', () => {
    expect(isTimeOfDay({ day: dayOf(1899, 12, 30), seconds: 30_600 })).toBe(true)
    expect(isTimeOfDay({ day: dayOf(1899, 12, 31), seconds: 30_600 })).toBe(false)
  })

  it.each([
    [0, '00:00'],
    [30_600, '08:30'],
    [30_659, '08:30'],
    [86_399, '23:59'],
  ])('%i seconds after midnight is %s', (seconds, clock) => {
    expect(toClock({ day: dayOf(2027, 1, 5), seconds })).toBe(clock)
  })
})
