import { writeBlock } from '../apps-script/sheet/grid'
import { insertLines } from '../apps-script/sheet/lines'
import type { BoxValue, Form, FormColumn, FormItem, Tab } from '../model'
import { questionsOf } from './questions'
import type { Words } from './words'

interface Wanted {
  readonly answer: FormColumn['answer']
  readonly header: string
}

/** What the form's tab has a column for: the moment, the address if it is collected, and each question. */
function wantedColumns(form: Form, words: Words): Wanted[] {
  const email = { answer: 'email', header: words.email } as const
  return [
    { answer: 'time', header: words.time },
    ...(form.emails === 'DO_NOT_COLLECT' ? [] : [email]),
    ...questionsOf(form).map(({ id, title }) => ({ answer: id, header: title })),
  ]
}

/** Whether the form fills more than the tab has columns for. */
export function lacksColumns(form: Form, tab: Tab, words: Words): boolean {
  return missingColumns(form, tab, words).length > 0
}

/** Makes the columns that are not there yet, right of the form's last one: what lies beyond is pushed aside. */
export function addColumns(form: Form, tab: Tab, words: Words): void {
  for (const { answer, header } of missingColumns(form, tab, words)) {
    const columns = tab.formColumns ?? []
    const column = Math.max(0, ...columns.map((one) => one.column)) + 1
    if (columns.length > 0) insertLines(tab, 'columns', column, 1, column - 1)
    tab.formColumns = [...(tab.formColumns ?? []), { answer, column }]
    writeHeader(tab, column, header)
  }
}

/** A question's new title goes into its header, unless somebody has written another there. */
export function renameColumn(tab: Tab, { id, title }: FormItem, before: string): void {
  const column = tab.formColumns?.find(({ answer }) => answer === id)?.column
  if (column !== undefined && tab.values[0]?.[column - 1] === before) writeHeader(tab, column, title)
}

function missingColumns(form: Form, tab: Tab, words: Words): Wanted[] {
  const present = new Set(tab.formColumns?.map(({ answer }) => answer))
  return wantedColumns(form, words).filter(({ answer }) => !present.has(answer))
}

function writeHeader(tab: Tab, column: number, header: string): void {
  writeBlock<BoxValue>(tab.values, { row: 1, column, rows: 1, columns: 1 }, '', () => header)
}
