import { findingsOr, type HealthFinding, type Looked } from '../../domain/health'
import { matchKey } from '../../domain/match-key'
import type { World } from '../../ports'
import { type Book, openBook } from '../../workbook/book'
import { textOf } from '../../workbook/column'
import type { Tab } from '../../workbook/tab'
import { TAB_LIST } from '../../workbook/tab-list'
import { findHeader, type Header, LAST_HEADER_ROW } from '../../workbook/table'
import { categoriesTab } from '../../workbook/tabs/categories'
import { cellsTab } from '../../workbook/tabs/cells'
import { settingsTab } from '../../workbook/tabs/settings'
import { keysAsText } from '../../workbook/text-columns'

/** Without these nothing can be done; the others count as empty until something is written to them. */
const NEEDED = [settingsTab, cellsTab, categoriesTab].map(({ name }) => name)

interface FoundTab {
  readonly tab: Tab
  readonly name: string
  readonly header: Header<Tab['columns']>
  /** The header's texts as they stand, from the first column on. */
  readonly typed: readonly string[]
}

/** Tabs and columns that the program reads and does not find. @throws Refusal for a tab or header that is there twice */
export function lookAtTabs({ workbook, furniture }: World): Looked {
  const book = openBook(workbook)
  const wrong = TAB_LIST.flatMap(({ tab }): HealthFinding[] => {
    const found = foundTab(tab, book, workbook)
    if (found === undefined)
      return [{ code: NEEDED.includes(tab.name) ? 'tabLacking' : 'tabNotYet', tab: tab.name }]
    const { missing, columnOf } = found.header
    const headersOf = (keys: readonly string[]) => keys.map((key) => tab.columns[key]?.header ?? key)
    const asText = keysAsText(tab, found.name, columnOf, furniture)
    return [
      ...(missing.length === 0
        ? []
        : [{ code: 'columnsLacking', tab: found.name, headers: headersOf(missing) } as const]),
      ...(asText.length === 0
        ? []
        : [{ code: 'columnsAsText', tab: found.name, headers: headersOf(asText) } as const]),
    ]
  })
  const findings = findingsOr(wrong, { code: 'tabsStand', tabs: TAB_LIST.length })
  return { findings, mend: wrong.length > 0 ? 'tabs' : undefined }
}

/** Headers that are read all the same, but are not written as the program writes them. @throws Refusal as `lookAtTabs` */
export function lookAtHeaders({ workbook }: World): Looked {
  const strays = strayHeaders(openBook(workbook), workbook)
  const wrong = strays.map(
    ({ tab, typed, header, isOlder }): HealthFinding =>
      isOlder ? { code: 'headerOlder', tab, typed, header } : { code: 'headerUntidy', tab, header },
  )
  return {
    findings: findingsOr(wrong, { code: 'headersStand' }),
    mend: wrong.length > 0 ? 'headers' : undefined,
  }
}

/** A header that differs from the official one in what the eye hardly sees, or is an older name. */
export interface StrayHeader {
  readonly tab: string
  readonly row: number
  readonly column: number
  readonly typed: string
  readonly header: string
  readonly isOlder: boolean
}

/** @throws Refusal for a tab or header that is there twice */
export const strayHeaders = (book: Book, workbook: World['workbook']): StrayHeader[] =>
  TAB_LIST.flatMap(({ tab }) => {
    const found = foundTab(tab, book, workbook)
    return found === undefined ? [] : straysIn(found)
  })

function straysIn({ tab, name, header: { row, columnOf }, typed }: FoundTab): StrayHeader[] {
  return Object.entries(tab.columns).flatMap(([key, { header }]) => {
    const column = columnOf[key]
    const text = typed[(column ?? 0) - 1]
    if (column === undefined || text === undefined || text === header) return []
    return [{ tab: name, row, column, typed: text, header, isOlder: !isAlike(text, header) }]
  })
}

const isAlike = (typed: string, header: string): boolean => matchKey(typed) === matchKey(header)

function foundTab(tab: Tab, book: Book, workbook: World['workbook']): FoundTab | undefined {
  const name = book.find(tab)
  if (name === undefined) return undefined
  const grid = workbook.head(name, LAST_HEADER_ROW)
  const header = findHeader(tab, name, grid)
  return {
    tab,
    name,
    header,
    typed: (grid[header.row - 1] ?? []).map((box) => (typeof box === 'string' ? box : textOf(box))),
  }
}
