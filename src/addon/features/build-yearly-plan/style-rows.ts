import { type Box, isBlank } from '../../domain/box'
import { QUARTERS, quarterName } from '../../domain/quarter'
import type { BoxStyle } from '../../domain/tab-picture'
import { LEFTOVER_TITLE, type PlanColumn, UNREGISTERED } from '../../workbook/tabs/plan'
import type { SheetColumns } from './standing-sheet'

type Row = readonly Box[]
type Styles = (BoxStyle | undefined)[]

const SIZE = 10
const HEADER_FILL = '#dfe7ef'
/** Every other quarter has it, so that a quarter is seen as a group. */
const QUARTER_FILL = '#f4f7fa'
const MARK_FILL = '#fff4e0'
const MARK_COLOUR = '#8a5300'
const BELOW_COLOUR = '#5f6368'

const CENTRED = new Set<PlanColumn>(['ordinal', 'quarter', 'planned', 'hour', 'number'])

export const styleOfHeader: BoxStyle = {
  bold: true,
  size: SIZE,
  align: 'center',
  vertical: 'middle',
  background: HEADER_FILL,
}

export function styleOfLine(row: Row, columns: SheetColumns): Styles {
  const { columnOf } = columns
  const isMark = row[columnOf.title - 1] === UNREGISTERED
  const fill = fillOfLine(row, columns)
  const centred = new Set([...CENTRED].map((key) => columnOf[key]))
  return row.map((_, index) => ({
    size: SIZE,
    vertical: 'middle',
    align: centred.has(index + 1) ? 'center' : 'left',
    ...(fill === undefined ? {} : { background: fill }),
    ...(isMark ? { italic: true, colour: MARK_COLOUR } : {}),
  }))
}

/** Colour of a line's boxes; undefined for none. */
export function fillOfLine(row: Row, { columnOf }: SheetColumns): string | undefined {
  const isMark = row[columnOf.title - 1] === UNREGISTERED
  return isMark ? MARK_FILL : quarterFill(row[columnOf.quarter - 1])
}

function quarterFill(box: Box | undefined): string | undefined {
  const quarter = QUARTERS.find((each) => quarterName(each) === box)
  return quarter !== undefined && quarter % 2 === 0 ? QUARTER_FILL : undefined
}

export function styleOfBelow(row: Row, { columnOf }: SheetColumns): Styles {
  const isTitle = row[columnOf.ordinal - 1] === LEFTOVER_TITLE
  return row.map((box, index) => {
    if (isBlank(box)) return undefined
    // Words that tell of a line stand in the narrow column of the ordinals.
    const oneLine = index === columnOf.ordinal - 1
    return isTitle ? { bold: true, size: SIZE, oneLine } : { size: SIZE, colour: BELOW_COLOUR, oneLine }
  })
}
