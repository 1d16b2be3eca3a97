import type { Box, Grid } from '../../domain/box'
import type { LocalDate } from '../../domain/local-date'
import { openBook, type TabSource } from '../book'
import type { Migration, TabChange } from './migration'
import { officialHeaders } from './official-headers'

/** By their days. */
export const MIGRATIONS: readonly Migration[] = [officialHeaders]

/**
 * What the migrations after that version change, each deciding on what the ones before it would leave.
 * @param version undefined for a workbook that has none yet
 * @throws Refusal where a tab cannot be understood
 */
export function decideMigrations(
  source: TabSource,
  version: LocalDate | undefined,
  migrations: readonly Migration[] = MIGRATIONS,
): TabChange[] {
  const changes: TabChange[] = []
  for (const { day, decide } of migrations) {
    if (version !== undefined && day <= version) continue
    changes.push(...decide(openBook(withChanges(source, changes))))
  }
  return changes
}

/** The tabs as they would stand after the changes. */
const withChanges = (source: TabSource, changes: readonly TabChange[]): TabSource => ({
  tabNames: () => source.tabNames(),
  values: (tab) =>
    changes
      .filter((change) => change.tab === tab)
      .reduce((grid, change) => changed(grid, change), source.values(tab)),
})

function changed(grid: Grid, { blocks }: TabChange): Grid {
  const rows: Box[][] = grid.map((row) => [...row])
  for (const { row, column, values } of blocks)
    values.forEach((line, down) => {
      const into = rows[row - 1 + down] ?? []
      rows[row - 1 + down] = into
      line.forEach((box, right) => {
        into[column - 1 + right] = box
      })
    })
  return rows
}
