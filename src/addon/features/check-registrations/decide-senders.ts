import { isBlank } from '../../domain/box'
import type { Registration } from '../../domain/registration'
import { decideSender } from '../../domain/sender'
import type { Settings } from '../../domain/settings'
import { carriesCode } from '../../domain/source-mark'
import { boxAt } from '../../workbook/table'
import type { RegistrationsTable } from '../../workbook/tabs/registrations'

/**
 * Who sent the rows in which that is not decided yet: the office, where staff typed the row; for an imported one, once
 * its cell can be read. What stands in the box is never decided again.
 */
export function decideSenders(
  rows: readonly Registration[],
  table: RegistrationsTable,
  settings: Settings,
): Registration[] {
  return rows.map((row) => {
    if (row.sender !== undefined || !isBlank(boxAt(table, row.row, 'sender'))) return row
    if (row.mark === '') return { ...row, sender: 'office' }
    const cell = row.cell.value
    if (cell === undefined) return row
    const facts = { email: row.senderEmail, codeFits: carriesCode(row.mark, cell.sendCode) }
    return { ...row, sender: decideSender(facts, cell, settings) }
  })
}
