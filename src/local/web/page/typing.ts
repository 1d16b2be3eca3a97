import type { FUniver } from '@univerjs/core/facade'
import type { Place } from './patch'

/** A text that the person has typed; row and column from 1. */
export interface Typed {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What is known of the grid as it is drawn; row and column from 1. */
export interface Drawn {
  readonly isDrawing: () => boolean
  readonly textAt: (tab: number, row: number, column: number) => string
}

/** What is used of Univer's range. */
interface Edited {
  getSheetId(): string
  getRange(): { readonly startRow: number; readonly startColumn: number }
  getCellDatas(): readonly (readonly unknown[])[]
}

/** What the person is typing, to be sent as it was typed and not as Univer understands it. */
export class Typing {
  /** Boxes into which something was put since the last drawing, by tab. */
  readonly touched = new Map<number, Place[]>()
  private typedNow: { readonly row: number; readonly column: number; readonly text: string } | undefined
  private readonly sentTexts = new Map<string, string>()
  /** Whether the person has done anything since the last box was typed: what changes before is Univer's own doing. */
  private hasActed = true

  constructor(
    api: FUniver,
    private readonly grid: Drawn,
    sent: (tab: number, boxes: readonly Typed[]) => void,
  ) {
    for (const kind of ['keydown', 'pointerdown', 'paste']) {
      document.addEventListener(kind, () => this.act(), { capture: true })
    }
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/\r?\n$/, '')
      this.typedNow = isConfirm ? { row, column, text } : undefined
    })
    // Asked for first, so that it is heard first: what Univer has reckoned may come when the next box is being typed.
    let isReckoned = false
    api.addEvent(api.Event.CommandExecuted, ({ options }) => {
      isReckoned = options?.fromFormula === true
    })
    api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      if (grid.isDrawing() || !this.hasActed || isReckoned) return
      for (const range of effectedRanges) {
        const tab = Number(range.getSheetId())
        const boxes = this.boxesIn(range).filter((box) => this.isNew(tab, box))
        if (boxes.length === 0) continue
        const places = boxes.map(({ row, column }): Place => [row - 1, column - 1])
        this.touched.set(tab, [...(this.touched.get(tab) ?? []), ...places])
        sent(tab, boxes)
      }
      this.hasActed = this.typedNow === undefined
      this.typedNow = undefined
    })
  }

  /** What was put in is drawn now: the same text, typed once more, is another one. */
  drawn(): void {
    this.touched.clear()
    this.sentTexts.clear()
  }

  /** What stands there anyway is nothing new; Univer puts a formula in again each time it has reckoned. */
  private isNew(tab: number, { row, column, text }: Typed): boolean {
    const key = `${tab} ${row} ${column}`
    const before = this.sentTexts.get(key) ?? this.grid.textAt(tab, row, column)
    if (before === text) return false
    this.sentTexts.set(key, text)
    return true
  }

  private act(): void {
    this.hasActed = true
  }

  private boxesIn(range: Edited): Typed[] {
    const { startRow, startColumn } = range.getRange()
    return range.getCellDatas().flatMap((cells, down) =>
      cells.map((cell, right) => {
        const [row, column] = [startRow + down, startColumn + right]
        const { typedNow } = this
        const isTyped = typedNow?.row === row && typedNow.column === column
        return { row: row + 1, column: column + 1, text: isTyped ? typedNow.text : textOf(cell ?? {}) }
      }),
    )
  }
}

const textOf = ({ f, v }: { readonly f?: unknown; readonly v?: unknown }): string => String(f ?? v ?? '')
