import { type Box, type Grid, isBlank } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import type { PlanHead, PlanLine, PlanStatus, StandingPlan } from '../../domain/yearly-plan'
import type { Book } from '../book'
import { choice, planned, quarter, readDate, text, textOf } from '../column'
import { tab } from '../tab'
import { boxAt, filledRows, readTable, rowAt, type Table } from '../table'

/**
 * Tab of one year's plan; its heading block stands above the header. The widths fill 252 mm, which is A4 landscape
 * between its margins.
 */
export const planTab = (year: number) =>
  tab(`Kế hoạch ${year}`, {
    ordinal: text('STT', { width: 34 }),
    quarter: quarter('Quý', { width: 50 }),
    cell: text('Chi bộ', { width: 98 }),
    title: text('Tên chuyên đề', { width: 184 }),
    category: text('Nhóm nội dung', { width: 86 }),
    planned: planned('Thời gian dự kiến', { width: 72 }),
    format: text('Hình thức', { width: 64 }),
    preparer: text('Người chuẩn bị', { width: 76 }),
    hour: text('Giờ', { width: 42 }),
    place: text('Địa điểm', { width: 56 }),
    attending: text('Đảng ủy viên dự', { width: 76 }),
    note: text('Ghi chú', { width: 56 }),
    number: text('Mã đăng ký', { width: 58 }),
  })

export type PlanColumn = keyof ReturnType<typeof planTab>['columns']
/** Columns that staff fill in; the others are the program's. */
export const STAFF_COLUMNS = ['hour', 'place', 'attending', 'note'] as const satisfies readonly PlanColumn[]

/** Title of a line for a topic that a cell owes and has not registered. */
export const UNREGISTERED = '(chưa đăng ký)'
/** Title of the block below the lines that keeps what staff noted on lines that are gone. */
export const LEFTOVER_TITLE = 'Ghi chú không còn chỗ'

export type PlanTable = Table<ReturnType<typeof planTab>['columns']>

/** Labels of the boxes above the plan's header; each value stands to the right of its label. */
export const PLAN_LABELS = {
  status: 'Trạng thái kế hoạch',
  number: 'Số kế hoạch',
  issuedOn: 'Ngày ban hành',
} as const

export const PLAN_STATUS_WORDS: Readonly<Record<PlanStatus, string>> = {
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
  closed: 'Đã khóa sổ',
}

const planStatus = choice(PLAN_LABELS.status, PLAN_STATUS_WORDS)

/** A heading block is at most this many rows high. */
const HEADING_ROWS = 40

export type PlanLabel = keyof typeof PLAN_LABELS

/** A labelled box above the header: where its label stands, and what stands beside it. Counted from 1. */
export interface LabelledBox {
  readonly row: number
  readonly labelColumn: number
  /** 0 where nothing stands beside the label. */
  readonly column: number
  readonly box: Box
}

/** The labelled boxes of a plan tab; a blank or unreadable status is a draft's. */
export function readPlanHead(grid: Grid): PlanHead {
  const boxBeside = (label: PlanLabel): Box => labelledBox(grid, label)?.box ?? ''
  return {
    status: planStatus.read(boxBeside('status')).value ?? 'draft',
    number: textOf(boxBeside('number')),
    issuedOn: readDate(boxBeside('issuedOn')).value,
  }
}

const LABEL_KEYS = new Set(Object.values(PLAN_LABELS).map(matchKey))
const labelKey = (box: Box): string => matchKey(textOf(box).replace(/:$/, ''))

/** The first filled box to the right of a label, up to the next label; a colon after a label does not matter. */
export function labelledBox(grid: Grid, label: PlanLabel): LabelledBox | undefined {
  const key = matchKey(PLAN_LABELS[label])
  for (const [index, row] of grid.slice(0, HEADING_ROWS).entries()) {
    const place = row.findIndex((box) => labelKey(box) === key)
    if (place < 0) continue
    const beside = row.findIndex((box, column) => column > place && !isBlank(box))
    const box = row[beside] ?? ''
    const filled = beside > 0 && !LABEL_KEYS.has(labelKey(box))
    return {
      row: index + 1,
      labelColumn: place + 1,
      column: filled ? beside + 1 : 0,
      box: filled ? box : '',
    }
  }
  return undefined
}

const planIn = (table: PlanTable, year: number): StandingPlan => ({
  year,
  head: readPlanHead(table.grid),
  lines: rowsOfLines(table).map((row): PlanLine => {
    const { number, hour, place, attending } = rowAt(table, row)
    return { row, number, hour, place, attending }
  }),
})

/** Rows of the plan's lines: numbered ones and marked ones, above the block of what is left over. */
export function rowsOfLines(table: PlanTable): number[] {
  const end = leftoverRow(table) ?? table.grid.length + 1
  return filledRows(table, ['number', 'title']).filter((row) => row < end && isLine(table, row))
}

const UNREGISTERED_KEY = matchKey(UNREGISTERED)
const LEFTOVER_KEY = matchKey(LEFTOVER_TITLE)

const isLine = (table: PlanTable, row: number): boolean =>
  !isBlank(boxAt(table, row, 'number')) || matchKey(textOf(boxAt(table, row, 'title'))) === UNREGISTERED_KEY

/** Row of the title of the block below the lines; undefined if there is none. */
export function leftoverRow(table: PlanTable): number | undefined {
  const index = table.grid.findIndex(
    (row, place) => place >= table.headerRow && row.some((box) => labelKey(box) === LEFTOVER_KEY),
  )
  return index < 0 ? undefined : index + 1
}

/** All plans that the workbook holds, by year. */
export function readPlans(book: Book): ReadonlyMap<number, StandingPlan> {
  const plans = new Map<number, StandingPlan>()
  for (const name of book.names) {
    const year = Number(/(\d{4})$/.exec(matchKey(name))?.[1])
    if (Number.isNaN(year) || book.find(planTab(year)) !== name) continue
    const grid = book.source.values(name)
    if (grid.length > 0) plans.set(year, planIn(readTable(planTab(year), name, grid), year))
  }
  return plans
}

/** Those of the years whose plan says that the year is closed; only their plan tabs are read. */
export function closedYears(book: Book, years: ReadonlySet<number>): ReadonlySet<number> {
  const closed = new Set<number>()
  for (const year of years) {
    const name = book.find(planTab(year))
    if (name !== undefined && readPlanHead(book.source.values(name)).status === 'closed') closed.add(year)
  }
  return closed
}
