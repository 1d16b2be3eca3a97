import type { Spreadsheet } from '../../model'
import type { World } from '../world'
import { Draft } from './draft'

/** One change of the spreadsheet. It may be applied again, to a newer state, so it must not remember the old one. */
export type Edit = (draft: Draft) => void

/**
 * What a run has written and nobody else sees yet. Its own reads see it. `commit` makes it visible; a run that is
 * killed drops it. When another run has committed in between, the edits are applied again on top of that.
 */
export class PendingWrites {
  private edits: Edit[] = []
  private draft: Draft | undefined
  private draftVersion = -1
  private readonly unseen = new Set<number>()

  constructor(private readonly world: World) {}

  get waiting(): boolean {
    return this.edits.length > 0
  }

  /** The spreadsheet as this run sees it; not to be changed. */
  view(): Spreadsheet {
    const spreadsheet = this.waiting ? this.freshDraft().spreadsheet : this.world.model.spreadsheet
    if (this.unseen.size === 0) return spreadsheet
    return { ...spreadsheet, tabs: spreadsheet.tabs.filter(({ id }) => !this.unseen.has(id)) }
  }

  /** The run does not see that tab before its next flush: another service has made it. (Unverified at Google.) */
  overlook(tabId: number): void {
    this.unseen.add(tabId)
  }

  edit(edit: Edit): void {
    edit(this.freshDraft())
    this.edits.push(edit)
  }

  commit(): void {
    this.unseen.clear()
    if (!this.waiting) return
    const { spreadsheet } = this.freshDraft()
    this.drop()
    Object.assign(this.world.model.spreadsheet, spreadsheet)
    this.world.version += 1
  }

  drop(): void {
    this.edits = []
    this.draft = undefined
  }

  private freshDraft(): Draft {
    if (this.draft && this.draftVersion === this.world.version) return this.draft
    const draft = new Draft(this.world.model.spreadsheet)
    for (const edit of this.edits) edit(draft)
    this.draft = draft
    this.draftVersion = this.world.version
    return draft
  }
}
