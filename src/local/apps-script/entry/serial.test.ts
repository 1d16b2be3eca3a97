import { describe, expect, it } from 'vitest'
import { dayOf, momentOf, serialAt, serialOf } from './serial'

const ZONE = 'Asia/Ho_Chi_Minh'

describe('serial dates', () => {
  it.each([
    [1899, 12, 30, 0],
    [1900, 1, 1, 2],
    [2027, 1, 5, 46392],
  ])('%d-%d-%d is %d', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial)
    expect(dayOf(serial)).toEqual({ year, month, day })
  })

  it('counts from what the clock in the zone shows', () => {
    expect(serialAt(Date.UTC(2027, 0, 4, 17), ZONE)).toBe(46392)
    expect(momentOf(46392, ZONE)).toBe(Date.UTC(2027, 0, 4, 17))
  })

  it.each([
    ['Asia/Ho_Chi_Minh', -2208988800000],
    ['America/New_York', Date.UTC(2027, 2, 14, 7, 30)],
    ['America/New_York', Date.UTC(2027, 10, 7, 12)],
    ['UTC', 0],
  ])('%s at %d comes back', (zone, moment) => {
    expect(momentOf(serialAt(moment, zone), zone)).toBe(moment)
  })
})
