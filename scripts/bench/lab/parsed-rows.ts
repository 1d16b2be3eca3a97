import type { Category } from '../../../src/addon/domain/category'
import type { Cell } from '../../../src/addon/domain/cell'
import type { LocalDate } from '../../../src/addon/domain/local-date'
import type { Registration } from '../../../src/addon/domain/registration'
import type { Result } from '../../../src/addon/domain/result'
import type { Settings } from '../../../src/addon/domain/settings'
import { boxesOf } from '../../../src/addon/google/box'
import { openBook, type TabSource } from '../../../src/addon/workbook/book'
import { readCommittee } from '../../../src/addon/workbook/committee'
import { readRegistrations, registrationsTab } from '../../../src/addon/workbook/tabs/registrations'
import { readResults, resultsTab } from '../../../src/addon/workbook/tabs/results'
import type { Sheet } from '../../sample/sheet'

/** What the passes go over, read and understood. */
export interface ParsedRows {
  readonly registrations: readonly Registration[]
  readonly results: readonly Result[]
  readonly cells: readonly Cell[]
  readonly categories: readonly Category[]
  readonly settings: Settings
  readonly year: number
  readonly today: LocalDate
}

type GoogleBox = string | number | Date
export type RawGrids = ReadonlyMap<string, readonly (readonly GoogleBox[])[]>

/** The sheets as Google hands them over: a blank box is '', a date is one of the wall clock. */
export const rawGrids = (sheets: readonly Sheet[]): RawGrids =>
  new Map(
    sheets.map(({ name, columns, rows }) => [
      name,
      [columns.map(({ header }) => header), ...rows.map((row) => row.map((box) => googleBox(box ?? '')))],
    ]),
  )

function googleBox(box: GoogleBox): GoogleBox {
  if (typeof box === 'string') return received(box)
  if (typeof box === 'number') return box
  return new Date(box.getUTCFullYear(), box.getUTCMonth(), box.getUTCDate(), box.getUTCHours())
}

/** A text of its own and in one piece: one that was put together here would be joined when it is first looked at. */
const received = (text: string): string => JSON.parse(JSON.stringify(text)) as string

/** Reads what counting and following up need, with the add-on's own readers. */
export function parse(grids: RawGrids, year: number, today: LocalDate): ParsedRows {
  const source: TabSource = {
    tabNames: () => [...grids.keys()],
    values: (tab) => boxesOf(grids.get(tab) ?? []),
  }
  const book = openBook(source)
  const committee = readCommittee(book)
  const { settings, cells, categories } = committee
  const registrations = readRegistrations(book.need(registrationsTab), committee)
  const results = readResults(book.need(resultsTab), committee)
  return { registrations, results, cells, categories, settings, year, today }
}
