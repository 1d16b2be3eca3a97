import { cellOf } from './cells'
import { at } from './moment'
import { type QuarterSlip, quarterAnswers } from './quarter-answers'
import type { Box, Sheet } from './sheet'

const columns: readonly (readonly [header: string, width: number, box: (slip: QuarterSlip) => Box])[] = [
  ['Dấu thời gian', 17, (slip) => at(slip.at)],
  ['Địa chỉ email', 26, (slip) => slip.email ?? cellOf(slip.cell).emails.split(';')[0]],
  ['Chi bộ', 26, (slip) => cellOf(slip.cell).name],
  ['Năm', 12, (slip) => slip.year ?? 2027],
  ['Quý', 14, (slip) => slip.quarter],
  ['Mã gửi', 11, (slip) => slip.code ?? cellOf(slip.cell).sendCode],
  ['Loại đăng ký', 24, (slip) => slip.kind],
  ['Tên chuyên đề', 48, (slip) => slip.title],
  ['Nhóm nội dung', 26, (slip) => slip.category],
  ['Thời gian dự kiến', 14, (slip) => slip.time],
  ['Người chuẩn bị', 22, (slip) => slip.preparer],
  ['Mục đích, nội dung chính', 36, (slip) => slip.purpose],
  ['Hình thức', 22, (slip) => slip.format],
  ['Nguồn chuyên đề', 22, (slip) => slip.source],
  ['Chi bộ phối hợp', 22, (slip) => slip.jointCells],
]

export const quarterSlipsSheet = (): Sheet => ({
  name: 'Câu trả lời biểu mẫu 2',
  columns: columns.map(([header, width]) => ({ header, width })),
  rows: quarterAnswers.map((slip) => columns.map(([, , box]) => box(slip))),
})
