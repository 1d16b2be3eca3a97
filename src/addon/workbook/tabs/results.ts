import type { Committee } from '../../domain/committee'
import { matchKey } from '../../domain/match-key'
import type { Result } from '../../domain/result'
import { date, quarter, text, whole } from '../column'
import { naming, remembering } from '../remember'
import { tab } from '../tab'
import { boxesAt, filledRows, type Table } from '../table'

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

type ResultsTable = Table<typeof resultsTab.columns>

export function readResults(table: ResultsTable, committee: Committee): Result[] {
  const read = createRowReader(table, committee)
  return filledRows(table, ['number', 'cell', 'heldOn', 'title']).map(read)
}

/** The columns that count, by their names: most of the nineteen are for people. */
function createRowReader(table: ResultsTable, committee: Committee): (row: number) => Result {
  const { columns } = resultsTab
  const at = table.columnOf
  const readCell = naming(columns.cell.read, committee.cellNamed)
  const readSuperiorCame = remembering((box) => !NOBODY.has(matchKey(columns.superiors.read(box))))
  return (row) => {
    const boxes = boxesAt(table, row)
    return {
      row,
      number: columns.number.read(boxes[at.number - 1] ?? ''),
      year: columns.year.read(boxes[at.year - 1] ?? ''),
      quarter: columns.quarter.read(boxes[at.quarter - 1] ?? ''),
      cell: readCell(boxes[at.cell - 1] ?? ''),
      title: columns.title.read(boxes[at.title - 1] ?? ''),
      heldOn: columns.heldOn.read(boxes[at.heldOn - 1] ?? ''),
      superiorCame: readSuperiorCame(boxes[at.superiors - 1] ?? ''),
    }
  }
}
