import type { Block } from '../../model'
import { googleError } from '../errors'
import { whole } from '../service'
import { blockOf, refuseOutside } from '../sheet/block'
import { extentOf } from '../sheet/grid'
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet } from './google'
import { TabService } from './tab-service'

/** Which tab a sheet is, how far it reaches, and the ranges on it. */
export abstract class SheetPlace extends TabService {
  readonly typeName = 'Sheet'

  getName(): string {
    return this.tab.name
  }

  getSheetName(): string {
    return this.tab.name
  }

  getSheetId(): number {
    return this.tabId
  }

  /** From 1, hidden tabs counted. */
  getIndex(): number {
    return this.spreadsheet.tabs.indexOf(this.tab) + 1
  }

  getParent(): GoogleSpreadsheet {
    return this.objects.spreadsheet()
  }

  getLastRow(): number {
    return extentOf(this.tab.values).rows
  }

  getLastColumn(): number {
    return extentOf(this.tab.values).columns
  }

  getMaxRows(): number {
    return this.tab.maxRows
  }

  getMaxColumns(): number {
    return this.tab.maxColumns
  }

  getFormUrl(): string | null {
    return this.tab.formUrl ?? null
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = extentOf(this.tab.values)
    return this.rangeAt({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) })
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): GoogleRange {
    if (typeof row === 'string') return this.rangeNamed(row)
    if (typeof column !== 'number')
      throw googleError('wrongArguments', typeof row, 'SpreadsheetApp.Sheet.getRange')
    return this.rangeAt({ row, column, rows, columns })
  }

  protected get self(): GoogleSheet {
    return whole(this)
  }

  protected rangeAt(block: Block): GoogleRange {
    refuseOutside(block, this.tab)
    return this.objects.range(this.tabId, block)
  }

  private rangeNamed(a1: string): GoogleRange {
    const block = blockOf(a1, this.tab)
    if (!block) throw googleError('rangeNotFound')
    return this.rangeAt(block)
  }
}
