import { categoryName } from './categories'
import { type CellCode, cellOf } from './cells'
import { gridTopic, type QuarterNumber } from './grid'
import { at, day } from './moment'
import type { Box } from './sheet'

/** What one quarter's block of a slip holds. */
export interface Block {
  readonly title: string
  readonly category: string
  readonly time: Box
  readonly preparer: string
}

/** A yearly slip: the cell's topics of the grid, but for what is told here. */
export interface Slip {
  /** `yyyy-MM-dd HH:mm` */
  readonly at: string
  readonly cell: CellCode
  /** Blocks that are filled in; all four if absent. */
  readonly quarters?: readonly QuarterNumber[]
  readonly email?: string
  /** The cell's name as the sender wrote it. */
  readonly cellName?: string
  readonly blocks?: { readonly [Q in QuarterNumber]?: Partial<Block> }
}

const ROMAN: Readonly<Record<QuarterNumber, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }
const QUARTERS: readonly QuarterNumber[] = [1, 2, 3, 4]

const blockHeaders = (quarter: QuarterNumber) =>
  ['Tên chuyên đề', 'Nhóm nội dung', 'Thời gian dự kiến', 'Người chuẩn bị'].map(
    (part) => `Quý ${ROMAN[quarter]}: ${part}`,
  )

export const slipHeaders: readonly string[] = [
  'Dấu thời gian',
  'Địa chỉ email',
  'Chi bộ',
  'Năm',
  'Mã gửi',
  ...QUARTERS.flatMap(blockHeaders),
]

/** The response as the form stores it, one box a header, in the order of `slipHeaders`. */
export function slipRow(slip: Slip): readonly Box[] {
  const cell = cellOf(slip.cell)
  const filled = slip.quarters ?? QUARTERS
  return [
    at(slip.at),
    slip.email ?? cell.emails.split(';')[0],
    slip.cellName ?? cell.name,
    2027,
    cell.sendCode,
    ...QUARTERS.flatMap((quarter) =>
      filled.includes(quarter) ? blockBoxes(slip, quarter) : Array<Box>(4).fill(undefined),
    ),
  ]
}

function blockBoxes(slip: Slip, quarter: QuarterNumber): readonly Box[] {
  const block = { ...gridBlock(slip.cell, quarter), ...slip.blocks?.[quarter] }
  return [block.title, block.category, block.time, block.preparer]
}

/** The grid's topic as a block. */
export function gridBlock(cell: CellCode, quarter: QuarterNumber): Block {
  const topic = gridTopic(cell, quarter)
  return {
    title: topic.title,
    category: categoryName(topic.category),
    time: day(topic.day),
    preparer: topic.preparer,
  }
}
