import type { Committee } from '../../domain/committee'
import { HIGH_WATER_KEY, highWater } from '../../domain/next-numbers'
import { printIn } from '../../domain/source-mark'
import { textOf } from '../../workbook/column'
import { boxAt, filledRows } from '../../workbook/table'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import { countComeBack, IMPORTED_UP_TO_KEY, latest, momentText, readMomentText } from './count-come-back'
import { findNewSlips } from './find-new-slips'
import { numberSlips } from './number-slips'
import type { Slip } from './read-responses'
import { type RegistrationBoxes, writeOfficially } from './write-officially'

/** What an import would add: plain values. */
export interface Import {
  readonly rows: readonly RegistrationBoxes[]
  /** What the store must remember of it. */
  readonly kept: Readonly<Record<string, string>>
  readonly comeBack: number
}

/** The rows that the responses still lack. */
export function decideImport(
  slips: readonly Slip[],
  table: RegistrationsTable,
  committee: Committee,
  store: Readonly<Record<string, string>>,
): Import {
  const fresh = findNewSlips(slips, new Set(textsIn(table, 'mark').map(printIn)))
  if (fresh.length === 0) return { rows: [], kept: {}, comeBack: 0 }
  const numbers = textsIn(table, 'number')
  const highest = highWater(store[HIGH_WATER_KEY], numbers)
  const numbered = numberSlips(fresh, highest)
  const sentAt = numbered.map((slip) => slip.sentAt)
  const upTo = readMomentText(store[IMPORTED_UP_TO_KEY])
  const latestNow = latest(upTo, sentAt)
  return {
    rows: numbered.map((slip) => writeOfficially(slip, committee)),
    kept: {
      [HIGH_WATER_KEY]: String(highest + numbered.length),
      ...(latestNow === undefined ? {} : { [IMPORTED_UP_TO_KEY]: momentText(latestNow) }),
    },
    comeBack: countComeBack(sentAt, upTo, numbers, highest),
  }
}

const textsIn = (table: RegistrationsTable, key: 'mark' | 'number'): string[] =>
  filledRows(table, [key]).map((row) => textOf(boxAt(table, row, key)))
