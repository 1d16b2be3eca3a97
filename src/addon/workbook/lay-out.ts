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

/** A tab whose boxes are the program's alone. */
export interface DrawnTab extends ComputedTab {
  /** True if nothing stands in it, as after a run that was cut off when it had made the tab. */
  readonly isBlank: boolean
}

/** What is to be done so that the tab stands as it is drawn. Charts follow the boxes: where these stand, so do they. */
export function toLayOut(book: Book, named: NamedTab, picture: TabPicture, source: ChartSource): DrawnTab {
  const name = book.find(named)
  const grid = name === undefined ? [] : book.source.values(name)
  const stands = name !== undefined && sameGrid(picture.values, grid)
  const tab = { tab: name ?? named.name, exists: name !== undefined, isBlank: grid.length === 0 }
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
  readonly furniture: { isGuarded(tab: string): boolean; guard(tab: string, why: string): void }
  readonly schedule: { workbook(): string }
}

/**
 * Boxes and their looks. Whoever edits a tab that was made here is asked first.
 * @param why what that person reads
 * @returns true if anything was done
 */
export function layOut({ tab, exists, isBlank, picture }: DrawnTab, why: string, painter: Painter): boolean {
  const { workbook, furniture, schedule } = painter
  if (picture === undefined) return false
  if (!exists) workbook.makeTab(tab)
  // Before the boxes: a run that is cut off in between is known by a blank tab.
  if (isBlank && !(exists && furniture.isGuarded(tab)))
    furniture.guard(tab, withMark(why, schedule.workbook()))
  workbook.paint(tab, picture)
  return true
}
