import type { Box } from '../../domain/box'
import type { Region } from '../../domain/region'
import type { BoxStyle, TabPicture } from '../../domain/tab-picture'
import type { Part } from './table-part'

const HEADER_FILL = '#dfe7ef'
const TAB_COLOUR = '#6a4ca0'
/** Pixels: names in the first column, numbers in the others. */
const FIRST_WIDTH = 190
const WIDTH = 84

type Styles = (BoxStyle | undefined)[]

interface DrawnRow {
  readonly boxes: readonly Box[]
  readonly styles: Styles
}

/** Lays the parts below each other. */
export function drawCounts(parts: readonly Part[]): TabPicture {
  const columns = Math.max(...parts.map((part) => (part.kind === 'table' ? (part.rows[0]?.length ?? 0) : 1)))
  const drawn: DrawnRow[] = []
  const borders: Region[] = []
  for (const part of parts) {
    const row = drawn.length + 1
    if (part.kind === 'table')
      borders.push({ row, column: 1, rows: part.rows.length, columns: part.rows[0]?.length ?? 1 })
    drawn.push(...rowsOf(part))
  }
  return {
    values: drawn.map(({ boxes }) => Array.from({ length: columns }, (_, place) => boxes[place] ?? '')),
    look: {
      widths: Array.from({ length: columns }, (_, place) => (place === 0 ? FIRST_WIDTH : WIDTH)),
      frozenRows: 0,
      tabColour: TAB_COLOUR,
      merges: [],
      borders,
      styles: drawn.map(({ styles }) => styles),
    },
  }
}

function rowsOf(part: Part): DrawnRow[] {
  if (part.kind === 'gap') return [{ boxes: [], styles: [] }]
  if (part.kind === 'text') return [{ boxes: [part.text], styles: [part.style] }]
  const last = part.rows.length - 1
  return part.rows.map((boxes, row) => ({
    boxes,
    styles: boxes.map((_, place) =>
      row === 0 ? header : bodyStyle(place, row === last, part.percent.includes(place + 1)),
    ),
  }))
}

const header: BoxStyle = {
  bold: true,
  align: 'center',
  vertical: 'middle',
  background: HEADER_FILL,
  size: 10,
}

const bodyStyle = (place: number, isLast: boolean, isShare: boolean): BoxStyle => ({
  vertical: 'middle',
  ...(place === 0 ? {} : { align: 'center' as const }),
  ...(isLast ? { bold: true, background: HEADER_FILL } : {}),
  ...(isShare ? { format: '0.0%' } : {}),
})
