import type { Box } from '../../domain/box'
import type { Settings } from '../../domain/settings'
import type { BoxStyle, TabPicture } from '../../domain/tab-picture'
import { type PlanColumn, planTab } from '../../workbook/tabs/plan'
import type { CarriedRows } from './carry-over'
import { HEADING_HEIGHT, type Heading } from './lay-heading'
import { laySignature, SIGNATURE_HEIGHT } from './lay-signature'
import { mergeOf, type PlacedBox } from './placed-box'
import type { SheetColumns, StandingSheet } from './standing-sheet'
import { styleOfBelow, styleOfHeader, styleOfLine } from './style-rows'

const TAB_COLOUR = '#b3261e'
/** Pixels, for a column that staff added. */
const OWN_WIDTH = 100

/** The whole tab: heading, header, lines, signature, and what stands below. */
export function drawPlan(
  sheet: StandingSheet,
  heading: Heading,
  { lines, below }: CarriedRows,
  settings: Settings,
  year: number,
): TabPicture {
  const { columns } = sheet
  const firstBelow = HEADING_HEIGHT + 1 + lines.length
  const placed = [
    ...heading.boxes,
    ...laySignature(settings, sheet.signature).map((box) => ({ ...box, row: firstBelow + box.row })),
  ]
  const blank = (): Box[] => columns.header.map(() => '')
  const values = [
    ...Array.from({ length: HEADING_HEIGHT }, blank),
    [...columns.header],
    ...lines.map((row) => [...row]),
    ...Array.from({ length: SIGNATURE_HEIGHT }, blank),
    ...(below.length === 0 ? [] : [blank(), ...below.map((row) => [...row])]),
  ]
  const styles: (BoxStyle | undefined)[][] = [
    ...Array.from({ length: HEADING_HEIGHT }, () => []),
    columns.header.map(() => styleOfHeader),
    ...lines.map((row) => styleOfLine(row, columns)),
    ...Array.from({ length: SIGNATURE_HEIGHT }, () => []),
    ...(below.length === 0 ? [] : [[], ...below.map((row) => styleOfBelow(row, columns))]),
  ]
  for (const { row, column, box, style } of placed) {
    const [boxes, looks] = [values[row - 1], styles[row - 1]]
    if (boxes !== undefined) boxes[column - 1] = box
    if (looks !== undefined) looks[column - 1] = style
  }
  return {
    values,
    look: {
      widths: widthsOf(columns, year),
      frozenRows: 0,
      tabColour: TAB_COLOUR,
      merges: placed.filter(isWide).map(mergeOf),
      borders: [
        { row: HEADING_HEIGHT + 1, column: 1, rows: lines.length + 1, columns: columns.header.length },
      ],
      styles,
    },
  }
}

const isWide = ({ columns }: PlacedBox): boolean => columns > 1

function widthsOf({ header, columnOf }: SheetColumns, year: number): number[] {
  const widths = header.map(() => OWN_WIDTH)
  const schema = planTab(year).columns
  for (const key of Object.keys(schema) as PlanColumn[]) widths[columnOf[key] - 1] = schema[key].width
  return widths
}
