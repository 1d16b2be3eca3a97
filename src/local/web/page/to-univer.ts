import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  HorizontalAlign,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core'
import type { Edge, Look } from '../../model'
import type { TabShape, ViewedBox, ViewedList, ViewedTab } from '../book-view'

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
}
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM }
const WRAP = { WRAP: WrapStrategy.WRAP, CLIP: WrapStrategy.CLIP, OVERFLOW: WrapStrategy.OVERFLOW }
const EDGES: Record<Edge['style'], BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
}
/** A new tab of Google's. */
const WIDTH = 100
const HEIGHT = 21
const FONT = 'Arial'
const FONT_SIZE = 10
const LINE = { s: BooleanNumber.TRUE }

/** A tab of the book, and what stands in it where that is known. */
export interface FilledTab {
  readonly shape: TabShape
  readonly tab: ViewedTab | undefined
}

/** The workbook as Univer opens it. Every box is text that is shown as it stands: nothing is reckoned on the page. */
export function toUniver(id: string, name: string, filled: readonly FilledTab[]): IWorkbookData {
  const tabs = filled.flatMap(({ tab }) => tab ?? [])
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: filled.map(({ shape }) => String(shape.id)),
    sheets: Object.fromEntries(filled.map((one) => [String(one.shape.id), sheetOf(one)])),
    resources: [
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notesOf(tabs)) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(listsOf(tabs)) },
    ],
  }
}

function sheetOf({ shape, tab }: FilledTab): Partial<IWorksheetData> {
  return {
    id: String(shape.id),
    name: shape.name,
    tabColor: shape.tabColor ?? '',
    hidden: shape.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: shape.rows,
    columnCount: shape.columns,
    defaultColumnWidth: WIDTH,
    defaultRowHeight: HEIGHT,
    defaultStyle: { ff: FONT, fs: FONT_SIZE, vt: VerticalAlign.BOTTOM },
    ...(tab && gridOf(tab)),
  }
}

function gridOf(tab: ViewedTab): Partial<IWorksheetData> {
  const toCell = cellMaker(tab.looks)
  return {
    freeze: {
      xSplit: tab.frozenColumns,
      ySplit: tab.frozenRows,
      startRow: tab.frozenRows > 0 ? tab.frozenRows : -1,
      startColumn: tab.frozenColumns > 0 ? tab.frozenColumns : -1,
    },
    showGridlines: tab.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: Object.fromEntries(
      tab.boxes.flatMap((row, at) =>
        row.length ? [[at, Object.fromEntries(row.map((box) => [box[0], toCell(box)]))]] : [],
      ),
    ),
    rowData: lines(tab.heights, tab.hiddenRows, 'h'),
    columnData: lines(tab.widths, tab.hiddenColumns, 'w'),
    mergeData: tab.merges.map(([startRow, startColumn, rows, columns]) => ({
      startRow,
      startColumn,
      endRow: startRow + rows - 1,
      endColumn: startColumn + columns - 1,
    })),
  }
}

/** Makes boxes as Univer keeps them; boxes that look alike share one style. */
export function cellMaker(looks: readonly Look[]): (box: ViewedBox) => ICellData {
  const styles = new Map<string, IStyleData>()
  return ([, text, look, right]) => {
    const words = text === '' ? {} : { v: text, t: CellValueType.STRING }
    if (look < 0 && !right) return words
    const key = `${look} ${right}`
    const style = styles.get(key) ?? styleOf(looks[look] ?? {}, right === 1)
    styles.set(key, style)
    return { ...words, s: style }
  }
}

function lines(
  sizes: readonly (number | null)[],
  hidden: readonly number[],
  key: 'h' | 'w',
): Record<number, object> {
  const found: Record<number, object> = {}
  for (const [at, size] of sizes.entries()) if (size !== null) found[at] = { [key]: size }
  for (const at of hidden) found[at] = { ...found[at], hd: BooleanNumber.TRUE }
  return found
}

function styleOf(look: Look, right: boolean): IStyleData {
  const horizontal = look.horizontal ?? (right ? 'right' : undefined)
  const { top, right: rightEdge, bottom, left } = look.borders ?? {}
  return {
    ...(look.background && { bg: { rgb: look.background } }),
    ...(look.fontColor && { cl: { rgb: look.fontColor } }),
    ...(look.fontFamily && { ff: look.fontFamily }),
    ...(look.fontSize && { fs: look.fontSize }),
    ...(look.fontWeight && { bl: BooleanNumber.TRUE }),
    ...(look.fontStyle && { it: BooleanNumber.TRUE }),
    ...(look.fontLine === 'underline' && { ul: LINE }),
    ...(look.fontLine === 'line-through' && { st: LINE }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(look.vertical && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap && { tb: WRAP[look.wrap] }),
    ...(look.borders && { bd: { t: edge(top), r: edge(rightEdge), b: edge(bottom), l: edge(left) } }),
  }
}

const edge = (one: Edge | undefined): IBorderStyleData | null =>
  one ? { s: EDGES[one.style], cl: { rgb: one.color } } : null

const NOTE_SIZE = { width: 260, height: 120 }

function notesOf(tabs: readonly ViewedTab[]): object {
  return Object.fromEntries(
    tabs.map(({ id, notes }) => {
      const rows: Record<number, Record<number, object>> = {}
      for (const [row, col, note] of notes) {
        rows[row] = { ...rows[row], [col]: { id: `${id}-${row}-${col}`, row, col, note, ...NOTE_SIZE } }
      }
      return [String(id), rows]
    }),
  )
}

function listsOf(tabs: readonly ViewedTab[]): object {
  return Object.fromEntries(
    tabs.map(({ id, lists }) => [String(id), lists.map((list, at) => listOf(list, `${id}-${at}`))]),
  )
}

const listOf = ({ choices, places }: ViewedList, uid: string): object => ({
  uid,
  type: 'list',
  formula1: JSON.stringify(choices),
  showDropDown: true,
  allowBlank: true,
  errorStyle: DataValidationErrorStyle.WARNING,
  ranges: places.map(([row, column, rows]) => ({
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column,
  })),
})
