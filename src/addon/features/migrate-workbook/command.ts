import type { Block, Box, Grid } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import type { Act } from '../../ports'
import { isUpToDate, migrated, migrationQuestion } from '../../text/migrations'
import { type Book, openBook } from '../../workbook/book'
import { textOf } from '../../workbook/column'
import { type BoxEdit, blocksOf } from '../../workbook/edits'
import { decideMigrations } from '../../workbook/migrations/decide'
import type { TabChange } from '../../workbook/migrations/migration'
import { findHeader } from '../../workbook/table'
import { settingsTab } from '../../workbook/tabs/settings'
import { readVersion, VERSION_EXPLANATION, VERSION_ITEM, WORKBOOK_VERSION } from '../../workbook/version'

interface Decision {
  readonly changes: readonly TabChange[]
  /** Where the version comes to stand. */
  readonly settings: string
  readonly version: readonly Block<Box>[]
}

/**
 * Brings a workbook of an earlier version to this one. The tab of the settings is made by a later step where it is
 * missing, and says the version from the start.
 */
export const migrateWorkbook: Act<Decision | undefined> = {
  prepare: ({ workbook }) => {
    const list = findList(openBook(workbook))
    if (list === undefined) return undefined
    const version =
      list.row === undefined ? undefined : readVersion(list.grid[list.row - 1]?.[list.value - 1] ?? '')
    if (version === WORKBOOK_VERSION) return undefined
    return {
      changes: decideMigrations(workbook, version),
      settings: list.tabName,
      version: versionBlocks(list),
    }
  },

  question: (decision) =>
    decision === undefined || decision.changes.length === 0
      ? undefined
      : migrationQuestion(decision.changes, WORKBOOK_VERSION),

  alters: (decision) => (decision?.changes ?? []).map(({ tab }) => tab),

  apply: (decision, { workbook }) => {
    if (decision === undefined) return { message: isUpToDate, counts: {}, changed: false }
    for (const { tab, blocks } of decision.changes) workbook.write(tab, blocks)
    workbook.write(decision.settings, decision.version)
    return { message: migrated(decision.changes, WORKBOOK_VERSION), counts: {}, changed: true }
  },
}

/** The list of the settings as it stands, which may lack a column that a later step adds. */
interface List {
  readonly tabName: string
  readonly grid: Grid
  readonly item: number
  readonly value: number
  readonly explanation: number | undefined
  /** Where the version stands. */
  readonly row: number | undefined
}

function findList(book: Book): List | undefined {
  const tabName = book.find(settingsTab)
  const grid = tabName === undefined ? [] : book.source.values(tabName)
  if (tabName === undefined || grid.length === 0) return undefined
  const { columnOf } = findHeader(settingsTab, tabName, grid)
  const { item, value, explanation } = columnOf
  if (item === undefined || value === undefined) return undefined
  const place = grid.findIndex((row) => matchKey(textOf(row[item - 1] ?? '')) === matchKey(VERSION_ITEM))
  return { tabName, grid, item, value, explanation, row: place < 0 ? undefined : place + 1 }
}

function versionBlocks({ grid, item, value, explanation, row }: List): Block<Box>[] {
  const version = { day: WORKBOOK_VERSION, seconds: 0 }
  if (row !== undefined) return [{ row, column: value, values: [[version]] }]
  const next = grid.length + 1
  const edits: BoxEdit[] = [
    { row: next, column: item, value: VERSION_ITEM },
    { row: next, column: value, value: version },
    ...(explanation === undefined ? [] : [{ row: next, column: explanation, value: VERSION_EXPLANATION }]),
  ]
  return blocksOf(edits, () => '')
}
