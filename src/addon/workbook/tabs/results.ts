import type { Box } from '../../domain/box'
import type { Committee } from '../../domain/committee'
import { createKeyMemo, matchKey } from '../../domain/match-key'
import type { Result } from '../../domain/result'
import { date, quarter, text, whole } from '../column'
import { tab } from '../tab'
import { filledRows, type Table } from '../table'

export const resultsTab = tab('Kết quả sinh hoạt', {
  number: text('Mã đăng ký', { width: 90 }),
  year: whole('Năm', { width: 60 }),
  quarter: quarter('Quý'),
  cell: text('Chi bộ', { width: 200, offers: 'cells' }),
  title: text('Tên chuyên đề', { width: 320 }),
  heldOn: date('Ngày tổ chức'),
  minutes: whole('Thời lượng (phút)'),
  chairperson: text('Người chủ trì'),
  memberCount: whole('Tổng số đảng viên'),
  exemptCount: whole('Được miễn sinh hoạt'),
  presentCount: whole('Có mặt'),
  absentWithoutReason: whole('Vắng không lý do'),
  speeches: whole('Số ý kiến phát biểu'),
  draftPassedOn: date('Ngày thông qua dự thảo'),
  papersSentOn: date('Ngày gửi tài liệu'),
  postedOn: date('Ngày đăng Sổ tay ĐVĐT'),
  ownScore: text('Điểm chi bộ tự chấm', { width: 80 }),
  superiors: text('Cấp trên của Đảng ủy dự'),
  note: text('Ghi chú', { width: 180 }),
})

/** Words in `Cấp trên của Đảng ủy dự` that mean that nobody came. */
const NOBODY = new Set(['', 'không', '0', '-'].map(matchKey))

export function readResults(table: Table<typeof resultsTab.columns>, committee: Committee): Result[] {
  const read = createRowReader(table, committee)
  return filledRows(table, ['number', 'cell', 'heldOn', 'title']).map(read)
}

/** The columns that count, by their names: most of the nineteen are for people. */
function createRowReader(
  { columnOf: at, grid }: Table<typeof resultsTab.columns>,
  committee: Committee,
): (row: number) => Result {
  const { columns } = resultsTab
  const keyOf = createKeyMemo()
  return (row) => {
    const boxes = grid[row - 1] ?? []
    const box = (column: number): Box => boxes[column - 1] ?? ''
    const cell = columns.cell.read(box(at.cell))
    return {
      row,
      number: columns.number.read(box(at.number)),
      year: columns.year.read(box(at.year)),
      quarter: columns.quarter.read(box(at.quarter)),
      cell: { text: cell, value: committee.cellNamed(cell) },
      title: columns.title.read(box(at.title)),
      heldOn: columns.heldOn.read(box(at.heldOn)),
      superiorCame: !NOBODY.has(keyOf(columns.superiors.read(box(at.superiors)))),
    }
  }
}
