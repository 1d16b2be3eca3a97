import type { Grid } from '../../domain/box'
import { Refusal } from '../../domain/refusal'
import { textOf } from '../../workbook/column'
import { LAST_HEADER_ROW } from '../../workbook/table'
import { type ResponseTable, unanswered } from '../../workbook/tabs/responses'

/** Key in the store: of each response tab, the headers of what it answered when responses last came in. */
export const HEADERS_KEY = 'responseHeaders'

type Headers = Readonly<Record<string, readonly string[]>>

/**
 * A response is known again by all that it answers, so a column whose header was changed, in the tab or by another title of
 * the question, would bring every response in once more.
 * @param grid the tab as it stands
 * @throws Refusal naming the headers that are gone
 */
export function demandKnownHeaders(tab: string, grid: Grid, kept: Readonly<Record<string, string>>): void {
  const gone = unanswered(grid.slice(0, LAST_HEADER_ROW), knownHeaders(kept)[tab] ?? [])
  if (gone.length > 0) throw new Refusal({ code: 'answersMissing', tab, headers: gone })
}

/** What the store must remember of these tabs; tabs that are gone are forgotten. */
export function keptHeaders(tables: readonly ResponseTable[]): Record<string, string> {
  const headers = tables.map(({ tabName, grid, headerRow, answers }) => [
    tabName,
    answers.map(({ column }) => textOf(grid[headerRow - 1]?.[column - 1] ?? '')),
  ])
  return { [HEADERS_KEY]: JSON.stringify(Object.fromEntries(headers)) }
}

// Only this program writes there.
const knownHeaders = (kept: Readonly<Record<string, string>>): Headers =>
  JSON.parse(kept[HEADERS_KEY] ?? '{}') as Headers
