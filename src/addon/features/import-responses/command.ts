import type { Block, Box, Grid } from '../../domain/box'
import type { TabLook } from '../../domain/tab-picture'
import type { Act, Report } from '../../ports'
import { importMessage, NO_FORM_TAB, NOTHING_NEW } from '../../text/import'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { planTable } from '../../workbook/make-table'
import { foreignTabs } from '../../workbook/own-tabs'
import { OFFICE_WORDS, registrationsTab } from '../../workbook/tabs/registrations'
import { readResponseTable } from '../../workbook/tabs/responses'
import { decideImport, type Import } from './decide-import'
import { demandKnownHeaders, keptHeaders } from './known-headers'
import { placeRows, rowBelow } from './place-rows'
import { readResponses } from './read-responses'

export interface ImportDecision extends Import {
  /** `Đăng ký` by its name in the workbook. */
  readonly tab: string
  /** Of the tab, where it must be made first. */
  readonly look: TabLook | undefined
  /** The new rows where they will stand, below the header if that is missing. */
  readonly blocks: readonly Block<Box>[]
  /** True if some form writes registrations to this workbook. */
  readonly hasForm: boolean
}

/** Copies each response of the registration forms into `Đăng ký`, once. */
export const importResponses: Act<ImportDecision> = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    const committee = readCommittee(book)
    const kept = world.store.all()
    const responseTables = world.workbook
      .formTabs(foreignTabs(book.names))
      .map((name) => readKnownTable(name, world.workbook.values(name), kept))
      .filter((table) => table !== undefined)
    const { table, look, header } = planTable(book, registrationsTab)
    const slips = responseTables.flatMap(readResponses)
    const decided = decideImport(slips, table, committee, kept)
    return {
      ...decided,
      kept: { ...decided.kept, ...keptHeaders(responseTables) },
      tab: table.tabName,
      look,
      blocks: [...header, ...placeRows(table.columnOf, rowBelow(table), decided.rows)],
      hasForm: responseTables.length > 0,
    }
  },

  question: () => undefined,

  /**
   * The numbers are remembered once the rows stand: a run that is killed before gives the same numbers when it is run
   * again, one that is killed in between finds them in the tab.
   */
  apply: (decision, { store, workbook }) => {
    const { rows, kept, tab, look, blocks } = decision
    const changed = rows.length > 0
    if (changed) {
      if (look !== undefined) workbook.makeTab(tab, look)
      workbook.write(tab, blocks)
      workbook.flush()
      store.set(kept)
    }
    return { ...reportOf(decision), changed, flushed: changed }
  },
}

function readKnownTable(tab: string, grid: Grid, kept: Readonly<Record<string, string>>) {
  demandKnownHeaders(tab, grid, kept)
  return readResponseTable(tab, grid)
}

/** What an import tells once its rows stand. */
export const reportOf = (decision: ImportDecision): Pick<Report, 'message' | 'counts'> => ({
  message: messageOf(decision),
  counts: { imported: decision.rows.length },
})

function messageOf({ rows, hasForm, comeBack }: ImportDecision): string {
  const [first] = rows
  const last = rows[rows.length - 1]
  if (first === undefined || last === undefined) return hasForm ? NOTHING_NEW : NO_FORM_TAB
  return importMessage(
    { imported: rows.length, first: String(first.number), last: String(last.number), comeBack },
    {
      office: registrationsTab.columns.office.header,
      withdraw: OFFICE_WORDS.withdraw,
      tab: registrationsTab.name,
    },
  )
}
