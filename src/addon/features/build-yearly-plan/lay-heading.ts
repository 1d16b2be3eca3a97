import { type Box, isBlank } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import type { Settings } from '../../domain/settings'
import type { BoxStyle, Region } from '../../domain/tab-picture'
import {
  DASHES,
  numberLine,
  organisation,
  PARTY,
  PLAN_TITLE,
  placeAndDate,
  planSubject,
  RULE,
  STAR,
} from '../../text/plan'
import { textOf } from '../../workbook/column'
import { PLAN_LABELS, PLAN_STATUS_WORDS } from '../../workbook/tabs/plan'
import type { StandingSheet } from './standing-sheet'

/** A box of the heading, merged over `columns` columns from `column` on. */
export interface HeadingBox {
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly box: Box
  readonly style: BoxStyle
}

export interface Heading {
  readonly boxes: readonly HeadingBox[]
  /** What staff wrote above the header where the heading has no room for it. */
  readonly unplaced: readonly Box[]
}

/** Rows above the header. */
export const HEADING_HEIGHT = 12

const LEFT = { column: 1, columns: 5 }
const RIGHT = { column: 6, columns: 8 }
const WHOLE = { column: 1, columns: 13 }

const centred: BoxStyle = { align: 'center', vertical: 'middle', size: 12 }
const quiet: BoxStyle = { align: 'right', vertical: 'middle', size: 9, italic: true, colour: '#5f6368' }
const typed: BoxStyle = { align: 'left', vertical: 'middle', size: 9, background: '#fff8e1' }

/** The heading of a Party paper (Hướng dẫn 05-HD/VPTW), the labelled boxes, and what staff wrote beside them. */
export function layHeading(sheet: StandingSheet, settings: Settings, year: number): Heading {
  const boxes = [...officialBoxes(sheet, settings, year), ...labelledBoxes(sheet)]
  const unmoved = sheet.headerRow === HEADING_HEIGHT + 1
  const texts = new Set(boxes.map(({ box }) => matchKey(textOf(box))))
  const strays = sheet.heading.filter(({ row, column, box }) =>
    unmoved ? ownerOf(boxes, row, column)?.column !== column : !texts.has(matchKey(textOf(box))),
  )
  const stays = ({ row, column }: { row: number; column: number }): boolean =>
    unmoved && ownerOf(boxes, row, column) === undefined
  return {
    boxes: [...boxes, ...strays.filter(stays).map((stray) => ({ ...stray, columns: 1, style: {} }))],
    unplaced: strays.filter((stray) => !stays(stray)).map(({ box }) => box),
  }
}

const ownerOf = (boxes: readonly HeadingBox[], row: number, column: number): HeadingBox | undefined =>
  boxes.find((box) => box.row === row && column >= box.column && column < box.column + box.columns)

const officialBoxes = ({ head }: StandingSheet, settings: Settings, year: number): HeadingBox[] => [
  { row: 1, ...LEFT, box: organisation(settings.superiorName), style: centred },
  { row: 2, ...LEFT, box: organisation(settings.committeeName), style: { ...centred, bold: true } },
  { row: 3, ...LEFT, box: STAR, style: centred },
  { row: 4, ...LEFT, box: numberLine(head.number, settings.documentSymbol), style: centred },
  { row: 1, ...RIGHT, box: PARTY, style: { ...centred, bold: true } },
  { row: 2, ...RIGHT, box: RULE, style: { ...centred, vertical: 'top' } },
  {
    row: 3,
    ...RIGHT,
    box: placeAndDate(settings.placeName, head.issuedOn),
    style: { ...centred, italic: true },
  },
  { row: 6, ...WHOLE, box: PLAN_TITLE, style: { ...centred, bold: true, size: 14 } },
  { row: 7, ...WHOLE, box: planSubject(year), style: { ...centred, bold: true } },
  { row: 8, ...WHOLE, box: DASHES, style: centred },
]

/** A labelled box keeps what staff put there, right beside its label; a new plan is a draft. */
function labelledBoxes({ labelled }: StandingSheet): HeadingBox[] {
  const status = isBlank(labelled.status) ? PLAN_STATUS_WORDS.draft : labelled.status
  const boxes = { ...labelled, status }
  return (['status', 'number', 'issuedOn'] as const).flatMap((label, place) => [
    { row: 9 + place, column: 4, columns: 1, box: PLAN_LABELS[label], style: quiet },
    { row: 9 + place, column: 5, columns: 1, box: boxes[label], style: typed },
  ])
}

export const mergeOf = ({ row, column, columns }: HeadingBox): Region => ({ row, column, rows: 1, columns })
