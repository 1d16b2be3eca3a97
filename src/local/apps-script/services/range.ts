import type { Block } from '../../model'
import { NotImplementedError } from '../google-error'
import type { Members } from '../members'
import { refuseOutside } from '../sheet/block'
import { copyBlock, pasteBlock } from '../sheet/copy-block'
import type { GoogleProtection, GoogleRange } from './google'
import { protectTab } from './protection'
import { RangeShape } from './range-shape'

type CopyPasteType = GoogleAppsScript.Spreadsheet.CopyPasteType

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined
  readonly contentsOnly?: boolean | undefined
  readonly formatOnly?: boolean | undefined
  readonly validationsOnly?: boolean | undefined
}

interface CopyOptions {
  readonly formatOnly?: boolean | undefined
  readonly contentsOnly?: boolean | undefined
}

/** A block of boxes. */
export class RangeService extends RangeShape implements Pick<GoogleRange, Members<'Range'>> {
  /** Without options: contents and formats; notes and rules stay. */
  clear(options: ClearOptions = {}): GoogleRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options
    const all = !(commentsOnly || contentsOnly || formatOnly || validationsOnly)
    if (all || contentsOnly) this.clearContent()
    if (all || formatOnly) this.clearFormat()
    if (commentsOnly) this.clearNote()
    if (validationsOnly) this.clearDataValidations()
    return this.self
  }

  /** Everything that boxes have, or only contents or formats; not the form with a paste type. */
  copyTo(destination: GoogleRange, options: CopyOptions | CopyPasteType = {}): void {
    if (typeof options !== 'object') throw new NotImplementedError('Range.copyTo with a paste type')
    const target: unknown = destination
    if (!(target instanceof RangeService)) throw new TypeError('copyTo needs a range')
    const copied = copyBlock(this.reachable, this.block)
    const only = options.contentsOnly ? 'contents' : options.formatOnly ? 'formats' : undefined
    const block: Block = { ...this.block, row: target.block.row, column: target.block.column }
    target.edit((tab) => {
      refuseOutside(block, tab)
      target.refuseProtected(tab, block)
      pasteBlock(tab, block, copied, only)
    })
  }

  protect(): GoogleProtection {
    return protectTab(this.objects, this.tabId, this.block)
  }
}
