import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/local-date'
import type { RegistrationDeadline } from '../domain/settings'
import { readDays, readDaysList, readDeadline, readShare, readWord, readYesNo } from './setting-readers'

const at = (year: number, month: number, day: number) => ({ day: dayOf(year, month, day), seconds: 0 })

const FOUR_DAYS: RegistrationDeadline = {
  kind: 'daysBeforeQuarters',
  days: {
    1: { day: 15, month: 12 },
    2: { day: 15, month: 3 },
    3: { day: 15, month: 6 },
    4: { day: 15, month: 9 },
  },
}

describe('the registration deadline', () => {
  it.each<[string, RegistrationDeadline]>([
    ['15/12', { kind: 'dayBeforeYear', day: 15, month: 12 }],
    ['5-1', { kind: 'dayBeforeYear', day: 5, month: 1 }],
    ['20/12/2026', { kind: 'date', date: dayOf(2026, 12, 20) }],
    [
      '15/12/2026; 15/3/2027; 15/6/2027; 15/9/2027',
      {
        kind: 'quarters',
        dates: {
          1: dayOf(2026, 12, 15),
          2: dayOf(2027, 3, 15),
          3: dayOf(2027, 6, 15),
          4: dayOf(2027, 9, 15),
        },
      },
    ],
    ['15/12; 15/3; 15/6; 15/9', FOUR_DAYS],
    ['15/12, 15-3, 15.6, 15/9', FOUR_DAYS],
    ['Quý I: 15/12\nQ2: 15/3\nIII: 15/6\nQuí 4: 15/9', FOUR_DAYS],
  ])('%j is read', (typed, deadline) => {
    expect(readDeadline(typed).value).toEqual(deadline)
  })

  it('a real date is a full date', () => {
    expect(readDeadline(at(2026, 12, 15)).value).toEqual({ kind: 'date', date: dayOf(2026, 12, 15) })
  })

  it.each([
    '29/2',
    '31/4',
    '0/5',
    'giữa tháng 12',
    '1/1/2027; 1/4/2027',
    '1/1/2027; 1/4/2027; x; 1/10/2027',
    '15/12; 15/3; 15/6; 1/10/2027',
    'Quý II: 15/12; 15/3; 15/6; 15/9',
  ])('%j is not', (typed) => {
    expect(readDeadline(typed)).toEqual({ text: typed, value: undefined })
  })
})

describe('lists of days before and after', () => {
  it.each([
    ['7; 1', [7, 1]],
    ['1, 7, 7', [7, 1]],
    ['10', [10]],
    ['1 7', [7, 1]],
  ])('%j, largest first', (typed, days) => {
    expect(readDaysList('largestFirst')(typed).value).toEqual(days)
  })

  it('smallest first', () => {
    expect(readDaysList('smallestFirst')('10; 3').value).toEqual([3, 10])
  })

  it('a number that Google made of it', () => {
    expect(readDaysList('smallestFirst')(3).value).toEqual([3])
  })

  it.each(['', 'ba; mười', '3; -1', '3; 1,5 ngày', '3; 2000'])('%j is not read', (typed) => {
    expect(readDaysList('smallestFirst')(typed).value).toBeUndefined()
  })
})

describe('a share', () => {
  it.each([
    ['60%', 0.6],
    ['60', 0.6],
    [60, 0.6],
    [0.6, 0.6],
    ['62,5 %', 0.625],
    ['100%', 1],
    [1, 1],
    ['1%', 0.01],
  ])('%j is %d', (typed, share) => {
    expect(readShare(typed).value).toBeCloseTo(share)
  })

  it.each(['0', '-5%', '101%', 'sáu mươi', 0, 250])('%j is not read', (typed) => {
    expect(readShare(typed).value).toBeUndefined()
  })
})

describe('days off', () => {
  it('dates and spans', () => {
    expect(readDays('31/12/2027; 02/02/2027 - 04/02/2027').value).toEqual(
      new Set([dayOf(2027, 12, 31), dayOf(2027, 2, 2), dayOf(2027, 2, 3), dayOf(2027, 2, 4)]),
    )
  })

  it('dashes inside a date do not make a span', () => {
    expect(readDays('2027-12-31, 02-02-2027').value).toEqual(
      new Set([dayOf(2027, 12, 31), dayOf(2027, 2, 2)]),
    )
  })

  it('one real date', () => {
    expect(readDays(at(2027, 12, 31)).value).toEqual(new Set([dayOf(2027, 12, 31)]))
  })

  it('a span of a month and a day still is one; a longer one is a slip', () => {
    expect(readDays('01/01/2027 - 01/02/2027').value?.size).toBe(32)
    expect(readDays('01/01/2027 - 02/02/2027').value).toBeUndefined()
  })

  it.each(['Tết', '04/02/2027 - 02/02/2027', '31/02/2027', '01/01/2027 - 02/01/2027 - 03/01/2027'])(
    '%j is not read',
    (typed) => {
      expect(readDays(typed).value).toBeUndefined()
    },
  )
})

describe('words', () => {
  it.each([
    ['có', true],
    ['Không', false],
    [' KHÔNG ', false],
    [true, true],
    ['có lẽ', undefined],
  ])('%j', (typed, value) => {
    expect(readYesNo(typed).value).toBe(value)
  })

  it('compares by match key, whatever the tone placement', () => {
    expect(readWord({ Hòa: 1 })('hoà').value).toBe(1)
  })
})
