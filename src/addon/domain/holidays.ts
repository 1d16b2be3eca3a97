import { type LocalDate, partsOf } from './local-date'

/**
 * Public holidays: Labour Code 2019, article 112, and 24 November since 2026 (Resolution 80-NQ/TW of 7 January 2026).
 * Days are written as month × 100 + day. The Lunar days were reckoned at UTC+7.
 */

interface YearTable {
  /** First and last day of Tết. */
  readonly tet: readonly [first: number, last: number]
  /** The tenth of the third lunar month. */
  readonly hungKings: number
  /** The second day of National Day: the first or the third of September, decided each year. */
  readonly besideNationalDay: number
  /** False where the government has not decided yet: the last lunar day to the fourth of the new year. */
  readonly decided: boolean
}

const NEW_YEAR = 101
const VICTORY = 430
const LABOUR = 501
const NATIONAL_DAY = 902
const DAY_BEFORE_NATIONAL_DAY = 901
const CULTURE_DAY = 1124
const FIRST_CULTURE_DAY = 2026

/**
 * Decided years as announced by the ministry (Labour until 2024, Home Affairs since). In 2027 the 2nd of September is a
 * Thursday, as in 2021, when the 3rd was chosen.
 */
export const YEARS: Readonly<Record<number, YearTable>> = {
  2024: { tet: [208, 214], hungKings: 418, besideNationalDay: 903, decided: true },
  2025: { tet: [127, 131], hungKings: 407, besideNationalDay: 901, decided: true },
  2026: { tet: [216, 220], hungKings: 426, besideNationalDay: 901, decided: true },
  2027: { tet: [205, 209], hungKings: 416, besideNationalDay: 903, decided: false },
  2028: { tet: [125, 129], hungKings: 404, besideNationalDay: 901, decided: false },
  2029: { tet: [212, 216], hungKings: 423, besideNationalDay: 901, decided: false },
  2030: { tet: [201, 205], hungKings: 412, besideNationalDay: 901, decided: false },
  2031: { tet: [122, 126], hungKings: 401, besideNationalDay: 901, decided: false },
  2032: { tet: [210, 214], hungKings: 419, besideNationalDay: 901, decided: false },
  2033: { tet: [130, 203], hungKings: 409, besideNationalDay: 901, decided: false },
  2034: { tet: [218, 222], hungKings: 428, besideNationalDay: 901, decided: false },
  2035: { tet: [207, 211], hungKings: 417, besideNationalDay: 901, decided: false },
}

/** The name of the public holiday on a day. Outside 2024 to 2035 only days of the solar calendar are known. */
export function holidayOn(date: LocalDate): string | undefined {
  const { year, month, day } = partsOf(date)
  const monthDay = month * 100 + day
  return fixedHoliday(year, monthDay) ?? movingHoliday(YEARS[year], monthDay)
}

function fixedHoliday(year: number, monthDay: number): string | undefined {
  if (monthDay === NEW_YEAR) return 'Tết Dương lịch'
  if (monthDay === VICTORY) return 'Ngày Chiến thắng'
  if (monthDay === LABOUR) return 'Ngày Quốc tế Lao động'
  if (monthDay === NATIONAL_DAY) return 'Quốc khánh'
  if (monthDay === CULTURE_DAY && year >= FIRST_CULTURE_DAY) return 'Ngày Văn hóa Việt Nam'
  return undefined
}

function movingHoliday(table: YearTable | undefined, monthDay: number): string | undefined {
  if (monthDay === (table?.besideNationalDay ?? DAY_BEFORE_NATIONAL_DAY)) return 'Quốc khánh'
  if (table === undefined) return undefined
  if (monthDay === table.hungKings) return 'Giỗ Tổ Hùng Vương'
  if (monthDay >= table.tet[0] && monthDay <= table.tet[1]) return 'Tết Nguyên đán'
  return undefined
}
