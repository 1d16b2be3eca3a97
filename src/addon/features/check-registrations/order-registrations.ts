import { compareMoments } from '../../domain/local-date'
import type { Registration } from '../../domain/registration'
import { placeByNumber } from '../../domain/registration-number'

/** By time, then number: the order in which registrations count, whatever the order of the rows. */
export function orderRegistrations(rows: readonly Registration[]): Registration[] {
  return rows
    .map((row) => ({ row, ordinal: placeByNumber(row.number) }))
    .sort((a, b) => compareTimes(a.row, b.row) || a.ordinal - b.ordinal || a.row.row - b.row.row)
    .map(({ row }) => row)
}

/** A time that cannot be read is the last: such a row must not push aside one that is sure. */
function compareTimes(a: Registration, b: Registration): number {
  if (a.sentAt !== undefined && b.sentAt !== undefined) return compareMoments(a.sentAt, b.sentAt)
  return Number(a.sentAt === undefined) - Number(b.sentAt === undefined)
}
