import { describe, expect, it } from 'vitest'
import { checkMessage } from './check'

const statusWords = {
  valid: 'Hợp lệ',
  toFix: 'Cần sửa',
  toConfirm: 'Chờ xác nhận',
  toApprove: 'Chờ duyệt',
  replaced: 'Đã được thay',
  withdrawn: 'Đã rút',
  rejected: 'Không chấp nhận',
}
const none = { valid: 0, toFix: 0, toConfirm: 0, toApprove: 0, replaced: 0, withdrawn: 0, rejected: 0 }

describe('checkMessage', () => {
  it.each([
    [none, 0, 'Chưa có đăng ký nào để rà soát.'],
    [{ ...none, valid: 40 }, 0, 'Đã rà soát 40 đăng ký: 40 hợp lệ.'],
    [
      { ...none, valid: 40, toFix: 2, rejected: 1 },
      3,
      'Đã rà soát 43 đăng ký: 40 hợp lệ, 02 cần sửa, 01 không chấp nhận. Đã cấp mã cho 03 đăng ký mới ghi.',
    ],
  ])('%j, %d numbered', (counts, numbered, message) => {
    expect(checkMessage(counts, statusWords, numbered)).toBe(message)
  })
})
