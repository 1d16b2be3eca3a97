import { isCopied } from '../../domain/schedule-owner'
import { markIn } from '../../domain/workbook-mark'
import type { FurniturePort, World } from '../../ports'
import { openBook } from '../../workbook/book'
import { journalTab } from '../../workbook/tabs/journal'
import { readOwner } from './owner-record'

/**
 * True if the workbook is a copy of one that was set up: the store tells, if it went along. If it did not, the journal
 * is marked in the name of another workbook. A workbook without either was never set up.
 */
export function isCopy(world: World): boolean {
  const owner = readOwner(world)
  const workbook = world.schedule.workbook()
  if (owner !== undefined) return isCopied(owner, { workbook })
  const journal = openBook(world.workbook).find(journalTab)
  return journal !== undefined && isMarkedElsewhere(journal, workbook, world.furniture)
}

/** Nobody promises that a copy keeps its guards, and set-up makes them anew; a note goes wherever its box goes. */
function isMarkedElsewhere(journal: string, workbook: string, furniture: FurniturePort): boolean {
  const isOthers = (words: string): boolean => (markIn(words) ?? workbook) !== workbook
  return isOthers(furniture.guardNote(journal) ?? '') || isOthers(furniture.firstNote(journal))
}
