import { getLunarDate } from '@dqcai/vn-lunar'
import { describe, expect, it } from 'vitest'
import { YEARS as DECREED, holidayOn } from './holidays'

const isDecided = (year: number): boolean | undefined => DECREED[year]?.decided

import { addDays, dayOf, fromIso, type LocalDate, partsOf, toIso } from './local-date'

const YEARS = Array.from({ length: 12 }, (_, index) => 2024 + index)

function daysOf(year: number): readonly LocalDate[] {
  return Array.from({ length: 366 }, (_, index) => addDays(dayOf(year, 1, 1), index)).filter(
    (day) => partsOf(day).year === year,
  )
}

function daysCalled(year: number, name: string): readonly LocalDate[] {
  return daysOf(year).filter((day) => holidayOn(day) === name)
}

function lunar(date: LocalDate): { day: number; month: number } {
  const { year, month, day } = partsOf(date)
  const { day: lunarDay, month: lunarMonth } = getLunarDate(day, month, year)
  return { day: lunarDay, month: lunarMonth }
}

describe.each(YEARS)('in %i', (year) => {
  it('Giỗ Tổ is the tenth of the third lunar month', () => {
    expect(daysCalled(year, 'Giỗ Tổ Hùng Vương').map(lunar)).toEqual([{ day: 10, month: 3 }])
  })

  it('Tết runs without a gap from the last lunar day at the latest to the third at the earliest', () => {
    const days = daysCalled(year, 'Tết Nguyên đán')
    const [first, last] = [days[0], days[days.length - 1]]
    if (first === undefined || last === undefined) throw new Error('no Tết')
    expect(days).toHaveLength(last - first + 1)
    expect(days.map(lunar)).toContainEqual({ day: 1, month: 1 })
    expect(days.map(lunar)).toContainEqual({ day: 3, month: 1 })
    expect([29, 30]).toContain(lunar(addDays(days.find((day) => lunar(day).day === 1) as LocalDate, -1)).day)
    if (isDecided(year) === false) {
      expect(lunar(addDays(first, 1))).toEqual({ day: 1, month: 1 })
      expect(lunar(last)).toEqual({ day: 4, month: 1 })
    }
  })

  it('National Day has two days beside each other', () => {
    const days = daysCalled(year, 'Quốc khánh')
    expect(days).toHaveLength(2)
    expect(days).toContain(dayOf(year, 9, 2))
    expect(Math.abs((days[1] ?? 0) - (days[0] ?? 0))).toBe(1)
  })

  it('has the days of the solar calendar', () => {
    expect(holidayOn(dayOf(year, 1, 1))).toBe('Tết Dương lịch')
    expect(holidayOn(dayOf(year, 4, 30))).toBe('Ngày Chiến thắng')
    expect(holidayOn(dayOf(year, 5, 1))).toBe('Ngày Quốc tế Lao động')
    expect(holidayOn(dayOf(year, 11, 24))).toBe(year >= 2026 ? 'Ngày Văn hóa Việt Nam' : undefined)
  })

  it('has no others', () => {
    const solar = year >= 2026 ? 4 : 3
    const tet = daysCalled(year, 'Tết Nguyên đán').length
    expect(daysOf(year).filter((day) => holidayOn(day) !== undefined)).toHaveLength(solar + tet + 2 + 1)
  })
})

it.each([
  [2024, '2024-02-08', '2024-02-14', '2024-09-03'],
  [2025, '2025-01-27', '2025-01-31', '2025-09-01'],
  [2026, '2026-02-16', '2026-02-20', '2026-09-01'],
])('%i is as it was decided', (year, first, last, besideNationalDay) => {
  const tet = daysCalled(year, 'Tết Nguyên đán').map(toIso)
  expect([tet[0], tet[tet.length - 1]]).toEqual([first, last])
  expect(daysCalled(year, 'Quốc khánh').map(toIso)).toContain(besideNationalDay)
  expect(isDecided(year)).toBe(true)
})

it('2027 and later are not decided', () => {
  expect(isDecided(2027)).toBe(false)
  expect(isDecided(2035)).toBe(false)
  expect(daysCalled(2027, 'Quốc khánh').map(toIso)).toEqual(['2027-09-02', '2027-09-03'])
  expect(daysCalled(2028, 'Quốc khánh').map(toIso)).toEqual(['2028-09-01', '2028-09-02'])
})

it.each([
  ['2036-01-01', 'Tết Dương lịch'],
  ['2036-09-01', 'Quốc khánh'],
  ['2036-01-28', undefined],
  ['2023-04-29', undefined],
  ['2023-11-24', undefined],
])('outside the table %s is %s', (iso, name) => {
  expect(holidayOn(fromIso(iso) as LocalDate)).toBe(name)
  expect(isDecided(Number(iso.slice(0, 4)))).toBeUndefined()
})
