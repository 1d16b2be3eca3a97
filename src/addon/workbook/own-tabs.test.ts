import { describe, expect, it } from 'vitest'
import { foreignTabs } from './own-tabs'

describe('foreignTabs', () => {
  it.each([
    'Cài đặt',
    'chi bộ',
    'Đảng uỷ viên',
    'Đăng ký',
    'Kế hoạch 2027',
    'kế hoạch  2026',
    'Bảng theo dõi 2027',
    'Thống kê',
    'Kết quả sinh hoạt',
    'Nhận xét, đánh giá',
    'Sổ đôn đốc',
    'Nhật ký thao tác',
    'Số liệu năm trước',
  ])('%s is the workbook’s own', (name) => {
    expect(foreignTabs([name])).toEqual([])
  })

  it.each(['Câu trả lời biểu mẫu 1', 'Form Responses 2', 'Phiếu 2027', 'Kế hoạch', 'Đăng ký cũ'])(
    '%s may be a form’s',
    (name) => {
      expect(foreignTabs(['Chi bộ', name])).toEqual([name])
    },
  )
})
