import { type Committee, committeeOf } from '../domain/committee'
import type { Book } from './book'
import { categoriesTab, readCategories } from './tabs/categories'
import { cellsTab, readCells } from './tabs/cells'
import { membersTab, readMembers } from './tabs/members'
import { readSettings, settingsTab } from './tabs/settings'

/** @throws Refusal naming what is missing, doubled or unreadable in the committee's own tabs. */
export function readCommittee(book: Book): Committee {
  const settings = readSettings(book.need(settingsTab))
  const cells = readCells(book.need(cellsTab))
  const categories = readCategories(book.need(categoriesTab))
  return committeeOf(settings, cells, categories, [])
}

/** The same with the committee members, for the doors that write to them. */
export function readCommitteeWithMembers(book: Book): Committee {
  const { settings, cells, categories } = readCommittee(book)
  const table = book.table(membersTab)
  return committeeOf(settings, cells, categories, table === undefined ? [] : readMembers(table))
}
