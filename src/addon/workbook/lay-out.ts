import { sameGrid } from '../domain/box'
import { chartChanges, type StandingChart } from '../domain/chart'
import type { ComputedTab } from '../domain/computed-tab'
import type { TabPicture } from '../domain/tab-picture'
import { withMark } from '../domain/workbook-mark'
import type { Book, NamedTab } from './book'

/** Where the charts that stand are read from. */
interface ChartSource {
  charts(tab: string, names: readonly string[]): readonly StandingChart[] | undefined
}

/** What is to be done so that the tab stands as it is drawn. Charts follow the boxes: where these stand, so do they. */
export function toLayOut(book: Book, named: NamedTab, picture: TabPicture, source: ChartSource): ComputedTab {
  const name = book.find(named)
  const stands = name !== undefined && sameGrid(picture.values, book.source.values(name))
  const tab = { tab: name ?? named.name, exists: name !== undefined }
  if (stands) return { ...tab, picture: undefined }
  const { charts } = picture
  if (charts === undefined) return { ...tab, picture }
  const names = charts.map((chart) => chart.name)
  const standing = name === undefined ? [] : source.charts(name, names)
  return { ...tab, picture, ...(standing !== undefined && { charts: chartChanges(charts, standing) }) }
}

/** What laying a tab out needs of the outside. */
interface Painter {
  readonly workbook: {
    makeTab(name: string): void
    paint(tab: string, picture: TabPicture): void
  }
  readonly furniture: { guard(tab: string, why: string): void }
  readonly schedule: { workbook(): string }
}

/**
 * Boxes and their looks. Whoever edits a tab that was made here is asked first.
 * @param why what that person reads
 * @returns true if anything was done
 */
export function layOut({ tab, exists, picture }: ComputedTab, why: string, painter: Painter): boolean {
  const { workbook, furniture, schedule } = painter
  if (picture === undefined) return false
  if (!exists) workbook.makeTab(tab)
  workbook.paint(tab, picture)
  if (!exists) furniture.guard(tab, withMark(why, schedule.workbook()))
  return true
}
