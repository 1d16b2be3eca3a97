import type { Box } from '../../domain/box'
import { filledRows } from '../../workbook/table'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'
import type { ColumnKey } from './rule'

/** What people typed; the program's own columns never begin like a formula. */
const TYPED: readonly ColumnKey[] = [
  'senderEmail',
  'via',
  'kind',
  'year',
  'quarter',
  'cell',
  'jointCells',
  'title',
  'category',
  'purpose',
  'preparer',
  'planned',
  'format',
  'source',
]
const SIGNS = '=+-@\t'

/** The sign with which a text begins, as a formula would; by row, the first one from the left. */
export function findFormulaSigns(table: RegistrationsTable): Map<number, string> {
  const places = TYPED.map((key) => table.columnOf[key] - 1)
  const signs = new Map<number, string>()
  for (const row of filledRows(table, TYPED)) {
    const boxes = table.grid[row - 1] ?? []
    for (const place of places) {
      const sign = signOf(boxes[place])
      if (sign === '' || signs.has(row)) continue
      signs.set(row, sign)
    }
  }
  return signs
}

function signOf(box: Box | undefined): string {
  if (typeof box !== 'string' || box === '') return ''
  const first = box.charAt(0)
  return SIGNS.includes(first) ? first : ''
}
