import type { Block, Spreadsheet, Tab } from '../../model'
import { whole } from '../service'
import { a1Of, refuseOutside } from '../sheet/block'
import type { GoogleRange, GoogleSheet, SpreadsheetObjects } from './google'
import { TabService } from './tab-service'

/** Where a range is. */
export abstract class RangePlace extends TabService {
  readonly typeName = 'Range'

  constructor(
    objects: SpreadsheetObjects,
    tabId: number,
    readonly block: Block,
  ) {
    super(objects, tabId)
  }

  getRow(): number {
    return this.block.row
  }

  getColumn(): number {
    return this.block.column
  }

  getNumRows(): number {
    return this.block.rows
  }

  getNumColumns(): number {
    return this.block.columns
  }

  getLastRow(): number {
    return this.block.row + this.block.rows - 1
  }

  getLastColumn(): number {
    return this.block.column + this.block.columns - 1
  }

  getA1Notation(): string {
    return a1Of(this.block)
  }

  getSheet(): GoogleSheet {
    return this.objects.sheet(this.tabId)
  }

  offset(
    rows: number,
    columns: number,
    numRows = this.block.rows,
    numColumns = this.block.columns,
  ): GoogleRange {
    const block = {
      row: this.block.row + rows,
      column: this.block.column + columns,
      rows: numRows,
      columns: numColumns,
    }
    refuseOutside(block, this.tab)
    return this.objects.range(this.tabId, block)
  }

  getCell(row: number, column: number): GoogleRange {
    return this.offset(row - 1, column - 1, 1, 1)
  }

  activate(): GoogleRange {
    this.edit((_, spreadsheet) => {
      spreadsheet.activeTabId = this.tabId
    })
    const { row, column } = this.block
    this.objects.execution.log.shown.push({ tab: this.tab.name, row, column })
    return this.self
  }

  protected get self(): GoogleRange {
    return whole(this)
  }

  /** The tab, when the range still lies on its grid. */
  protected get reachable(): Tab {
    const { tab } = this
    refuseOutside(this.block, tab)
    return tab
  }

  /** Changes the range's boxes. */
  protected write(change: (tab: Tab, spreadsheet: Spreadsheet) => void): GoogleRange {
    this.edit((tab, spreadsheet) => {
      refuseOutside(this.block, tab)
      this.refuseProtected(tab, this.block)
      change(tab, spreadsheet)
    })
    return this.self
  }
}
