/** One edge of a box. */
export interface Edge {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE'
  readonly color: string
}

export interface Borders {
  readonly top?: Edge
  readonly left?: Edge
  readonly bottom?: Edge
  readonly right?: Edge
}

/**
 * How a box looks; what is absent has the spreadsheet's default. Never changed in place: boxes that look alike
 * share one object, so that ten thousand rows cost one. Colours are `#rrggbb`, sizes are points.
 */
export interface Look {
  readonly background?: string
  readonly fontColor?: string
  readonly fontFamily?: string
  readonly fontSize?: number
  readonly fontWeight?: 'bold'
  readonly fontStyle?: 'italic'
  readonly fontLine?: 'underline' | 'line-through'
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'middle' | 'bottom'
  readonly wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW'
  /** A Google number format, such as `dd/MM/yyyy`, `0.00%` or `@`. */
  readonly numberFormat?: string
  readonly borders?: Borders
}
