import { isBlank } from '../../domain/box'
import type { RowSpan } from '../../ports'
import { boxAt } from '../../workbook/table'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import type { Verdict } from './judge-registrations'
import { ruleOf } from './rules'
import { rowsThatChange } from './write-rows'

/** Each span is read by itself; of more than these the whole is read faster. */
const MOST_SPANS = 4

/** Rows whose verdict changes and whose boxes are marked, or were. */
export function spansToMark(verdicts: readonly Verdict[], table: RegistrationsTable): RowSpan[] {
  const changing = rowsThatChange(verdicts, table)
  const rows = verdicts
    .filter(
      ({ row: { row }, findings }) => changing.has(row) && (isMarked(findings) || wasMarked(row, table)),
    )
    .map(({ row }) => row.row)
    .sort((a, b) => a - b)
  const spans: { first: number; last: number }[] = []
  for (const row of rows) {
    const span = spans[spans.length - 1]
    if (span?.last === row - 1) span.last = row
    else spans.push({ first: row, last: row })
  }
  return spans.length > MOST_SPANS ? [{ first: 1, last: table.grid.length }] : spans
}

const isMarked = (findings: Verdict['findings']): boolean =>
  findings.some(({ code }) => ruleOf(code).marks !== undefined)

const wasMarked = (row: number, table: RegistrationsTable): boolean => !isBlank(boxAt(table, row, 'findings'))
