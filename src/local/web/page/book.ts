import { LocaleType, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import conditionWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import listWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN'
import type { ViewedBook } from '../book-view'
import type { Jump } from '../desk-state'
import { toUniver } from './to-univer'
import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-note/lib/index.css'

/** A text that the person has typed; row and column from 1. */
export interface Typed {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What the person may not do here: the tabs' shape belongs to the file. */
const SHAPE_COMMANDS =
  /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-name|insert-(row|col)|remove-(row|col)|delete-range|insert-range|add-worksheet-merge)/

/** A row that is gone to is shown with some rows above it. */
const ROWS_ABOVE = 3

/** The grid of the page. */
export class Book {
  private readonly api: FUniver
  private isShowing = false

  /** @param opened is told the number of the tab that the person looks at */
  constructor(
    container: HTMLElement,
    typed: (tab: number, boxes: readonly Typed[]) => void,
    private readonly opened: (tab: number) => void,
  ) {
    const univer = new Univer({
      locale: LocaleType.VI_VN,
      locales: { [LocaleType.VI_VN]: { ...coreWords, ...conditionWords, ...listWords, ...noteWords } },
    })
    const core = UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      contextMenu: false,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
    })
    const presets = [
      core,
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
      UniverSheetsConditionalFormattingPreset(),
    ]
    for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1])
      else univer.registerPlugin(plugin)
    }
    this.api = FUniver.newAPI(univer)
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (event) => {
      if (SHAPE_COMMANDS.test(event.id)) event.cancel = true
    })
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (!this.isShowing) opened(Number(activeSheet.getSheetId()))
    })
    this.api.addEvent(this.api.Event.SheetValueChanged, ({ effectedRanges }) => {
      if (this.isShowing) return
      for (const range of effectedRanges) typed(Number(range.getSheetId()), textsIn(range))
    })
  }

  /** Shows the workbook as it is now, at the tab and the place where the person was. */
  show(book: ViewedBook): void {
    this.isShowing = true
    const before = this.api.getActiveWorkbook()
    const tab = before?.getActiveSheet().getSheetId()
    const scroll = before?.getActiveSheet().getScrollState?.()
    const marked = before?.getActiveSheet().getActiveRange()?.getRange()
    if (before) this.api.disposeUnit(before.getId())
    const after = this.api.createWorkbook(toUniver(book))
    const again = tab === undefined ? undefined : after.getSheetBySheetId(tab)
    if (again && !again.isSheetHidden()) {
      after.setActiveSheet(again)
      if (scroll) again.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn)
      if (marked) again.getRange(marked.startRow, marked.startColumn).activate()
    }
    this.isShowing = false
    this.opened(Number(after.getActiveSheet().getSheetId()))
  }

  /** Goes to that box, and marks it. */
  goTo({ tab, row, column }: Jump): void {
    const book = this.api.getActiveWorkbook()
    const sheet = book?.getSheetByName(tab)
    if (!book || !sheet) return
    book.setActiveSheet(sheet)
    sheet.scrollToCell(Math.max(0, row - 1 - ROWS_ABOVE), 0)
    sheet.getRange(row - 1, column - 1).activate()
  }
}

/** What is used of Univer's range. */
interface Edited {
  getRange(): { readonly startRow: number; readonly startColumn: number }
  getCellDatas(): readonly (readonly unknown[])[]
}

/** What stands in the boxes now, as it was typed. */
function textsIn(range: Edited): Typed[] {
  const { startRow, startColumn } = range.getRange()
  return range.getCellDatas().flatMap((cells, row) =>
    cells.map((cell, column) => ({
      row: startRow + row + 1,
      column: startColumn + column + 1,
      text: textOf(cell ?? {}),
    })),
  )
}

const textOf = ({ f, v }: { readonly f?: unknown; readonly v?: unknown }): string => String(f ?? v ?? '')
