import { categoriesSheet } from './categories'
import { cellsSheet } from './cells'
import { evaluationsSheet } from './evaluations'
import { membersSheet } from './members'
import { pastYearsSheet } from './past-years'
import { quarterSlipsSheet } from './quarter-slips'
import { resultsSheet } from './results'
import { settingsSheet } from './settings'
import type { Sheet } from './sheet'
import { registrationsSheet } from './typed-registrations'
import { slipsSheet } from './yearly-slips'

/** The tabs that staff and forms write, in the order in which they stand in the workbook. */
export const sampleSheets = (): readonly Sheet[] => [
  settingsSheet(),
  cellsSheet(),
  membersSheet(),
  categoriesSheet(),
  slipsSheet(),
  quarterSlipsSheet(),
  registrationsSheet(),
  resultsSheet(),
  evaluationsSheet(),
  pastYearsSheet(),
]
