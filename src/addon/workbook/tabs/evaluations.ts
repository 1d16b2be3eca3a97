import type { Committee } from '../../domain/committee'
import type { Evaluation } from '../../domain/result'
import { date, quarter, text, whole } from '../column'
import { tab } from '../tab'
import { filledRows, rowAt, type Table } from '../table'

export const evaluationsTab = tab('Nhận xét, đánh giá', {
  number: text('Mã đăng ký', { width: 90 }),
  year: whole('Năm', { width: 60 }),
  quarter: quarter('Quý'),
  cell: text('Chi bộ', { width: 200, offers: 'cells' }),
  memberName: text('Đảng ủy viên', { width: 180, offers: 'members' }),
  attendedOn: date('Ngày dự'),
  strengths: text('Ưu điểm', { width: 240 }),
  weaknesses: text('Hạn chế', { width: 240 }),
  advice: text('Kiến nghị', { width: 240 }),
  proposedScore: text('Điểm đề nghị', { width: 80 }),
  committeeScore: text('Điểm Đảng ủy', { width: 80 }),
  grade: text('Xếp loại', { width: 90 }),
})

export const readEvaluations = (
  table: Table<typeof evaluationsTab.columns>,
  committee: Committee,
): Evaluation[] =>
  filledRows(table, ['number', 'cell', 'memberName']).map((row) => {
    const { number, year, quarter, cell, memberName, attendedOn } = rowAt(table, row)
    return {
      row,
      number,
      year,
      quarter,
      cell: { text: cell, value: committee.cellNamed(cell) },
      memberName,
      attendedOn,
    }
  })
