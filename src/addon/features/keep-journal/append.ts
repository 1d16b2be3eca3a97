import type { World } from '../../ports'
import { openBook, type TabSource } from '../../workbook/book'
import { makeTable, rowFor } from '../../workbook/make-table'
import { journalTab } from '../../workbook/tabs/journal'

/** What the journal says of one act. */
export interface JournalLine {
  readonly act: string
  readonly result: string
  readonly detail: string
}

/** A header stands within so many rows of the top; the rest of the journal need not be read. */
const HEAD_ROWS = 40

/** Adds one line to the journal, which is made if it is missing. Nothing there is ever changed. */
export function appendToJournal(line: JournalLine, world: World): void {
  const { workbook } = world
  const heads: TabSource = {
    tabNames: () => workbook.tabNames(),
    values: (tab) => workbook.head(tab, HEAD_ROWS),
  }
  const table = makeTable(openBook(heads), journalTab, workbook)
  workbook.append(table.tabName, rowFor(table, { at: world.now, user: world.user(), ...line }))
}
