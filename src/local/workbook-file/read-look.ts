import type { Borders, Edge, Look } from '../model'
import { hexColor } from './colors'
import type { RawStyle } from './raw-model'

/** Google's own text: a look that says nothing about the font means this. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const

const EDGES: Record<string, Edge['style']> = {
  dotted: 'DOTTED',
  hair: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  mediumDashed: 'DASHED',
  mediumDashDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
}

/** Excel stores the day and time formats of the country as fixed numbers; these are Vietnam's. */
const LOCAL_FORMATS: Record<string, string> = {
  'mm-dd-yy': 'dd/MM/yyyy',
  'm/d/yy "h":mm': 'dd/MM/yyyy HH:mm',
}

const HORIZONTAL: Record<string, Look['horizontal']> = { left: 'left', center: 'center', right: 'right' }
const VERTICAL: Record<string, Look['vertical']> = { top: 'top', middle: 'middle', center: 'middle' }

type Mutable = { -readonly [Key in keyof Look]: Look[Key] }

function readFont(look: Mutable, font: RawStyle['font'], theme: readonly string[]): void {
  if (!font) return
  if (font.name && font.name !== DEFAULT_FONT.name) look.fontFamily = font.name
  if (font.size && font.size !== DEFAULT_FONT.size) look.fontSize = font.size
  if (font.bold) look.fontWeight = 'bold'
  if (font.italic) look.fontStyle = 'italic'
  if (font.underline && font.underline !== 'none') look.fontLine = 'underline'
  else if (font.strike) look.fontLine = 'line-through'
  const color = hexColor(font.color, theme)
  if (color && color !== '#000000') look.fontColor = color
}

function readBorders(border: RawStyle['border'], theme: readonly string[]): Borders | undefined {
  const borders: { -readonly [Side in keyof Borders]: Borders[Side] } = {}
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const edge = border?.[side]
    const style = edge?.style && EDGES[edge.style]
    if (style) borders[side] = { style, color: hexColor(edge.color, theme) ?? '#000000' }
  }
  return Object.keys(borders).length ? borders : undefined
}

function readLook(style: RawStyle, theme: readonly string[]): Look | undefined {
  const look: Mutable = {}
  readFont(look, style.font, theme)
  const { fill, alignment, numFmt } = style
  const background =
    fill?.type === 'pattern' && fill.pattern !== 'none' ? hexColor(fill.fgColor, theme) : undefined
  if (background && background !== '#ffffff') look.background = background
  const horizontal = HORIZONTAL[alignment?.horizontal ?? '']
  if (horizontal) look.horizontal = horizontal
  const vertical = VERTICAL[alignment?.vertical ?? '']
  if (vertical) look.vertical = vertical
  if (alignment?.wrapText) look.wrap = 'WRAP'
  if (numFmt && numFmt !== 'General') look.numberFormat = LOCAL_FORMATS[numFmt] ?? numFmt
  const borders = readBorders(style.border, theme)
  if (borders) look.borders = borders
  return Object.keys(look).length ? look : undefined
}

/** Turns the file's styles into looks; boxes that share a style share one look. */
export function lookReader(
  theme: readonly string[],
  defaultStyle: RawStyle,
): (style?: RawStyle) => Look | undefined {
  const known = new Map<RawStyle, Look | undefined>()
  return (style = defaultStyle) => {
    if (!known.has(style)) known.set(style, readLook(style, theme))
    return known.get(style)
  }
}
