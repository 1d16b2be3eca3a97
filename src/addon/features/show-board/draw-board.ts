import { type BoardRow, inOrderOfTime } from '../../domain/board'
import { BOARD_STATES, type BoardState } from '../../domain/board-state'
import type { Box } from '../../domain/box'
import type { LocalDate } from '../../domain/local-date'
import { QUARTERS, quarterName } from '../../domain/quarter'
import type { BoxStyle, TabPicture } from '../../domain/tab-picture'
import { asOf } from '../../text/as-of'
import {
  BOARD_MEANINGS,
  BOARD_WORDS,
  boardBoxText,
  boardTitle,
  LAST_ROW,
  LEGEND,
  TOTAL_MEANING,
  totalText,
} from '../../text/board'
import { CELL_HEADER, TOTAL } from '../../text/table-words'

type Styles = (BoxStyle | undefined)[]

const FILLS: Readonly<Record<BoardState, string>> = {
  notOwed: '#f1f3f4',
  held: '#ceead6',
  overdue: '#f6c7c3',
  registered: '#d2e3fc',
  toFix: '#fddcb5',
  toConfirm: '#fff1b8',
  unregistered: '#fff8e1',
}
const HEADER_FILL = '#dfe7ef'
const TAB_COLOUR = '#1e6b52'
/** Table, a gap, legend; together as wide as the plan. */
const WIDTHS = [172, 116, 116, 116, 116, 16, 100, 200]
const HEADER_ROW = 4
const TABLE_COLUMNS = 5
const LEGEND_COLUMN = 7

const header: BoxStyle = { bold: true, align: 'center', vertical: 'middle', background: HEADER_FILL }
const total: BoxStyle = { bold: true, vertical: 'middle', background: HEADER_FILL }

/** The board with its title above and its legend beside it, so that the table ends with its last row. */
export function drawBoard(
  rows: readonly BoardRow[],
  daysOff: ReadonlySet<LocalDate>,
  year: number,
  today: LocalDate,
): TabPicture {
  const table = [headerLine(), ...rows.map((row) => line(row, daysOff)), totalLine(rows)]
  const legend = legendLines()
  const height = HEADER_ROW - 1 + Math.max(table.length, legend.length)
  const values: Box[][] = Array.from({ length: height }, () => WIDTHS.map(() => ''))
  const styles: Styles[] = values.map(() => [])
  const put = (row: number, column: number, box: Box, style: BoxStyle | undefined): void => {
    const [boxes, looks] = [values[row - 1], styles[row - 1]]
    if (boxes !== undefined) boxes[column - 1] = box
    if (looks !== undefined) looks[column - 1] = style
  }
  put(1, 1, boardTitle(year), { bold: true, size: 14, oneLine: true })
  put(2, 1, asOf(today), { italic: true, oneLine: true })
  table.forEach((boxes, index) => {
    boxes.forEach(({ box, style }, place) => {
      put(HEADER_ROW + index, place + 1, box, style)
    })
  })
  legend.forEach((boxes, index) => {
    boxes.forEach(({ box, style }, place) => {
      put(HEADER_ROW + index, LEGEND_COLUMN + place, box, style)
    })
  })
  return {
    values,
    look: {
      widths: WIDTHS,
      frozenRows: HEADER_ROW,
      tabColour: TAB_COLOUR,
      merges: [],
      borders: [
        { row: HEADER_ROW, column: 1, rows: table.length, columns: TABLE_COLUMNS },
        { row: HEADER_ROW + 1, column: LEGEND_COLUMN, rows: legend.length - 1, columns: 2 },
      ],
      styles,
    },
  }
}

interface Drawn {
  readonly box: Box
  readonly style: BoxStyle
}

const headerLine = (): Drawn[] =>
  [CELL_HEADER, ...QUARTERS.map(quarterName)].map((box) => ({ box, style: header }))

const line = ({ cell, boxes }: BoardRow, daysOff: ReadonlySet<LocalDate>): Drawn[] => [
  { box: cell.name, style: { bold: true, vertical: 'middle' } },
  ...boxes.map((box) => ({
    box: boardBoxText(inOrderOfTime(box, daysOff)),
    style: { vertical: 'middle', background: FILLS[box.state] } as const,
  })),
]

const totalLine = (rows: readonly BoardRow[]): Drawn[] => [
  { box: TOTAL, style: total },
  ...QUARTERS.map((_, index) => ({
    box: totalText(rows.flatMap(({ boxes }) => boxes[index] ?? [])),
    style: total,
  })),
]

const legendLines = (): Drawn[][] => [
  [{ box: LEGEND, style: { bold: true } }],
  ...BOARD_STATES.map((state) => [
    { box: BOARD_WORDS[state], style: { background: FILLS[state], vertical: 'middle' } as const },
    { box: BOARD_MEANINGS[state], style: { size: 9, vertical: 'middle' } as const },
  ]),
  [
    { box: LAST_ROW, style: total },
    { box: TOTAL_MEANING, style: { size: 9, vertical: 'middle' } },
  ],
]
