import type { ICellData } from '@univerjs/core'
import type { FUniver } from '@univerjs/core/facade'
import type { ViewedTab } from '../book-view'
import type { Jump } from '../desk-state'
import { type Patch, patchOf } from './patch'
import { cellMaker, type FilledTab, toUniver } from './to-univer'
import { type Typed, Typing } from './typing'
import { makeUniver } from './univer'

/** A row that is gone to is shown with some rows above it. */
const ROWS_ABOVE = 3

/** What the grid tells of the person. */
export interface Told {
  readonly typed: (tab: number, boxes: readonly Typed[]) => void
  /** Another tab was opened, of which perhaps nothing is known yet. */
  readonly opened: () => void
  /** What was kept back while a box was being edited may be shown now. */
  readonly free: () => void
}

/** The grid of the page. */
export class Book {
  private readonly api: FUniver
  private readonly typing: Typing
  private drawn: { readonly name: string; readonly tabs: readonly FilledTab[] } | undefined
  private isDrawing = false
  private count = 0

  constructor(container: HTMLElement, { typed, opened, free }: Told) {
    this.api = makeUniver(container)
    this.typing = new Typing(
      this.api,
      { isDrawing: () => this.isDrawing, textAt: (...place) => this.textAt(...place) },
      typed,
    )
    this.api.addEvent(this.api.Event.ActiveSheetChanged, () => {
      if (!this.isDrawing) opened()
    })
    this.api.addEvent(this.api.Event.SheetEditEnded, () => free())
  }

  /** The tab that is open. */
  get open(): number | undefined {
    const id = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId()
    return id === undefined ? undefined : Number(id)
  }

  /** Somebody is typing into a box: drawing all anew would take it away. */
  get isEdited(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false
  }

  /** Shows the workbook as it is now: only what differs, where that can be. */
  show(name: string, tabs: readonly FilledTab[]): void {
    this.isDrawing = true
    const patches = this.patchesTo(name, tabs)
    if (patches) for (const [tab, patch] of patches) this.apply(tab, patch)
    else this.drawAnew(name, tabs)
    this.drawn = { name, tabs }
    this.typing.drawn()
    this.isDrawing = false
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

  private textAt(tabId: number, row: number, column: number): string {
    const found = this.drawn?.tabs.find(({ shape }) => shape.id === tabId)?.tab
    return found?.boxes[row - 1]?.find(([at]) => at === column - 1)?.[1] ?? ''
  }

  private patchesTo(name: string, tabs: readonly FilledTab[]): [ViewedTab, Patch][] | undefined {
    const { drawn } = this
    if (!drawn || drawn.name !== name || listed(drawn.tabs) !== listed(tabs)) return undefined
    const patches: [ViewedTab, Patch][] = []
    for (const [at, { shape, tab }] of tabs.entries()) {
      const before = drawn.tabs[at]?.tab
      const touched = this.typing.touched.get(shape.id) ?? []
      if (!tab || (tab === before && touched.length === 0)) continue
      const patch = before && patchOf(before, tab, touched)
      if (!patch) return undefined
      patches.push([tab, patch])
    }
    return patches
  }

  private apply(tab: ViewedTab, { boxes, heights }: Patch): void {
    const place = { unitId: this.api.getActiveWorkbook()?.getId(), subUnitId: String(tab.id) }
    const toCell = cellMaker(tab.looks)
    const blank: Record<number, Record<number, ICellData | null>> = {}
    const filled: typeof blank = {}
    for (const [row, column, box] of boxes) {
      blank[row] = { ...blank[row], [column]: null }
      if (box) filled[row] = { ...filled[row], [column]: toCell(box) }
    }
    const set = 'sheet.mutation.set-range-values'
    this.api.syncExecuteCommand(set, { ...place, cellValue: blank })
    this.api.syncExecuteCommand(set, { ...place, cellValue: filled })
    if (heights.length === 0) return
    const ranges = heights.map(([row]) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }))
    const rowHeight = Object.fromEntries(heights)
    this.api.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', { ...place, ranges, rowHeight })
  }

  /** At the tab and the place where the person was. */
  private drawAnew(name: string, tabs: readonly FilledTab[]): void {
    const before = this.api.getActiveWorkbook()
    const sheet = before?.getActiveSheet()
    const tab = sheet?.getSheetId()
    const scroll = sheet?.getScrollState?.()
    const marked = before?.getActiveRange()?.getRange()
    if (before) this.api.disposeUnit(before.getId())
    this.count += 1
    const after = this.api.createWorkbook(toUniver(`book-${this.count}`, name, tabs))
    const again = tab === undefined ? undefined : after.getSheetBySheetId(tab)
    if (!again || again.isSheetHidden()) return
    after.setActiveSheet(again)
    if (scroll) again.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn)
    if (marked && marked.endRow < again.getMaxRows() && marked.endColumn < again.getMaxColumns())
      again.getRange(marked.startRow, marked.startColumn).activate()
  }
}

/** What tabs there are and which of them are filled. */
const listed = (tabs: readonly FilledTab[]): string =>
  JSON.stringify(
    tabs.map(({ shape: { print: _, filled: _filled, ...shape }, tab }) => [shape, tab !== undefined]),
  )
