import { type Block, type Box, isBlank } from '../../domain/box'
import { type BoxEdit, blocksOf, changing } from '../../workbook/edits'
import { boxAt } from '../../workbook/table'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import { editsOfVerdicts, editsWhereBlank } from './edit-rows'
import { FINDING_WORDS } from './finding-words'
import { partByRows } from './gather-blocks'
import type { Verdict } from './judge-registrations'

/** Rows that stay between two changed ones of the check's own columns may be written again. */
const GAP_OF_OWN_COLUMNS = 1_500

/** Columns that staff fill in, too: no box beside or between two blank ones is written again, formulas and all. */
export function fillBlanks(verdicts: readonly Verdict[], table: RegistrationsTable): Block<Box>[] {
  const edits = editsWhereBlank(verdicts, table)
  return [...new Set(edits.map(({ column }) => column))].flatMap((column) =>
    partByRows(
      edits.filter((edit) => edit.column === column),
      0,
    ).flatMap((part) => blocksIn(table, part)),
  )
}

/** Rows whose status or findings are not what stands there. */
export const rowsThatChange = (
  verdicts: readonly Verdict[],
  table: RegistrationsTable,
): ReadonlySet<number> =>
  new Set(changing(editsOfVerdicts(verdicts, table, FINDING_WORDS), table.grid).map(({ row }) => row))

/** The check's own two columns, as far as they change. */
export const writeVerdicts = (verdicts: readonly Verdict[], table: RegistrationsTable): Block<Box>[] =>
  partByRows(
    changing(editsOfVerdicts(verdicts, table, FINDING_WORDS), table.grid),
    GAP_OF_OWN_COLUMNS,
    findRowsOfStaff(verdicts, table),
  ).flatMap((part) => blocksIn(table, part))

const blocksIn = ({ grid }: RegistrationsTable, edits: readonly BoxEdit[]): Block<Box>[] =>
  blocksOf(edits, (row, column) => grid[row - 1]?.[column - 1] ?? '')

/** A row without a registration may hold a sum of staff's in the check's own columns: written again, it would be a mere value. */
function findRowsOfStaff(verdicts: readonly Verdict[], table: RegistrationsTable): (row: number) => boolean {
  const judged = new Set(verdicts.map(({ row }) => row.row))
  return (row) =>
    !judged.has(row) && !(isBlank(boxAt(table, row, 'status')) && isBlank(boxAt(table, row, 'findings')))
}
