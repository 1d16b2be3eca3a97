import { createWorld } from '../../src/local/apps-script'
import type { WorldOptions } from '../../src/local/apps-script/world'
import type { PlainValue } from '../../src/local/model'
import { blankModel } from '../blank-model'
import { CLERK, Office } from './office'

type Row = Readonly<Record<string, PlainValue>>

/** Types rows below the last one of a tab, as staff do; what is not named stays blank. */
export function typeRows(office: Office, tab: string, ...rows: readonly Row[]): void {
  const values = office.model.spreadsheet.tabs.find(({ name }) => name === tab)?.values ?? []
  const header = values[0] ?? []
  const last = values.findLastIndex((row) => row.some((box) => box !== ''))
  rows.forEach((row, place) => {
    values[last + 1 + place] = header.map((name) => row[String(name)] ?? '')
  })
}

/**
 * An office from nothing: set-up, its settings and these cells typed in, set-up again; with forms and triggers.
 * @param google where the Google that it lives at differs
 */
export function newOffice(day: string, cells: readonly Row[], google?: WorldOptions): Office {
  const office = new Office(day, blankModel(0, CLERK))
  if (google !== undefined) office.world = createWorld(office.model, { pages: office.world.pages, ...google })
  office.press('setUp')
  office.setting('Tên Đảng ủy', 'Đảng ủy Sở Minh Họa')
  office.setting('Email văn phòng', CLERK)
  office.setting('Người phụ trách', 'Nguyễn Thị Mẫu')
  typeRows(office, 'Chi bộ', ...cells)
  office.press('setUp')
  return office
}
