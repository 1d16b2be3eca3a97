import { isBlank } from '../../domain/box'
import { compareMoments, type LocalDateTime } from '../../domain/local-date'
import { registrationNumber } from '../../domain/next-numbers'
import type { Registration } from '../../domain/registration'
import { boxAt } from '../../workbook/table'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'

/** Rows without a time get the present one: so it is settled which came first. */
export function timeRegistrations(
  rows: readonly Registration[],
  table: RegistrationsTable,
  now: LocalDateTime,
): Registration[] {
  return rows.map((row) => (isBlank(boxAt(table, row.row, 'sentAt')) ? { ...row, sentAt: now } : row))
}

/** Rows without a number get the next ones, in the order of time, then of the rows. */
export function numberRegistrations(rows: readonly Registration[], highest: number): Registration[] {
  const numbers = new Map(
    rows
      .filter(({ number }) => number === '')
      .sort((a, b) => compareTimes(a.sentAt, b.sentAt) || a.row - b.row)
      .map(({ row }, index) => [row, registrationNumber(highest + index + 1)] as const),
  )
  if (numbers.size === 0) return [...rows]
  return rows.map((row) => ({ ...row, number: numbers.get(row.row) ?? row.number }))
}

function compareTimes(a: LocalDateTime | undefined, b: LocalDateTime | undefined): number {
  if (a !== undefined && b !== undefined) return compareMoments(a, b)
  return Number(a === undefined) - Number(b === undefined)
}
