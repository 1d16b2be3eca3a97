import { type Grid, isBlank, sameBox } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import type { Settings } from '../../domain/settings'
import type { BoxStyle } from '../../domain/tab-picture'
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
import type { PlacedBox } from './placed-box'
import type { StandingSheet, StrayBox } from './standing-sheet'

export interface Heading {
  readonly boxes: readonly PlacedBox[]
  /** What staff wrote above the header where the heading has no room for it. */
  readonly unplaced: readonly StrayBox[]
}

/** Rows above the header. */
export const HEADING_HEIGHT = 13

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
  const isOurs = ({ row, column, box }: StrayBox): boolean =>
    unmoved
      ? boxes.some((each) => each.row === row && each.column === column)
      : texts.has(matchKey(textOf(box)))
  const strays = sheet.heading.filter((stray) => !isOurs(stray))
  const stays = ({ row, column }: StrayBox): boolean => unmoved && ownerOf(boxes, row, column) === undefined
  return {
    boxes: [...boxes, ...strays.filter(stays).map((stray) => ({ ...stray, columns: 1, style: {} }))],
    unplaced: strays.filter((stray) => !stays(stray)),
  }
}

/** The box that stands at a place, or is merged over it. */
const ownerOf = (boxes: readonly PlacedBox[], row: number, column: number): PlacedBox | undefined =>
  boxes.find(
    (box) =>
      row >= box.row &&
      row < box.row + (box.rows ?? 1) &&
      column >= box.column &&
      column < box.column + box.columns,
  )

/** Rows in which a text stands whose size follows from it, and now stands otherwise. */
export function refittedRows(boxes: readonly PlacedBox[], grid: Grid): ReadonlySet<number> {
  const refitted = boxes.filter(
    ({ fitted, row, column, box }) => fitted === true && !sameBox(grid[row - 1]?.[column - 1] ?? '', box),
  )
  return new Set(
    refitted.flatMap(({ row, rows = 1 }) => Array.from({ length: rows }, (_, index) => row + index)),
  )
}

function officialBoxes({ head }: StandingSheet, settings: Settings, year: number): PlacedBox[] {
  const superior = organisation(settings.superiorName)
  const issuer = organisation(settings.committeeName)
  const bold = { ...centred, bold: true }
  return [
    { row: 1, ...LEFT, box: superior, style: { ...centred, size: sizeFor(superior, 1) }, fitted: true },
    { row: 2, rows: 2, ...LEFT, box: issuer, style: { ...bold, size: sizeFor(issuer, 2) }, fitted: true },
    { row: 4, ...LEFT, box: STAR, style: centred },
    { row: 5, ...LEFT, box: numberLine(head.number, settings.documentSymbol), style: centred },
    { row: 1, ...RIGHT, box: PARTY, style: bold },
    { row: 2, ...RIGHT, box: RULE, style: { ...centred, vertical: 'top' } },
    {
      row: 3,
      ...RIGHT,
      box: placeAndDate(settings.placeName, head.issuedOn),
      style: { ...centred, italic: true },
    },
    { row: 7, ...WHOLE, box: PLAN_TITLE, style: { ...bold, size: 14 } },
    { row: 8, ...WHOLE, box: planSubject(year), style: bold },
    { row: 9, ...WHOLE, box: DASHES, style: centred },
  ]
}

/** Capitals that fit into one line of the left head at the largest size; a merged box does not grow. */
const CAPITALS_AT_LARGEST = 42
const LARGEST = 12
const SMALLEST = 8

function sizeFor(text: string, lines: number): number {
  const size = Math.floor((LARGEST * CAPITALS_AT_LARGEST * lines) / Math.max(text.length, 1))
  return Math.max(SMALLEST, Math.min(LARGEST, size))
}

/** A labelled box keeps what staff put there, right beside its label; a new plan is a draft. */
function labelledBoxes({ labelled }: StandingSheet): PlacedBox[] {
  const status = isBlank(labelled.status) ? PLAN_STATUS_WORDS.draft : labelled.status
  const boxes = { ...labelled, status }
  return (['status', 'number', 'issuedOn'] as const).flatMap((label, place) => [
    { row: 10 + place, column: 4, columns: 1, box: PLAN_LABELS[label], style: quiet },
    { row: 10 + place, column: 5, columns: 1, box: boxes[label], style: typed },
  ])
}
