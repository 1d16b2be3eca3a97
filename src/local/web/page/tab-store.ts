import type { TabShape, ViewedBook, ViewedTab } from '../book-view'
import type { FilledTab } from './to-univer'

/** A tab with more rows is asked for when somebody opens it. */
const SMALL_ROWS = 600

/** What the page knows of the tabs: the small ones and the one that is open, each asked for again only after a change. */
export class TabStore {
  private readonly tabs = new Map<number, ViewedTab>()

  constructor(private readonly read: (id: number) => Promise<ViewedTab>) {}

  /** The tabs as they are now. A large tab that is not open is left out. */
  async fill({ tabs }: ViewedBook, open: number | undefined): Promise<FilledTab[]> {
    return Promise.all(tabs.map(async (shape) => ({ shape, tab: await this.tabOf(shape, open) })))
  }

  private async tabOf(shape: TabShape, open: number | undefined): Promise<ViewedTab | undefined> {
    if (shape.id !== open && (shape.hidden || shape.filled > SMALL_ROWS)) return undefined
    const known = this.tabs.get(shape.id)
    if (known?.print === shape.print) return known
    const tab = await this.read(shape.id)
    this.tabs.set(shape.id, tab)
    return tab
  }
}
