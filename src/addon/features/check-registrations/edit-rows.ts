import type { Box } from '../../domain/box'
import { isBlank } from '../../domain/box'
import type { LocalDateTime } from '../../domain/local-date'
import type { FindingWords } from '../../text/findings'
import { findingSentence } from '../../text/findings'
import type { BoxEdit } from '../../workbook/edits'
import { boxAt } from '../../workbook/table'
import { type RegistrationsTable, SENDER_WORDS, STATUS_WORDS } from '../../workbook/tabs/registrations'
import type { Verdict } from './judge-registrations'
import type { ColumnKey } from './rule'

/** What a check writes into the row itself where staff left it blank. */
export const editsWhereBlank = (verdicts: readonly Verdict[], table: RegistrationsTable): BoxEdit[] =>
  verdicts.flatMap(({ row: { row, number, sentAt, sender } }) => [
    ...whereBlank(table, row, 'number', number),
    ...whereBlank(table, row, 'sentAt', sentAt),
    ...whereBlank(table, row, 'sender', sender && SENDER_WORDS[sender]),
  ])

function whereBlank(
  table: RegistrationsTable,
  row: number,
  key: ColumnKey,
  value: string | LocalDateTime | undefined,
): BoxEdit[] {
  return value !== undefined && isBlank(boxAt(table, row, key))
    ? [{ row, column: table.columnOf[key], value }]
    : []
}

/** The check's own two columns. */
export const editsOfVerdicts = (
  verdicts: readonly Verdict[],
  table: RegistrationsTable,
  words: FindingWords,
): BoxEdit<Box>[] =>
  verdicts.flatMap(({ row: { row }, status, findings }) => [
    { row, column: table.columnOf.status, value: STATUS_WORDS[status] },
    {
      row,
      column: table.columnOf.findings,
      value: findings.map((finding) => findingSentence(finding, words)).join('\n'),
    },
  ])
