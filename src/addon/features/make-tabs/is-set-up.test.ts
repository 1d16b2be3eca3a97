import { describe, expect, it } from 'vitest'
import { isSetUp } from './is-set-up'

describe('a workbook', () => {
  it.each<[boolean, string[]]>([
    [false, ['Sheet1']],
    [false, ['Chi bộ']],
    [false, ['Cài đặt', 'Đăng ký']],
    [false, ['Chi bộ', 'Đăng ký', 'Kế hoạch 2027']],
    [true, ['Cài đặt', 'Chi bộ']],
    [true, ['chi  bộ', 'Câu trả lời biểu mẫu 1', 'CÀI ĐẶT']],
  ])('is set up: %s with the tabs %j', (expected, tabs) => {
    expect(isSetUp(tabs)).toBe(expected)
  })
})
