import type { Box, Grid } from '../../domain/box'
import type { Settings } from '../../domain/settings'
import type { BoxStyle, TabPicture } from '../../domain/tab-picture'
import { type PlanColumn, planTab } from '../../workbook/tabs/plan'
import type { CarriedRows } from './carry-over'
import { HEADING_HEIGHT, type Heading, refittedRows } from './lay-heading'
import { laySignature, SIGNATURE_HEIGHT } from './lay-signature'
import { mergeOf, type PlacedBox } from './placed-box'
import { type PlanRow, sameRow } from './plan-row'
import type { SheetColumns, StandingSheet } from './standing-sheet'
import { styleOfBelow, styleOfHeader, styleOfLine } from './style-rows'

const TAB_COLOUR = '#b3261e'
/** Pixels, for a column that staff added. */
const OWN_WIDTH = 100

export interface DrawnPlan {
  /** The whole tab: heading, header, lines, signature, and what stands below. */
  readonly picture: TabPicture
  /** One a row of the picture: which of the standing tab it is. */
  readonly rows: readonly PlanRow[]
}

/** @param grid the tab as it stands, [] if there is none */
export function drawPlan(
  sheet: StandingSheet,
  heading: Heading,
  { lines, below }: CarriedRows,
  settings: Settings,
  grid: Grid,
  year: number,
): DrawnPlan {
  const { columns } = sheet
  const firstBelow = HEADING_HEIGHT + 1 + lines.length
  const placed = [
    ...heading.boxes,
    ...laySignature(settings, sheet.signature).map((box) => ({ ...box, row: firstBelow + box.row })),
  ]
  const blank = (): Box[] => columns.header.map(() => '')
  const rows = [
    ...headingRows(sheet, heading, grid).map((from) => sameRow(blank(), from)),
    sameRow(columns.header, sheet.headerRow || undefined),
    ...lines,
    ...signatureRows(sheet, grid).map((from) => sameRow(blank(), from)),
    ...below,
  ]
  const values = rows.map(({ boxes }) => [...boxes])
  const styles: (BoxStyle | undefined)[][] = [
    ...Array.from({ length: HEADING_HEIGHT }, () => []),
    columns.header.map(() => styleOfHeader),
    ...lines.map(({ boxes }) => styleOfLine(boxes, columns)),
    ...Array.from({ length: SIGNATURE_HEIGHT }, () => []),
    ...below.map(({ boxes }) => styleOfBelow(boxes, columns)),
  ]
  for (const { row, column, box, style } of placed) {
    const [boxes, looks] = [values[row - 1], styles[row - 1]]
    if (boxes !== undefined) boxes[column - 1] = box
    if (looks !== undefined) looks[column - 1] = style
  }
  const isNew = ({ row }: PlacedBox): boolean => rows[row - 1]?.from === undefined
  const look = {
    widths: widthsOf(columns, year),
    frozenRows: 0,
    tabColour: TAB_COLOUR,
    merges: placed.filter((box) => isWide(box) && isNew(box)).map(mergeOf),
    borders: [{ row: HEADING_HEIGHT + 1, column: 1, rows: lines.length + 1, columns: columns.header.length }],
    styles,
  }
  return {
    picture: { values, look },
    rows: rows.map((row, index) => ({ ...row, boxes: values[index] ?? [] })),
  }
}

/** The heading stays in place, unless its rows moved, or a text needs letters of another size. */
function headingRows({ headerRow }: StandingSheet, { boxes }: Heading, grid: Grid): (number | undefined)[] {
  const refitted = refittedRows(boxes, grid)
  const isKept = (row: number): boolean => headerRow === HEADING_HEIGHT + 1 && !refitted.has(row)
  return Array.from({ length: HEADING_HEIGHT }, (_, index) => (isKept(index + 1) ? index + 1 : undefined))
}

function signatureRows({ signature }: StandingSheet, grid: Grid): (number | undefined)[] {
  const first = signature?.at ?? grid.length + 1
  return Array.from({ length: SIGNATURE_HEIGHT }, (_, index) =>
    first + index <= grid.length ? first + index : undefined,
  )
}

const isWide = ({ columns }: PlacedBox): boolean => columns > 1

function widthsOf({ header, columnOf }: SheetColumns, year: number): number[] {
  const widths = header.map(() => OWN_WIDTH)
  const schema = planTab(year).columns
  for (const key of Object.keys(schema) as PlanColumn[]) widths[columnOf[key] - 1] = schema[key].width
  return widths
}
