import { dayOf, daysInMonth, type LocalDate, partsOf } from './local-date'
import { looseKey } from './match-key'

export type Quarter = 1 | 2 | 3 | 4

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4]

const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }

const AS_TYPED: ReadonlyMap<string, Quarter> = new Map<string, Quarter>([
  ['1', 1],
  ['01', 1],
  ['i', 1],
  ['mot', 1],
  ['2', 2],
  ['02', 2],
  ['ii', 2],
  ['hai', 2],
  ['3', 3],
  ['03', 3],
  ['iii', 3],
  ['ba', 3],
  ['4', 4],
  ['04', 4],
  ['iv', 4],
  ['bon', 4],
  ['tu', 4],
])

export function quarterOf(date: LocalDate): Quarter {
  return Math.ceil(partsOf(date).month / 3) as Quarter
}

export function firstDayOf(year: number, quarter: Quarter): LocalDate {
  return dayOf(year, quarter * 3 - 2, 1)
}

export function lastDayOf(year: number, quarter: Quarter): LocalDate {
  return dayOf(year, quarter * 3, daysInMonth(year, quarter * 3))
}

/**
 * Reads a quarter as people type it: `Quý I`, `Quí 1`, `quy ii`, `Q1`, `Q.3`, `IV`, `quý tư`, the number 2.
 * Undefined for anything else: a quarter with its year (`Quý I/2027`) is two answers in one box.
 */
export function readQuarter(box: string | number): Quarter | undefined {
  if (typeof box === 'number') return AS_TYPED.get(String(box))
  const parts = /^(?:quy|q)?[ .:_-]*(\w+)\.?$/.exec(looseKey(box))
  return parts ? AS_TYPED.get(parts[1] ?? '') : undefined
}

/** `Quý I` */
export function quarterName(quarter: Quarter): string {
  return `Quý ${ROMAN[quarter]}`
}
