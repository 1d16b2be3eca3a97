import { sameGrid } from '../domain/box'
import type { ComputedTab } from '../domain/computed-tab'
import type { TabPicture } from '../domain/tab-picture'
import type { Book, NamedTab } from './book'

/** What is to be done so that the tab stands as it is drawn. */
export function toLayOut(book: Book, named: NamedTab, picture: TabPicture): ComputedTab {
  const name = book.find(named)
  const stands = name !== undefined && sameGrid(picture.values, book.source.values(name))
  return { tab: name ?? named.name, exists: name !== undefined, picture: stands ? undefined : picture }
}

/** What laying a tab out needs of the outside. */
interface Painter {
  makeTab(name: string): void
  paint(tab: string, picture: TabPicture): void
}

/** @returns true if anything was done */
export function layOut({ tab, exists, picture }: ComputedTab, painter: Painter): boolean {
  if (picture === undefined) return false
  if (!exists) painter.makeTab(tab)
  painter.paint(tab, picture)
  return true
}
