import type { Act, World } from '../../ports'
import { importMessage, NO_FORM_TAB, NOTHING_NEW } from '../../text/import'
import { openBook } from '../../workbook/book'
import { readCommittee } from '../../workbook/committee'
import { makeTable } from '../../workbook/make-table'
import { foreignTabs } from '../../workbook/own-tabs'
import { OFFICE_WORDS, registrationsTab } from '../../workbook/tabs/registrations'
import { readResponseTable } from '../../workbook/tabs/responses'
import { decideImport, type Import } from './decide-import'
import { type Place, placeBelow, placeRows } from './place-rows'
import { readResponses } from './read-responses'

export interface ImportDecision extends Import {
  /** `Đăng ký` as it stands; undefined while it must be made first. */
  readonly place: Place | undefined
  /** True if some form writes registrations to this workbook. */
  readonly hasForm: boolean
}

/** Copies each response of the registration forms into `Đăng ký`, once. */
export const importResponses: Act<ImportDecision> = {
  prepare: (world) => {
    const book = openBook(world.workbook)
    const committee = readCommittee(book)
    const responseTables = world.workbook
      .formTabs(foreignTabs(book.names))
      .map((name) => readResponseTable(name, world.workbook.values(name)))
      .filter((table) => table !== undefined)
    const slips = responseTables.flatMap(readResponses)
    const table = book.table(registrationsTab)
    return {
      ...decideImport(slips, table, committee, world.store.all()),
      place: table && placeBelow(table),
      hasForm: responseTables.length > 0,
    }
  },

  question: () => undefined,

  apply: (decision, world) => {
    const { rows, comeBack } = decision
    const imported = rows.length
    if (imported > 0) addRows(decision, world)
    const changed = imported > 0
    return { message: messageOf(decision, comeBack), counts: { imported }, changed, flushed: changed }
  },
}

/**
 * The numbers are remembered once the rows stand: a run that is killed before gives the same numbers when it is run
 * again, one that is killed in between finds them in the tab.
 */
function addRows({ rows, kept, place }: ImportDecision, { store, workbook }: World): void {
  const { tab, columnOf, firstRow } =
    place ?? placeBelow(makeTable(openBook(workbook), registrationsTab, workbook))
  workbook.write(tab, placeRows(columnOf, firstRow, rows))
  workbook.flush()
  store.set(kept)
}

function messageOf({ rows, hasForm }: ImportDecision, comeBack: number): string {
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
