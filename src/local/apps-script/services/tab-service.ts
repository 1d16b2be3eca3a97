import type { Block, Spreadsheet, Tab } from '../../model'
import { googleError } from '../errors'
import { Service } from '../service'
import { overlap } from '../sheet/block'
import type { Writing } from '../sheet/enter'
import type { SpreadsheetObjects } from './google'

/** What Sheet and Range have in common: they read one tab as the run sees it, and change it through pending edits. */
export abstract class TabService extends Service {
  constructor(
    protected readonly objects: SpreadsheetObjects,
    readonly tabId: number,
  ) {
    super()
  }

  /** The tab as this run sees it; not to be changed. */
  protected get tab(): Tab {
    const tab = this.spreadsheet.tabs.find(({ id }) => id === this.tabId)
    if (!tab) throw googleError('tabGone', this.tabId)
    return tab
  }

  protected get spreadsheet(): Spreadsheet {
    return this.objects.execution.pending.view()
  }

  protected get writing(): Writing {
    const { limits, model, world } = this.objects.execution
    return { now: model.now, charactersPerBox: limits.charactersPerBox, behaviours: world.behaviours }
  }

  /** The change is made on the run's draft, and again on any later state that it has to be put on. */
  protected edit(change: (tab: Tab, spreadsheet: Spreadsheet) => void): void {
    this.objects.execution.pending.edit((draft) => change(draft.tab(this.tabId), draft.spreadsheet))
  }

  /** Throws when the block touches what somebody protected from this account. */
  protected refuseProtected(tab: Tab, block: Block): void {
    const { user, model } = this.objects.execution
    if (user === model.owner) return
    const closed = tab.protections.some(
      (protection) =>
        !protection.warningOnly &&
        !protection.editors.includes(user) &&
        (protection.block === undefined || overlap(protection.block, block)),
    )
    if (closed) throw googleError('protectedBox')
  }
}
