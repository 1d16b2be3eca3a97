import { matchKey } from '../domain/match-key'
import { Refusal } from '../domain/refusal'
import type { WorkbookPort } from '../ports'
import type { Columns, Tab } from './tab'
import { type Table, readTable } from './table'

const ZONE = 'Asia/Ho_Chi_Minh'

/** The workbook as one act sees it: tabs by their schema, each read once. */
export interface Book {
  readonly port: WorkbookPort
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

export function openBook(port: WorkbookPort): Book {
  const names = port.tabNames()
  const byKey = new Map<string, string[]>()
  for (const name of names) byKey.set(matchKey(name), [...(byKey.get(matchKey(name)) ?? []), name])

  const find = (tab: NamedTab): string | undefined => {
    const keys = new Set([tab.name, ...tab.otherNames].map(matchKey))
    const found = [...keys].flatMap((key) => byKey.get(key) ?? [])
    if (found.length > 1) throw new Refusal({ code: 'tabDoubled', tab: tab.name, names: found })
    return found[0]
  }
  const table = <C extends Columns>(tab: Tab<C>): Table<C> | undefined => {
    const name = find(tab)
    if (name === undefined) return undefined
    const grid = port.values(name)
    return grid.length === 0 ? undefined : readTable(tab, name, grid)
  }
  const need = <C extends Columns>(tab: Tab<C>): Table<C> => {
    const name = find(tab)
    if (name === undefined) throw new Refusal({ code: 'tabMissing', tab: tab.name })
    return readTable(tab, name, port.values(name))
  }
  return { port, names, find, need, table }
}

/** @throws Refusal unless both the spreadsheet and the program reckon in Vietnamese time. */
export function checkZones(port: WorkbookPort): void {
  const zones = port.zones()
  if (zones.workbook !== ZONE) throw new Refusal({ code: 'zoneWrong', where: 'workbook', zone: zones.workbook })
  if (zones.program !== ZONE) throw new Refusal({ code: 'zoneWrong', where: 'program', zone: zones.program })
}
