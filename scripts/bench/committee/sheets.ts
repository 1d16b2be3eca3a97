import { categoriesSheet } from '../../sample/categories'
import { pastYearsSheet } from '../../sample/past-years'
import type { Box, Sheet } from '../../sample/sheet'
import { cellsFor, type Entry, entriesOf } from './entries'
import { largeCells, largeMembers, largeSettings } from './lists'
import { checkedRegistrations } from './registrations'
import { largeEvaluations, largeResults } from './reports'
import { quarterSlips, yearlySlips } from './slips'

export type Settings = Readonly<Record<string, Box>>

const around = (entries: readonly Entry[], cells: number, settings: Settings): Sheet[] => [
  largeSettings(settings),
  largeCells(cells),
  largeMembers(cells),
  categoriesSheet(),
  largeResults(entries),
  largeEvaluations(entries, cells),
  pastYearsSheet(),
]

/** A committee whose registrations all wait to be imported. @param settings items of `Cài đặt` by their labels */
export function sheetsToImport(registrations: number, settings: Settings = {}): Sheet[] {
  const entries = entriesOf(registrations)
  return [...around(entries, cellsFor(registrations), settings), yearlySlips(entries), quarterSlips(entries)]
}

/** The same with the registrations imported and checked. */
export function sheetsOnceChecked(registrations: number): Sheet[] {
  const entries = entriesOf(registrations)
  return [...around(entries, cellsFor(registrations), {}), checkedRegistrations(entries)]
}
