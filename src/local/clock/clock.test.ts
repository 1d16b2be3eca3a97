import { describe, expect, it } from 'vitest'
import { dayOf, mailDate, startOf } from './clock'

const at = (text: string): number => Date.parse(text)

describe('the clock of a run', () => {
  it.each([
    ['2027-04-07T16:59:59Z', '2027-04-07'],
    ['2027-04-07T17:00:00Z', '2027-04-08'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
  ])('at %s it is %s in Vietnam', (instant, day) => {
    expect(dayOf(at(instant))).toBe(day)
  })

  it.each([
    ['a first run begins at eight', undefined, '2027-04-08T01:00:00Z'],
    ['a second one after the first', '2027-04-08T01:00:40Z', '2027-04-08T01:01:00Z'],
    ['a run on the next day at eight', '2027-04-07T09:00:00Z', '2027-04-08T01:00:00Z'],
    ['a day before the last run is a day again', '2027-05-01T01:00:00Z', '2027-04-08T01:00:00Z'],
  ])('%s', (_, last, start) => {
    expect(startOf('2027-04-08', last === undefined ? undefined : at(last))).toBe(at(start))
  })

  it.each([
    ['yesterday’s letters count no more', '2027-04-07T01:02:10Z', '2027-04-08T01:03:00Z'],
    ['letters of yesterday night leave the day as it is', '2027-04-07T17:30:00Z', '2027-04-08T01:00:00Z'],
    ['nor do those of the day before', '2027-04-06T09:00:00Z', '2027-04-08T01:00:00Z'],
    ['letters of the days to come do not matter', '2027-05-06T09:00:00Z', '2027-04-08T01:00:00Z'],
  ])('%s', (_, letter, start) => {
    expect(startOf('2027-04-08', at(letter), at(letter))).toBe(at(start))
  })

  it.each([
    ['2027-04-08T01:00:00Z', 'Thu, 08 Apr 2027 08:00:00 +0700'],
    ['2026-12-31T18:05:09Z', 'Fri, 01 Jan 2027 01:05:09 +0700'],
  ])('dates a letter of %s %s', (instant, date) => {
    expect(mailDate(at(instant))).toBe(date)
  })
})
