import type { Grid } from '../../domain/box'
import type { WorkbookPort, World } from '../../ports'
import { openBook, type TabSource } from '../../workbook/book'
import { makeTable, rowFor } from '../../workbook/make-table'
import { findHeader, LAST_HEADER_ROW } from '../../workbook/table'
import { journalTab } from '../../workbook/tabs/journal'

/** What the journal says of one act. */
export interface JournalLine {
  readonly act: string
  readonly result: string
  readonly detail: string
}

const headsOf = (workbook: WorkbookPort): TabSource => ({
  tabNames: () => workbook.tabNames(),
  values: (tab) => headOf(tab, workbook),
})

/** The program makes its header in the first row, so mostly that row is enough. */
function headOf(tab: string, workbook: WorkbookPort): Grid {
  const first = workbook.head(tab, 1)
  return findHeader(journalTab, tab, first).missing.length === 0 ? first : workbook.head(tab, LAST_HEADER_ROW)
}

/** What could not be told afterwards is not done. @throws Refusal if two tabs could be the journal, or for its header. */
export function checkJournal({ workbook }: World): void {
  openBook(headsOf(workbook)).table(journalTab)
}

/** Adds one line to the journal, which is made if it is missing. Nothing there is ever changed. */
export function appendToJournal(line: JournalLine, world: World): void {
  const { workbook } = world
  const table = makeTable(openBook(headsOf(workbook)), journalTab, workbook)
  workbook.append(table.tabName, rowFor(table, { at: world.now, user: world.user(), ...line }))
}
