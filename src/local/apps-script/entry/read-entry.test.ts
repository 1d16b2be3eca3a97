import { describe, expect, it } from 'vitest'
import { UNCOMPUTED } from '../../model'
import { AS_CLAIMED } from '../behaviours'
import { localeOf } from './locale'
import { readEntry } from './read-entry'
import { serialOf } from './serial'

const vi = { locale: localeOf('vi_VN'), format: undefined, year: 2027, behaviours: AS_CLAIMED }
const day = (year: number, month: number, date: number, fraction = 0) => ({
  serial: serialOf(year, month, date, fraction),
})

describe('what Google makes of a typed text (vi_VN)', () => {
  it.each([
    ['', ''],
    ['Chi bộ 2', 'Chi bộ 2'],
    ['00123', 123],
    ['0912345678', 912345678],
    ['1.234', 1234],
    ['1.234.567,5', 1234567.5],
    ['1,5', 1.5],
    [',5', 0.5],
    ['-7', -7],
    ['+84', 84],
    ['1e3', 1000],
    ['50%', 0.5],
    ['12,5 %', 0.125],
    ['100.000 ₫', 100000],
    [' 12 ', 12],
    ['true', true],
    ['FALSE', false],
    ['5/1', day(2027, 1, 5)],
    ['05/01/2027', day(2027, 1, 5)],
    ['5-1-2027', day(2027, 1, 5)],
    ['5.1.2027', day(2027, 1, 5)],
    ['5/1/27', day(2027, 1, 5)],
    ['2027-01-05', day(2027, 1, 5)],
    ['11/2027', day(2027, 11, 1)],
    ['Tháng 11/2027', day(2027, 11, 1)],
    ['5/1/2027 8:30', day(2027, 1, 5, 8.5 / 24)],
    ['8:30', { serial: 8.5 / 24 }],
    ['31/2/2027', '31/2/2027'],
    ['5/13/2027', '5/13/2027'],
    ['25:00', '25:00'],
    ['1.23', '1.23'],
    ['1,2,3', '1,2,3'],
    ["'5/1", '5/1'],
    ["'=A1", '=A1'],
    ["''x", "'x"],
    ['@name', '@name'],
    ['\t=1', '\t=1'],
    ['=1+1', { formula: '=1+1', value: UNCOMPUTED }],
    ['+chi bộ', { formula: '=+chi bộ', value: UNCOMPUTED }],
    ['- ý kiến', { formula: '=- ý kiến', value: UNCOMPUTED }],
    ['-', '-'],
  ])('%j becomes %j', (text, value) => {
    expect(readEntry(text, vi).value).toEqual(value)
  })

  it.each(['=1+1', '5/1', '00123', "'x", '+84', ' 7 '])(
    'keeps %j as it is in a box formatted as text',
    (text) => {
      expect(readEntry(text, { ...vi, format: '@' })).toEqual({ value: text })
    },
  )

  it('reads month first and points in en_US', () => {
    const us = { ...vi, locale: localeOf('en_US') }
    expect(readEntry('5/1/2027', us).value).toEqual(day(2027, 5, 1))
    expect(readEntry('1,234.5', us).value).toBe(1234.5)
  })

  it('gives the box the format that goes with what was typed', () => {
    expect(readEntry('5/1/2027', vi).format).toBe('dd/MM/yyyy')
    expect(readEntry('50%', vi).format).toBe('0%')
    expect(readEntry('12', vi).format).toBeUndefined()
  })

  it('refuses a locale it does not know', () => {
    expect(() => localeOf('fr_FR')).toThrow('not implemented in the stand-in: the locale fr_FR')
  })
})
