import type { Box } from '../../domain/box'
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
const SIGN = /^[=+\-@\t]/

/** The sign with which a text begins, as a formula would; by row, the first one from the left. */
export function findFormulaSigns({ columnOf, grid, headerRow }: RegistrationsTable): Map<number, string> {
  const places = TYPED.map((key) => columnOf[key] - 1)
  const signs = new Map<number, string>()
  for (let index = headerRow; index < grid.length; index++) {
    const boxes = grid[index] ?? []
    for (const place of places) {
      const sign = signOf(boxes[place])
      if (sign === undefined) continue
      signs.set(index + 1, sign)
      break
    }
  }
  return signs
}

const signOf = (box: Box | undefined): string | undefined =>
  typeof box === 'string' && SIGN.test(box) ? box.charAt(0) : undefined
