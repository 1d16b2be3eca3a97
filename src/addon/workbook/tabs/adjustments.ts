import type { Adjustment } from '../../domain/adjustment'
import type { Committee } from '../../domain/committee'
import { choice, date, quarter, text, whole } from '../column'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'

/** What was changed after a plan was issued. */
const WORK_WORDS = {
  topic: 'Đổi chuyên đề',
  time: 'Đổi thời gian',
  postponed: 'Hoãn sang quý sau',
  exempt: 'Miễn',
} as const

export const adjustmentsTab = tab('Điều chỉnh', {
  on: date('Ngày'),
  year: whole('Năm', { width: 60 }),
  quarter: quarter('Quý'),
  cell: text('Chi bộ', { width: 200, offers: 'cells' }),
  work: choice('Việc', WORK_WORDS),
  before: text('Nội dung cũ', { width: 280 }),
  after: text('Nội dung mới', { width: 280 }),
  reason: text('Lý do', { width: 220 }),
  agreedOn: date('Ngày đồng ý'),
})

/** Every row in which something stands. */
export const readAdjustments = (
  table: Table<typeof adjustmentsTab.columns>,
  committee: Committee,
): Adjustment[] =>
  filledRows(table, ['cell', 'work', 'after']).map((row) => {
    const { on, year, quarter, cell, work, after, reason } = rowAt(table, row)
    return {
      row,
      on: on.value,
      year: year.value,
      quarter: quarter.value,
      cell: committee.cellNamed(cell),
      work: work.text,
      after,
      reason,
    }
  })
