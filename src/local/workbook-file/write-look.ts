import type { Style } from 'exceljs'
import type { Borders, Edge, Look } from '../model'
import { argbColor } from './colors'
import { DEFAULT_FONT } from './read-look'
import { showsDate } from './write-value'

const EDGES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const

const DATE_FORMAT = 'dd/MM/yyyy'

function edge({ style, color }: Edge): { style: (typeof EDGES)[Edge['style']]; color: { argb: string } } {
  return { style: EDGES[style], color: argbColor(color) }
}

function borderOf(borders: Borders): NonNullable<Style['border']> {
  const { top, left, bottom, right } = borders
  return {
    ...(top && { top: edge(top) }),
    ...(left && { left: edge(left) }),
    ...(bottom && { bottom: edge(bottom) }),
    ...(right && { right: edge(right) }),
  }
}

function fontOf(look: Look): NonNullable<Style['font']> {
  return {
    name: look.fontFamily ?? DEFAULT_FONT.name,
    size: look.fontSize ?? DEFAULT_FONT.size,
    ...(look.fontWeight && { bold: true }),
    ...(look.fontStyle && { italic: true }),
    ...(look.fontLine === 'underline' && { underline: true }),
    ...(look.fontLine === 'line-through' && { strike: true }),
    ...(look.fontColor && { color: argbColor(look.fontColor) }),
  }
}

/**
 * In a file a date is a number that is shown as one: a date in a box with another format would come back a number.
 * Excel has no box that clips its text: CLIP is written as text that may overflow.
 */
function styleOf(look: Look, isDate: boolean): Partial<Style> {
  const numFmt = isDate && !showsDate(look) ? DATE_FORMAT : look.numberFormat
  const aligned = look.horizontal || look.vertical || look.wrap === 'WRAP'
  return {
    font: fontOf(look),
    ...(numFmt && { numFmt }),
    ...(look.background && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: argbColor(look.background) },
    }),
    ...(aligned && {
      alignment: {
        ...(look.horizontal && { horizontal: look.horizontal }),
        ...(look.vertical && { vertical: look.vertical }),
        ...(look.wrap === 'WRAP' && { wrapText: true }),
      },
    }),
    ...(look.borders && { border: borderOf(look.borders) }),
  }
}

const PLAIN: Look = {}

/** Turns looks into the file's styles; boxes that share a look share one style. */
export function styleWriter(): (look: Look | undefined, isDate: boolean) => Partial<Style> {
  const plain = new Map<Look, Partial<Style>>()
  const dates = new Map<Look, Partial<Style>>()
  return (look = PLAIN, isDate) => {
    const known = isDate ? dates : plain
    const style = known.get(look) ?? styleOf(look, isDate)
    known.set(look, style)
    return style
  }
}
