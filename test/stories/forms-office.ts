import type { RunOptions } from '../../src/local/apps-script'
import type { Form } from '../../src/local/model'
import { blankModel } from '../blank-model'
import { CLERK, Office, type Told } from './office'

/** An office that begins with an empty workbook and makes its forms. */

export const DAY = '2026-11-16'
export const CELLS: readonly string[] = ['Chi bộ Văn phòng', 'Chi bộ Phòng 1 & Phòng 2']

/** Presses set-up and answers yes to what it asks, unless told otherwise. */
export function setUp(office: Office, button: 'YES' | 'NO' = 'YES', options: RunOptions = {}) {
  const shown: string[] = []
  const run = office.run('setUp', {
    answer: ({ text, buttons }) => {
      shown.push(text)
      return { button: buttons === 'OK' ? 'OK' : button }
    },
    ...options,
  })
  return { ...run, shown, told: run.value as Told }
}

export function addCells(office: Office, names: readonly string[]): void {
  const values = office.model.spreadsheet.tabs.find(({ name }) => name === 'Chi bộ')?.values ?? []
  const width = values[0]?.length ?? 0
  const blank = values.findIndex((row) => row.every((box) => box === ''))
  names.forEach((name, place) => {
    const row = Array.from({ length: width }, (_, column) => (column === 1 ? name : ''))
    values[(blank < 0 ? values.length : blank) + place] = row
  })
}

/** Tabs made, settings written, cells listed: set-up pressed now makes the forms. */
export function officeWithCells(names: readonly string[] = CELLS): Office {
  const office = new Office(DAY, blankModel(0, CLERK))
  setUp(office)
  office.setting('Tên Đảng ủy', 'Đảng ủy Sở Minh Họa')
  addCells(office, names)
  return office
}

export function formTitled({ model }: Office, word: string): Form {
  const form = model.forms.find(({ title }) => title.includes(word))
  if (form === undefined) throw new Error(`no form ${word}`)
  return form
}

export const templateOf = ({ model }: Office, kind: string): string =>
  (JSON.parse(model.properties.script[`form.${kind}`] ?? '{}') as { template: string }).template

export const codeOf = (office: Office, cell: string): string =>
  String(office.table('Chi bộ', 'Mã gửi').find((row) => row['Tên chi bộ'] === cell)?.['Mã gửi'])

/** Tabs that a form writes to. */
export const responseTabs = ({ model }: Office) =>
  model.spreadsheet.tabs.filter(({ formUrl }) => formUrl !== undefined)

/** Rows of `Đăng ký` that hold a registration. */
export const registrations = (office: Office) =>
  office.table('Đăng ký', 'Mã đăng ký').filter((row) => row['Mã đăng ký'] !== '')
