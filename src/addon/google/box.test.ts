import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../domain/box'
import { dayOf } from '../domain/local-date'
import { boxesOf, filledPart, googleValue, momentOf, textSafe } from './box'

describe('textSafe', () => {
  it.each([
    '=1+1',
    '+84 912',
    '-',
    '@a',
    '\tx',
    "'a",
    '5/1',
    '00123',
    '1.234',
    'TRUE',
    'đúng',
    'Tháng 11/2027',
    '60%',
    '12:30',
    ' x',
  ])('%j is led by an apostrophe', (text) => {
    expect(textSafe(text)).toBe(`'${text}`)
  })

  it.each(['', 'Chi bộ Văn phòng', 'Hợp lệ', 'Học tập, làm theo “Bác”'])('%j needs none', (text) => {
    expect(textSafe(text)).toBe(text)
  })

  it('whatever is not led begins with two letters and holds no digit or sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const safe = textSafe(text)
        if (safe === text && text !== '') expect(text).toMatch(/^\p{L}\p{L}[^0-9=+\-@/:%$']*$/u)
        else if (text !== '') expect(safe).toBe(`'${text}`)
      }),
    )
  })
})

describe('boxes across the edge', () => {
  it('a date is the day and second of the wall clock, there and back', () => {
    const moment = { day: dayOf(2027, 4, 8), seconds: 8 * 3600 + 15 * 60 + 3 }
    expect(momentOf(new Date(2027, 3, 8, 8, 15, 3))).toEqual(moment)
    expect(googleValue(moment)).toEqual(new Date(2027, 3, 8, 8, 15, 3))
  })

  it('a date beyond the years reckoned with is its year, as text', () => {
    expect(boxesOf([[new Date(3000, 0, 1), 'x']])).toEqual([['3000', 'x']])
  })

  it('a tab with nothing in it has no row', () => {
    expect(boxesOf([['']])).toEqual([])
    expect(boxesOf([['', '']])).toEqual([['', '']])
  })
})

describe('the filled part of a grid', () => {
  it.each<[Box[][], Box[][]]>([
    [[], []],
    [[['', '']], []],
    [[['a', '', '']], [['a']]],
    [
      [
        ['', '', ''],
        ['', 'b', ''],
        ['', '', ''],
      ],
      [
        ['', ''],
        ['', 'b'],
      ],
    ],
    [
      [
        ['', 0],
        [' ', ''],
      ],
      [
        ['', 0],
        [' ', ''],
      ],
    ],
  ])('%j: %j', (grid, filled) => {
    expect(filledPart(grid)).toEqual(filled)
  })
})
