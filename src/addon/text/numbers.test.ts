import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/local-date'
import { count, dateInText, momentInText } from './numbers'

describe('numbers and dates as Party papers write them', () => {
  it.each([
    [0, '00'],
    [8, '08'],
    [10, '10'],
    [-1, '-1'],
  ])('%d is %s', (number, text) => {
    expect(count(number)).toBe(text)
  })

  it.each([
    [dayOf(2027, 4, 8), '08/4/2027'],
    [dayOf(2027, 2, 5), '05/02/2027'],
    [dayOf(2027, 1, 12), '12/01/2027'],
    [dayOf(2026, 12, 31), '31/12/2026'],
  ])('%d is %s', (date, text) => {
    expect(dateInText(date)).toBe(text)
  })

  it('a moment says hours, minutes and day', () => {
    expect(momentInText({ day: dayOf(2026, 12, 2), seconds: 8 * 3600 + 15 * 60 + 59 })).toBe(
      '08 giờ 15 phút ngày 02/12/2026',
    )
  })
})
