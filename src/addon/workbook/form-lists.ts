import type { Committee } from '../domain/committee'
import { cellsToOffer, namesToOffer, yearsToOffer } from '../domain/form-offers'
import type { FormLists } from '../domain/form-plan'
import { QUARTERS, quarterName } from '../domain/quarter'
import { registrationsTab } from './tabs/registrations'

const { columns } = registrationsTab

/** What the lists of the registration forms offer, by the titles of their questions; a form has some of them. */
export function formLists({ cells, categories }: Committee, year: number): FormLists {
  const offered = cellsToOffer(cells, year)
  const groups = namesToOffer(categories)
  const blocks = QUARTERS.map(
    (quarter) => [`${quarterName(quarter)}: ${columns.category.header}`, groups] as const,
  )
  return {
    [columns.cell.header]: offered,
    [columns.year.header]: yearsToOffer(year),
    [columns.quarter.header]: QUARTERS.map(quarterName),
    [columns.category.header]: groups,
    [columns.jointCells.header]: offered,
    ...Object.fromEntries(blocks),
  }
}
