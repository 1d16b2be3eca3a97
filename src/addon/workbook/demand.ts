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

interface NamedRow {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly row: number
}

/**
 * Every text that names one of two rows could mean the other. Another's official name is no such doubt: it wins.
 * @throws Refusal if two rows have the same name, or share another name.
 */
export function refuseDoubledNames(tab: string, things: readonly NamedRow[]): void {
  const official = rowsByKey(things.map(({ name, row }) => [name, row]))
  const others = rowsByKey(things.flatMap(({ otherNames, row }) => otherNames.map((name) => [name, row])))
  for (const key of official.keys()) others.delete(key)
  for (const { name, rows } of [...official.values(), ...others.values()])
    if (rows.length > 1) throw new Refusal({ code: 'nameDoubled', tab, name, rows })
}

/** Under each match key the name as it first stands, and the rows that have it, each once. */
function rowsByKey(names: readonly (readonly [name: string, row: number])[]) {
  const found = new Map<string, { readonly name: string; readonly rows: number[] }>()
  for (const [name, row] of names) {
    const key = matchKey(name)
    const known = found.get(key) ?? { name, rows: [] }
    if (!known.rows.includes(row)) known.rows.push(row)
    found.set(key, known)
  }
  return found
}
