import type { ColumnKey, Example, ExampleRow } from '../../src/addon/features/check-registrations/rule'
import { BOOK } from '../../src/addon/text/rules-book'
import { registrationsTab } from '../../src/addon/workbook/tabs/registrations'

/** An example in one line: what differs from a plain row, and what stands around it. */
export function tellExample({ row, before = [], after = [], issued }: Example): string {
  return [
    tellRow(row),
    ...before.map((other) => `${BOOK.before}: ${tellRow(other)}`),
    ...after.map((other) => `${BOOK.after}: ${tellRow(other)}`),
    ...(issued === undefined ? [] : [`${BOOK.issued} ${issued.join(', ')}`]),
  ].join('; ')
}

function tellRow(row: ExampleRow): string {
  const keys = Object.keys(row) as ColumnKey[]
  if (keys.length === 0) return BOOK.plain
  return keys.map((key) => `${registrationsTab.columns[key].header} ${tellBox(row[key])}`).join(', ')
}

const tellBox = (box: ExampleRow[ColumnKey]): string => (box === '' ? BOOK.blank : `“${String(box)}”`)
