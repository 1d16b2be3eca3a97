import { ordinalOf } from './registration-number'
import { numberIn } from './source-mark'

interface Numbered {
  readonly row: number
  readonly number: string
  readonly mark: string
}

/** A row whose number is not the one that it was given. */
export interface Parted {
  readonly row: number
  /** As it stands now; '' for none. */
  readonly number: string
  /** The running number that was given. */
  readonly given: number
}

/**
 * Rows that lost the number that they were given. Where it now stands at another such row, rows are mixed: somebody sorted
 * some columns only. Where it stands nowhere, a number was written over. A copy of a whole row is neither.
 */
export function findParted(rows: readonly Numbered[]): {
  readonly mixed: readonly Parted[]
  readonly changed: readonly Parted[]
} {
  const parted: Parted[] = []
  for (const { row, number, mark } of rows) {
    const given = numberIn(mark)
    if (given !== undefined && given !== ordinalOf(number)) parted.push({ row, number, given })
  }
  if (parted.length === 0) return { mixed: [], changed: [] }
  const atParted = new Set(parted.map(({ number }) => ordinalOf(number)))
  const standing = new Set(rows.map(({ number }) => ordinalOf(number)))
  return {
    mixed: parted.filter(({ given }) => atParted.has(given)),
    changed: parted.filter(({ given }) => !standing.has(given)),
  }
}
