import { Refusal } from '../../domain/refusal'
import type { Act, World } from '../../ports'

interface Wanted {
  readonly tab: string
  readonly row: number
}

/**
 * Shows a row of a tab to the person. All three come from a page, so they may be anything.
 * @param holds what the row held when the page was read: rows are sorted, and come and go; '' for nothing certain
 */
export const goToRow = (tab: unknown, row: unknown, holds: unknown): Act<Wanted> => ({
  prepare: ({ workbook }) => {
    const isRow = typeof row === 'number' && Number.isInteger(row) && row > 0
    if (typeof tab !== 'string' || !isRow) throw new Refusal({ code: 'rowGone' })
    return { tab, row: typeof holds !== 'string' || holds === '' ? row : rowNow(tab, row, holds, workbook) }
  },
  question: () => undefined,
  apply: (wanted, { host }) => {
    if (!host.goTo(wanted.tab, wanted.row)) throw new Refusal({ code: 'rowGone' })
    return { message: '', counts: {}, changed: false }
  },
})

/** Where the row is that held that; the one that was asked for, if it still does. */
function rowNow(tab: string, row: number, holds: string, workbook: World['workbook']): number {
  const grid = workbook.tabNames().includes(tab) ? workbook.values(tab) : []
  if (grid[row - 1]?.includes(holds)) return row
  const place = grid.findIndex((boxes) => boxes.includes(holds))
  if (place < 0) throw new Refusal({ code: 'rowGone' })
  return place + 1
}
