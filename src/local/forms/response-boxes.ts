import type { Behaviours } from '../apps-script/behaviours'
import type { Entry } from '../apps-script/entry/entry'
import { localeOf } from '../apps-script/entry/locale'
import { readEntry } from '../apps-script/entry/read-entry'
import { dayOf, serialAt, serialOf } from '../apps-script/entry/serial'
import { underFormat } from '../apps-script/entry/show'
import { writeBlock } from '../apps-script/sheet/grid'
import type { BoxValue, Form, FormColumn, Look, Spreadsheet, StoredResponse, Tab } from '../model'

/**
 * Writes the answers into one row of the tab, column by column, as if they had been typed there: `00123` becomes a
 * number and `5/1` a date; only what would be a formula stays text. (Unverified at Google.)
 */
export function writeBoxes(
  tab: Tab,
  spreadsheet: Spreadsheet,
  row: number,
  form: Form,
  response: StoredResponse,
  behaviours: Behaviours,
): void {
  for (const { answer, column } of tab.formColumns ?? []) {
    const block = { row, column, rows: 1, columns: 1 }
    const own = tab.looks[row - 1]?.[column - 1]
    const { value, format } = entryOf(answer, spreadsheet, form, response, behaviours, own?.numberFormat)
    writeBlock<BoxValue>(tab.values, block, '', () => value)
    if (format === undefined || own?.numberFormat !== undefined) continue
    writeBlock<Look | undefined>(tab.looks, block, undefined, () =>
      own ? { ...own, numberFormat: format } : lookWith(format),
    )
  }
}

/**
 * The row (from 1) in which that answer stands, however the tab was sorted: of those with its moment the one that
 * holds most of its texts; 0 when there is none.
 */
export function rowOf(
  tab: Tab,
  spreadsheet: Spreadsheet,
  form: Form,
  response: StoredResponse,
  behaviours: Behaviours,
): number {
  const columns = tab.formColumns ?? []
  const expected = columns.map(({ answer }) => entryOf(answer, spreadsheet, form, response, behaviours).value)
  const time = columns.findIndex(({ answer }) => answer === 'time')
  const alike = tab.values.map((row) => {
    const same = columns.map(({ column }, index) => isSame(row[column - 1] ?? '', expected[index]))
    return same[time] ? same.filter(Boolean).length : 0
  })
  const most = Math.max(0, ...alike)
  return most === 0 ? 0 : alike.indexOf(most) + 1
}

const isSame = (one: BoxValue, other: BoxValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function entryOf(
  answer: FormColumn['answer'],
  spreadsheet: Spreadsheet,
  form: Form,
  response: StoredResponse,
  behaviours: Behaviours,
  format?: string,
): Entry {
  const locale = localeOf(spreadsheet.locale)
  const serial = serialAt(response.at, spreadsheet.timeZone)
  if (answer === 'time') return { value: { serial }, format: `${locale.dateFormat} H:mm:ss` }
  if (answer === 'email') return { value: response.email }
  const text = response.answers[answer] ?? ''
  if (form.items.find(({ id }) => id === answer)?.kind === 'DATE' && text !== '') {
    const [year, month, day] = text.split('-').map(Number)
    return { value: { serial: serialOf(year ?? 0, month ?? 0, day ?? 0) }, format: locale.dateFormat }
  }
  if (text.startsWith("'")) return { value: text }
  const entry = readEntry(text, { locale, format, year: dayOf(serial).year, behaviours })
  if (typeof entry.value === 'object' && 'formula' in entry.value) return { value: text }
  return { ...entry, value: underFormat(entry.value, format) }
}

const looks = new Map<string, Look>()

/** One object a format, so that thousands of rows share it. */
function lookWith(numberFormat: string): Look {
  const known = looks.get(numberFormat) ?? { numberFormat }
  looks.set(numberFormat, known)
  return known
}
