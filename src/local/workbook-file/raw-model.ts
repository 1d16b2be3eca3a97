/**
 * What ExcelJS 4.4 makes of a workbook's XML before it builds its own row and cell objects. Read in this form, a
 * workbook of ten thousand rows needs a third of the memory. ExcelJS has no types for it: these name what is used.
 */
export interface RawWorkbook {
  readonly worksheets: readonly RawSheet[]
  /** From left to right. */
  readonly sheets: readonly { readonly id: number }[]
  /** The document property dc:identifier. */
  readonly identifier?: string
  readonly views?: readonly { readonly activeTab?: number }[]
  readonly themes: Readonly<Record<string, string>>
}

export interface RawSheet {
  /** The number in the name of its file. */
  readonly sheetNo: string
  readonly id?: number
  readonly name: string
  readonly state?: string
  readonly rows?: readonly RawRow[]
  readonly cols?: readonly RawColumn[]
  readonly mergeCells?: readonly string[]
  readonly views?: readonly RawView[]
  readonly properties?: { readonly tabColor?: RawColor }
}

export interface RawView {
  readonly state?: string
  readonly xSplit?: number
  readonly ySplit?: number
  readonly showGridLines?: boolean
}

export interface RawColumn {
  readonly min: number
  readonly max: number
  readonly width?: number
  readonly hidden?: boolean
}

export interface RawRow {
  readonly number: number
  readonly height?: number
  readonly hidden?: boolean
  readonly cells: readonly RawCell[]
}

/** `type` is ExcelJS's ValueType. */
export interface RawCell {
  readonly address?: string
  readonly type: number
  readonly value?: unknown
  readonly formula?: string
  readonly sharedFormula?: string
  readonly shareType?: string
  readonly result?: unknown
  readonly text?: unknown
  readonly hyperlink?: string
  readonly style?: RawStyle
}

export interface RawColor {
  readonly argb?: string
  readonly theme?: number
  readonly tint?: number
  readonly indexed?: number
}

interface RawEdge {
  readonly style?: string
  readonly color?: RawColor
}

export interface RawStyle {
  readonly numFmt?: string
  readonly font?: {
    readonly name?: string
    readonly size?: number
    readonly bold?: boolean
    readonly italic?: boolean
    readonly underline?: boolean | string
    readonly strike?: boolean
    readonly color?: RawColor
  }
  readonly fill?: { readonly type?: string; readonly pattern?: string; readonly fgColor?: RawColor }
  readonly alignment?: {
    readonly horizontal?: string
    readonly vertical?: string
    readonly wrapText?: boolean
  }
  readonly border?: {
    readonly top?: RawEdge
    readonly left?: RawEdge
    readonly bottom?: RawEdge
    readonly right?: RawEdge
  }
}
