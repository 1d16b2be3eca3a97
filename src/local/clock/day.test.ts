import { describe, expect, it } from 'vitest'
import { isDay, readableDay } from './day'

describe('isDay', () => {
  it.each(['2027-04-08', '2028-02-29', '1900-01-01'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true)
  })
  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-04-31',
    '2027-4-8',
    '08/04/2027',
    '1899-12-31',
    '',
    ' 2027-04-08',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('readableDay', () => {
  it.each([
    ['2027-04-08', '08/4/2027'],
    ['2027-02-05', '05/02/2027'],
    ['2027-12-15', '15/12/2027'],
  ])('%s is %s', (day, text) => {
    expect(readableDay(day)).toBe(text)
  })
})
