import { type Cell, isActiveIn } from '../../domain/cell'
import { firstDayOf, lastDayOf, QUARTERS, type Quarter, quarterName } from '../../domain/quarter'
import { UNREGISTERED } from '../../workbook/tabs/plan'
import { LAST, markKeyOf, type PlanDraftLine, topicKeyOf } from './plan-line'

/** One marked line for each cell and quarter of the year with fewer topics than the minimum. */
export function markMissing(
  lines: readonly PlanDraftLine[],
  cells: readonly Cell[],
  year: number,
  minimum: number,
): PlanDraftLine[] {
  const counts = countsOf(lines)
  return QUARTERS.flatMap((quarter) => {
    const [first, last] = [firstDayOf(year, quarter), lastDayOf(year, quarter)]
    return cells
      .filter((cell) => isActiveIn(cell, first, last) && (counts[slot(cell.row, quarter)] ?? 0) < minimum)
      .map((cell) => markOf(cell, quarter))
  })
}

const slot = (cellRow: number, quarter: Quarter): number => cellRow * 4 + quarter - 1

function countsOf(lines: readonly PlanDraftLine[]): number[] {
  const counts: number[] = []
  for (const { cellRows, quarter } of lines) {
    for (const row of cellRows) counts[slot(row, quarter)] = (counts[slot(row, quarter)] ?? 0) + 1
  }
  return counts
}

const markOf = (cell: Cell, quarter: Quarter): PlanDraftLine => ({
  kind: 'mark',
  key: markKeyOf(cell, quarter),
  topicKey: topicKeyOf(cell.row, quarter, ''),
  quarter,
  cellRows: [cell.row],
  day: LAST,
  ordinal: LAST,
  boxes: {
    quarter: quarterName(quarter),
    cell: cell.name,
    title: UNREGISTERED,
    category: '',
    planned: '',
    format: '',
    preparer: '',
    number: '',
  },
})
