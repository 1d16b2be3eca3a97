import type { Committee } from '../../domain/committee'
import { matchKey } from '../../domain/match-key'
import type { Result } from '../../domain/result'
import { date, quarter, text, whole } from '../column'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'

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

export const readResults = (table: Table<typeof resultsTab.columns>, committee: Committee): Result[] =>
  filledRows(table, ['number', 'cell', 'heldOn', 'title']).map((row) => {
    const { number, year, quarter, cell, title, heldOn, superiors } = rowAt(table, row)
    const superiorCame = !NOBODY.has(matchKey(superiors))
    return {
      row,
      number,
      year,
      quarter,
      cell: { text: cell, value: committee.cellNamed(cell) },
      title,
      heldOn,
      superiorCame,
    }
  })
