import { isBlank } from '../../domain/box'
import { dayOf } from '../../domain/local-date'
import { matchKey } from '../../domain/match-key'
import type { Book } from '../book'
import { textOf } from '../column'
import type { Tab } from '../tab'
import { findHeader } from '../table'
import { cellsTab } from '../tabs/cells'
import { membersTab } from '../tabs/members'
import type { Migration, TabChange } from './migration'

/** Lists that offices kept before there was a program, under looser names. */
const LISTS: readonly Tab[] = [cellsTab, membersTab]

/**
 * Columns that are understood under an older name (`Số điện thoại`, `Thư điện tử`, `Chức vụ`) get the one that every
 * program reads.
 */
export const officialHeaders: Migration = {
  day: dayOf(2026, 11, 23),
  decide: (book) => LISTS.flatMap((tab) => changesIn(tab, book)),
}

function changesIn(tab: Tab, book: Book): TabChange[] {
  const name = book.find(tab)
  const grid = name === undefined ? [] : book.source.values(name)
  if (name === undefined || grid.every((row) => row.every(isBlank))) return []
  const { row, columnOf } = findHeader(tab, name, grid)
  const renamed = Object.entries(tab.columns).flatMap(([key, { header: to }]) => {
    const column = columnOf[key]
    const from = column === undefined ? '' : textOf(grid[row - 1]?.[column - 1] ?? '')
    return column === undefined || matchKey(from) === matchKey(to) ? [] : [{ column, from, to }]
  })
  if (renamed.length === 0) return []
  return [
    {
      tab: name,
      blocks: renamed.map(({ column, to }) => ({ row, column, values: [[to]] })),
      renamings: renamed.map(({ from, to }) => ({ from, to })),
    },
  ]
}
