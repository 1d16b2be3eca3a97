import type { Block, Box } from '../domain/box'
import type { TabLook } from '../domain/tab-picture'
import type { Book } from './book'
import type { Columns, Tab } from './tab'
import { readTable, type Table } from './table'

/** What making a tab needs of the outside. */
export interface TabMaker {
  makeTab(name: string, look?: TabLook): void
  write(tab: string, blocks: readonly Block<Box>[]): void
}

const RECORDS_COLOUR = '#7f8c8d'
const HEADER_FILL = '#e8eef4'

/** How a tab that holds one table from its first row on looks when the program makes it. */
export const tableLook = (tab: Tab, tabColour = RECORDS_COLOUR): TabLook => ({
  widths: Object.values(tab.columns).map(({ width }) => width),
  frozenRows: 1,
  tabColour,
  merges: [],
  borders: [],
  styles: [
    Object.values(tab.columns).map(
      () => ({ bold: true, background: HEADER_FILL, vertical: 'middle' }) as const,
    ),
  ],
})

/** A tab's table as it stands, or as it will once it is made. */
export interface PlannedTable<C extends Columns> {
  readonly table: Table<C>
  /** Of the tab that must be made first; undefined if it stands. */
  readonly look: TabLook | undefined
  /** The header that must be written first, into the first row; [] if it stands. */
  readonly header: readonly Block<Box>[]
}

/** Changes nothing: a missing or empty tab is one with the header alone. */
export function planTable<C extends Columns>(book: Book, tab: Tab<C>): PlannedTable<C> {
  const found = book.find(tab)
  const table = book.table(tab)
  if (table !== undefined) return { table, look: undefined, header: [] }
  const header = Object.values(tab.columns).map((column) => column.header)
  return {
    table: readTable(tab, found ?? tab.name, [header]),
    look: found === undefined ? tableLook(tab) : undefined,
    header: [{ row: 1, column: 1, values: [header] }],
  }
}

/** The tab's table; a missing or empty tab is made first, with its header in the first row. */
export function makeTable<C extends Columns>(book: Book, tab: Tab<C>, maker: TabMaker): Table<C> {
  const { table, look, header } = planTable(book, tab)
  if (look !== undefined) maker.makeTab(table.tabName, look)
  if (header.length > 0) maker.write(table.tabName, header)
  return table
}

/** A row of the table from values by column; columns of staff's own stay blank. */
export function rowFor<C extends Columns>(table: Table<C>, values: Readonly<Record<keyof C, Box>>): Box[] {
  const row: Box[] = (table.grid[table.headerRow - 1] ?? []).map(() => '')
  for (const key of Object.keys(table.columnOf) as (keyof C)[]) row[table.columnOf[key] - 1] = values[key]
  return row
}
