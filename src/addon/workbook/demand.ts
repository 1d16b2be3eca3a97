import type { Reading } from '../domain/box'
import { matchKey } from '../domain/match-key'
import { Refusal } from '../domain/refusal'
import type { Columns } from './tab'
import type { Table } from './table'

/** Where a value was read, to be named in a refusal. */
export interface Place {
  readonly table: Table<Columns>
  readonly row: number
}

export const placeIn = <C extends Columns>(table: Table<C>, row: number): Place => ({
  table: table as unknown as Table<Columns>,
  row,
})

/**
 * The value of a box that may be blank but not unreadable.
 * @throws Refusal naming tab, row and column, with an example of what can be read.
 */
export function readable<T>(place: Place, key: string, reading: Reading<T>, example: string): T | undefined {
  if (reading.value === undefined && reading.text !== '') {
    throw new Refusal({
      code: 'boxUnreadable',
      tab: place.table.tabName,
      row: place.row,
      header: place.table.schema.columns[key]?.header ?? key,
      text: reading.text,
      example,
    })
  }
  return reading.value
}

/** @throws Refusal if two rows have the same name: every text that names one could mean the other. */
export function refuseDoubledNames(tab: string, things: readonly { name: string; row: number }[]): void {
  const rows = new Map<string, number[]>()
  for (const { name, row } of things) rows.set(matchKey(name), [...(rows.get(matchKey(name)) ?? []), row])
  for (const { name } of things) {
    const same = rows.get(matchKey(name)) ?? []
    if (same.length > 1) throw new Refusal({ code: 'nameDoubled', tab, name, rows: same })
  }
}
