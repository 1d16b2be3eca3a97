import type { Spreadsheet } from '../../model'
import { googleError } from '../errors'
import type { Limits } from '../limits'

/** Throws Google's error when that many more boxes would be too many. Blank boxes count. */
export function refuseTooManyBoxes(spreadsheet: Spreadsheet, more: number, limits: Limits): void {
  const boxes = spreadsheet.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0)
  if (boxes + more > limits.boxesPerSpreadsheet) throw googleError('tooManyBoxes')
}
