import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, type LocalDate, toIso } from './local-date'
import { formatPlannedTime, type PlannedTime, readPlannedTime } from './planned-time'

function shown(planned: PlannedTime | undefined): string | undefined {
  if (planned === undefined) return undefined
  return planned.kind === 'day' ? toIso(planned.day) : `${planned.year}-${planned.month}`
}

describe('readPlannedTime', () => {
  it.each([
    ['5/1/2027', '2027-01-05'],
    ['05/01/2027', '2027-01-05'],
    ['05-01-2027', '2027-01-05'],
    ['5.1.2027', '2027-01-05'],
    [' 5 / 1 / 2027 ', '2027-01-05'],
    ['2027-01-05', '2027-01-05'],
    ['2027/1/5', '2027-01-05'],
    ['2027.11.25', '2027-11-25'],
    ['ngày 05 tháng 01 năm 2027', '2027-01-05'],
    ['Ngày 5 tháng 1, năm 2027', '2027-01-05'],
    ['ngày 5, tháng 1 năm 2027', '2027-01-05'],
    ['25 tháng 12 2027', '2027-12-25'],
    ['Ngày 5 tháng 1/2027', '2027-01-05'],
    ['Ngày 05/01/2027', '2027-01-05'],
    ['Nga\u0300y 5\u00a0tha\u0301ng 1 na\u0306m 2027', '2027-01-05'],
    ['Thứ ba, ngày 5/1/2027', '2027-01-05'],
    ['thứ 3 5/1/2027', '2027-01-05'],
    ['Chủ nhật, 3/1/2027', '2027-01-03'],
    ['5/1/2027 8:00:00', '2027-01-05'],
    ['5/1/2027, 14:30', '2027-01-05'],
    ['5/1/2027 02:30 PM', '2027-01-05'],
    ['5/1/2027 2:30:05 CH', '2027-01-05'],
    ['5/1/2027 2:30 sa', '2027-01-05'],
    ['2027-01-05T08:00:00', '2027-01-05'],
    ['2027-01-05 08:00:00.000', '2027-01-05'],
    ['5/1/2027 lúc 14h', '2027-01-05'],
    ['5/1/2027 - 14 giờ 30 phút', '2027-01-05'],
    ['5/1/2027 14g30', '2027-01-05'],
    ['8h30 ngày 5/1/2027', '2027-01-05'],
    ['8 giờ, ngày 5/1/2027', '2027-01-05'],
    ['14 giờ 30 phút, thứ ba, ngày 5/1/2027', '2027-01-05'],
    ['08:00 5/1/2027', '2027-01-05'],
    ['7h chủ nhật, 3/1/2027', '2027-01-03'],
    ['29/2/2028', '2028-02-29'],
    ['Tháng 11/2027', '2027-11'],
    ['tháng 11 năm 2027', '2027-11'],
    ['Tháng 11, năm 2027', '2027-11'],
    ['11/2027', '2027-11'],
    ['1/2027', '2027-1'],
    ['11 - 2027', '2027-11'],
    ['11.2027', '2027-11'],
    ['T11/2027', '2027-11'],
    ['t.5/2027', '2027-5'],
    ['Thg 5/2027', '2027-5'],
    ['thg 5 năm 2027', '2027-5'],
    ['2027-11', '2027-11'],
  ])('reads %j as %s', (box, expected) => {
    expect(shown(readPlannedTime(box))).toBe(expected)
    expect(shown(readPlannedTime(box, 2030))).toBe(expected)
  })

  it.each([
    '',
    'giữa quý II',
    'Quý I',
    '31/2/2027',
    '29/2/2027',
    '32/1/2027',
    '0/1/2027',
    '1/15/2027',
    '13/2027',
    '0/2027',
    'tháng 13/2027',
    '5/1',
    '5/1/27',
    'tháng 11',
    'T11',
    '11',
    '2027',
    '5-1/2027',
    '5/1/20270',
    '5/1/202',
    '5/1/2027/3',
    '105/1/2027',
    'x 5/1/2027',
    '5/1/2027 x',
    '5/1/2027 và 6/1/2027',
    '2027-01-05T08:00:00Z',
    '2027-1/5',
    '5/1/1799',
    '11/2201',
    '14h',
    'thứ ba',
    'ngày',
    'ngày tháng năm',
    'tháng năm',
    'ngày 5',
    'mười lăm tháng 5 năm 2027',
    'x tháng 11/2027',
    'tháng 11/2027 x',
    '2027-11-',
    'x8h30 ngày 5/1/2027',
  ])('does not read %j', (box) => {
    expect(readPlannedTime(box)).toBeUndefined()
  })

  it.each([
    ['5/1', '2027-01-05'],
    ['15-4', '2027-04-15'],
    ['ngày 5/1', '2027-01-05'],
    ['ngày 5 tháng 1', '2027-01-05'],
    ['5, tháng 1', '2027-01-05'],
    ['tháng 11', '2027-11'],
    ['T5', '2027-5'],
    ['thg. 5', '2027-5'],
    ['5/1/27', '2027-01-05'],
    ['05.01.27', '2027-01-05'],
    ['8h ngày 5/1', '2027-01-05'],
    ['5/1/28', undefined],
    ['5/1/72', undefined],
    ['31/2', undefined],
    ['29/2', undefined],
    ['13/13', undefined],
    ['11', undefined],
    ['tháng 13', undefined],
    ['5.1', undefined],
    ['105/1', undefined],
    ['5/111', undefined],
    ['x 5/1', undefined],
    ['tháng 5 x', undefined],
    ['x tháng 5', undefined],
    ['x 5 tháng 1', undefined],
    ['5 tháng 1 x', undefined],
  ])('in a row of 2027 reads %j as %s', (box, expected) => {
    expect(shown(readPlannedTime(box, 2027))).toBe(expected)
  })

  it('reads two digits of a year that begins with a nought', () => {
    expect(shown(readPlannedTime('5/1/05', 2105))).toBe('2105-01-05')
    expect(readPlannedTime('5/1/05', 2027)).toBeUndefined()
  })

  it('takes a date as it is and reads no plain number', () => {
    expect(readPlannedTime({ day: dayOf(2027, 1, 5), seconds: 3_600 })).toEqual({
      kind: 'day',
      day: dayOf(2027, 1, 5),
    })
    expect(readPlannedTime(46_027)).toBeUndefined()
    expect(readPlannedTime({ day: dayOf(1899, 12, 30), seconds: 30_600 })).toBeUndefined()
    expect(readPlannedTime(11, 2027)).toBeUndefined()
  })
})

describe('formatPlannedTime', () => {
  it('shows a day in full and a month by its name', () => {
    expect(formatPlannedTime({ kind: 'day', day: dayOf(2027, 1, 5) })).toBe('05/01/2027')
    expect(formatPlannedTime({ kind: 'month', year: 2027, month: 11 })).toBe('Tháng 11/2027')
    expect(formatPlannedTime({ kind: 'month', year: 2027, month: 5 })).toBe('Tháng 5/2027')
  })

  it('writes what is read back the same', () => {
    const day = fc
      .integer({ min: dayOf(1800, 1, 1), max: dayOf(2200, 12, 31) })
      .map((day): PlannedTime => ({ kind: 'day', day: day as LocalDate }))
    const month = fc.record({
      kind: fc.constant('month' as const),
      year: fc.integer({ min: 1800, max: 2200 }),
      month: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(fc.oneof(day, month), fc.constantFrom('NFC', 'NFD'), (planned, form) => {
        expect(readPlannedTime(formatPlannedTime(planned).normalize(form))).toEqual(planned)
      }),
    )
  })
})
