import { type Cell, isActiveIn } from '../../domain/cell'
import type { Committee } from '../../domain/committee'
import type { LocalDate } from '../../domain/local-date'
import { firstDayOf, lastDayOf } from '../../domain/quarter'
import type { TopicCounts } from '../../domain/topic-count'
import { balanceHints } from '../../domain/topic-hints'
import type { YearCount } from '../../domain/year-count'
import { asOf } from '../../text/as-of'
import {
  byCellTitle,
  byQuarterTitle,
  COUNTED_REMARK,
  HINTS_TITLE,
  hintText,
  JOINT_REMARK,
  sharesTitle,
} from '../../text/counts'
import { cellTable, quarterTable, shareTable, yearTable } from './list-tables'
import { gap, type Part, remark, table, title } from './table-part'

export interface CountFacts {
  readonly committee: Committee
  readonly years: readonly YearCount[]
  readonly counts: TopicCounts
  readonly year: number
  readonly today: LocalDate
  /** Joint meetings are counted with each of their cells: said where there are any. */
  readonly hasJoint: boolean
}

/** The whole tab, from the committee's table over the years down to the hints. */
export function listParts(facts: CountFacts): Part[] {
  const { committee, years, counts, year, today, hasJoint } = facts
  const { categories } = committee
  const cells = committee.cells.filter((cell) => isCounted(cell, year, counts))
  return [
    table(yearTable(years), { name: 'years' }),
    remark(asOf(today)),
    remark(COUNTED_REMARK),
    ...(hasJoint ? [remark(JOINT_REMARK)] : []),
    gap,
    title(sharesTitle(year)),
    table(shareTable(counts.byQuarter, categories), { name: 'shares', percent: [3, 5] }),
    ...(['registered', 'held'] as const).flatMap((what) => [
      gap,
      title(byCellTitle(what, year)),
      table(cellTable(counts.byCell, what, cells, categories)),
      gap,
      title(byQuarterTitle(what, year)),
      table(
        quarterTable(counts.byQuarter, what, categories),
        what === 'registered' ? { name: 'quarters' } : {},
      ),
    ]),
    ...hintParts(facts),
  ]
}

/** Cells that owe something in the year, and those that registered all the same. */
function isCounted(cell: Cell, year: number, { byCell }: TopicCounts): boolean {
  const counts = byCell.registered.slice(cell.row * byCell.columns, (cell.row + 1) * byCell.columns)
  return isActiveIn(cell, firstDayOf(year, 1), lastDayOf(year, 4)) || counts.some((number) => number > 0)
}

function hintParts({ committee, counts, year }: CountFacts): Part[] {
  const { settings } = committee
  const hints = balanceHints(counts, committee)
  if (hints.length === 0) return []
  const texts = hints.map((hint) => remark(hintText(hint, year, settings.suggestedShare)))
  return [gap, title(HINTS_TITLE), ...texts]
}
