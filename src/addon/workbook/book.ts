import type { Grid } from '../domain/box'
import { matchKey } from '../domain/match-key'
import { Refusal } from '../domain/refusal'
import type { Columns, Tab } from './tab'
import { readTable, type Table } from './table'

/** Where tabs are read from. */
export interface TabSource {
  tabNames(): readonly string[]
  /** The whole used range from A1; [] if the tab is empty. */
  values(tab: string): Grid
}

/** The workbook as one act sees it: tabs by their schema, each read once. */
export interface Book {
  readonly source: TabSource
  /** Names of all tabs as they stand. */
  readonly names: readonly string[]
  /** The tab's name as it stands; undefined if there is none. @throws Refusal if two could be meant. */
  find(tab: NamedTab): string | undefined
  /** @throws Refusal if the tab is missing, or a header is missing or doubled. */
  need<C extends Columns>(tab: Tab<C>): Table<C>
  /** Undefined if there is no such tab, or it is empty. @throws Refusal as `need` does for headers. */
  table<C extends Columns>(tab: Tab<C>): Table<C> | undefined
}

export interface NamedTab {
  readonly name: string
  readonly otherNames: readonly string[]
}

/** What the tab's rows read as; [] if there is no such tab. @throws Refusal as `table` and the reader do. */
export function rowsIn<C extends Columns, T>(book: Book, tab: Tab<C>, read: (table: Table<C>) => T[]): T[] {
  const table = book.table(tab)
  return table === undefined ? [] : read(table)
}

export function openBook(source: TabSource): Book {
  const names = source.tabNames()
  const byKey = new Map<string, string[]>()
  for (const name of names) byKey.set(matchKey(name), [...(byKey.get(matchKey(name)) ?? []), name])

  const find = (tab: NamedTab): string | undefined => {
    const own = byKey.get(matchKey(tab.name)) ?? []
    const found = own.length > 0 ? own : tab.otherNames.flatMap((name) => byKey.get(matchKey(name)) ?? [])
    if (found.length > 1) throw new Refusal({ code: 'tabDoubled', tab: tab.name, names: found })
    return found[0]
  }
  const table = <C extends Columns>(tab: Tab<C>): Table<C> | undefined => {
    const name = find(tab)
    if (name === undefined) return undefined
    const grid = source.values(name)
    return grid.length === 0 ? undefined : readTable(tab, name, grid)
  }
  const need = <C extends Columns>(tab: Tab<C>): Table<C> => {
    const name = find(tab)
    if (name === undefined) throw new Refusal({ code: 'tabMissing', tab: tab.name })
    return readTable(tab, name, source.values(name))
  }
  return { source, names, find, need, table }
}
