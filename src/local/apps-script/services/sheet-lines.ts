import type { Tab } from '../../model'
import { googleError } from '../errors'
import { refuseTooManyBoxes } from '../sheet/capacity'
import type { Lines } from '../sheet/dress-lines'
import { deleteLines, insertLines } from '../sheet/lines'
import type { GoogleSheet } from './google'
import { SheetPlace } from './sheet-place'

/** Rows and columns: putting in, taking out, sizes, hiding, freezing. */
export abstract class SheetLines extends SheetPlace {
  insertRows = (at: number, count = 1): void => void this.insert('rows', at, count, at)
  insertRowsBefore = (at: number, count: number) => this.insert('rows', at, count, at)
  insertRowsAfter = (after: number, count: number) => this.insert('rows', after + 1, count, after)
  insertColumns = (at: number, count = 1): void => void this.insert('columns', at, count, at)
  insertColumnsBefore = (at: number, count: number) => this.insert('columns', at, count, at)
  insertColumnsAfter = (after: number, count: number) => this.insert('columns', after + 1, count, after)
  deleteRow = (at: number) => this.delete('rows', at, 1)
  deleteRows = (at: number, count: number): void => void this.delete('rows', at, count)
  deleteColumn = (at: number) => this.delete('columns', at, 1)
  deleteColumns = (at: number, count: number): void => void this.delete('columns', at, count)

  getFrozenRows = () => this.tab.frozenRows
  getFrozenColumns = () => this.tab.frozenColumns
  getColumnWidth = (column: number) => this.tab.columnWidths[column - 1] ?? 100
  getRowHeight = (row: number) => this.tab.rowHeights[row - 1] ?? 21
  isRowHiddenByUser = (row: number) => this.tab.hiddenRows.includes(row)
  isColumnHiddenByUser = (column: number) => this.tab.hiddenColumns.includes(column)

  setColumnWidth = (column: number, width: number) => this.resize('columns', column, 1, width)
  setColumnWidths = (start: number, count: number, width: number) =>
    this.resize('columns', start, count, width)
  setRowHeight = (row: number, height: number) => this.resize('rows', row, 1, height)
  setRowHeights = (start: number, count: number, height: number) => this.resize('rows', start, count, height)
  /** The height is left to whoever shows the tab. */
  autoResizeRows = (start: number, count: number) => this.resize('rows', start, count, undefined)

  setFrozenRows(rows: number): void {
    this.edit((tab) => {
      if (rows < 0 || rows > tab.maxRows) throw googleError('rowsOutOfBounds')
      tab.frozenRows = rows
    })
  }

  setFrozenColumns(columns: number): void {
    this.edit((tab) => {
      if (columns < 0 || columns > tab.maxColumns) throw googleError('columnsOutOfBounds')
      tab.frozenColumns = columns
    })
  }

  hideRows(start: number, count = 1): void {
    this.hide('rows', start, count, true)
  }

  showRows(start: number, count = 1): void {
    this.hide('rows', start, count, false)
  }

  hideColumns(start: number, count = 1): void {
    this.hide('columns', start, count, true)
  }

  showColumns(start: number, count = 1): void {
    this.hide('columns', start, count, false)
  }

  private insert(lines: Lines, at: number, count: number, like: number): GoogleSheet {
    this.edit((tab, spreadsheet) => {
      const last = lines === 'rows' ? tab.maxRows : tab.maxColumns
      refuseBeyond(lines, at < 1 || at > last + 1 || count < 1)
      const across = lines === 'rows' ? tab.maxColumns : tab.maxRows
      refuseTooManyBoxes(spreadsheet, count * across, this.objects.execution.limits)
      insertLines(tab, lines, at, count, like)
    })
    return this.self
  }

  private delete(lines: Lines, at: number, count: number): GoogleSheet {
    this.edit((tab) => {
      refuseBeyond(lines, isBeyond(tab, lines, at, count))
      if (lines === 'columns' && count >= tab.maxColumns) throw googleError('allColumns')
      if (lines === 'rows' && count >= tab.maxRows) throw googleError('allRows')
      if (lines === 'rows' && at <= tab.frozenRows + 1 && at + count > tab.maxRows)
        throw googleError('allLooseRows')
      deleteLines(tab, lines, at, count)
    })
    return this.self
  }

  private resize(lines: Lines, start: number, count: number, size: number | undefined): GoogleSheet {
    this.edit((tab) => {
      refuseBeyond(lines, isBeyond(tab, lines, start, count))
      const sizes = lines === 'rows' ? tab.rowHeights : tab.columnWidths
      for (let line = start; line < start + count; line++) sizes[line - 1] = size
    })
    return this.self
  }

  private hide(lines: Lines, start: number, count: number, hidden: boolean): void {
    this.edit((tab) => {
      refuseBeyond(lines, isBeyond(tab, lines, start, count))
      const name = lines === 'rows' ? 'hiddenRows' : 'hiddenColumns'
      const others = tab[name].filter((line) => line < start || line >= start + count)
      const these = Array.from({ length: count }, (_, offset) => start + offset)
      tab[name] = hidden ? [...others, ...these] : others
    })
  }
}

function isBeyond(tab: Tab, lines: Lines, start: number, count: number): boolean {
  return start < 1 || count < 1 || start + count - 1 > (lines === 'rows' ? tab.maxRows : tab.maxColumns)
}

function refuseBeyond(lines: Lines, beyond: boolean): void {
  if (beyond) throw googleError(lines === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds')
}
