import { type Box, type Grid, isBlank } from '../../domain/box'
import { matchKey } from '../../domain/match-key'
import type { PlanHead, PlanLine, PlanStatus, StandingPlan } from '../../domain/yearly-plan'
import type { Book } from '../book'
import { choice, planned, quarter, readDate, text, textOf } from '../column'
import { tab } from '../tab'
import { filledRows, readTable, rowAt, type Table } from '../table'

/** Tab of one year's plan; its heading block stands above the header. */
export const planTab = (year: number) =>
  tab(`Kế hoạch ${year}`, {
    ordinal: text('STT', { width: 45 }),
    quarter: quarter('Quý', { width: 60 }),
    cell: text('Chi bộ', { width: 120 }),
    title: text('Tên chuyên đề', { width: 230 }),
    category: text('Nhóm nội dung', { width: 110 }),
    planned: planned('Thời gian dự kiến', { width: 85 }),
    format: text('Hình thức', { width: 85 }),
    preparer: text('Người chuẩn bị', { width: 95 }),
    hour: text('Giờ', { width: 50 }),
    place: text('Địa điểm', { width: 80 }),
    attending: text('Đảng ủy viên dự', { width: 95 }),
    note: text('Ghi chú', { width: 80 }),
    number: text('Mã đăng ký', { width: 70 }),
  })

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

/** The labelled boxes of a plan tab; a blank or unreadable status is a draft's. */
export function readPlanHead(grid: Grid): PlanHead {
  return {
    status: planStatus.read(boxBeside(grid, PLAN_LABELS.status)).value ?? 'draft',
    number: textOf(boxBeside(grid, PLAN_LABELS.number)),
    issuedOn: readDate(boxBeside(grid, PLAN_LABELS.issuedOn)).value,
  }
}

const LABEL_KEYS = new Set(Object.values(PLAN_LABELS).map(matchKey))
const labelKey = (box: Box): string => matchKey(textOf(box).replace(/:$/, ''))

/** The first filled box to the right of a label, up to the next label; a colon after a label does not matter. */
function boxBeside(grid: Grid, label: string): Box {
  for (const row of grid.slice(0, HEADING_ROWS)) {
    const place = row.findIndex((box) => labelKey(box) === matchKey(label))
    if (place >= 0) return nextFilled(row.slice(place + 1))
  }
  return ''
}

function nextFilled(boxes: readonly Box[]): Box {
  const box = boxes.find((other) => !isBlank(other)) ?? ''
  return LABEL_KEYS.has(labelKey(box)) ? '' : box
}

/** The plan of a year; undefined if it has no tab yet. @throws Refusal for a missing or doubled header. */
export function readPlan(book: Book, year: number): StandingPlan | undefined {
  const table = book.table(planTab(year))
  return table === undefined ? undefined : planIn(table, year)
}

export const planIn = (table: PlanTable, year: number): StandingPlan => ({
  year,
  head: readPlanHead(table.grid),
  lines: filledRows(table, ['number']).map((row): PlanLine => {
    const { number, hour, place, attending } = rowAt(table, row)
    return { row, number, hour, place, attending }
  }),
})

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
