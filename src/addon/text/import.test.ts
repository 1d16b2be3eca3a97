import { describe, expect, it } from 'vitest'
import { importMessage } from './import'

const words = { office: 'Xử lý của văn phòng', withdraw: 'Rút', tab: 'Đăng ký' }

describe('importMessage', () => {
  it.each([
    [
      { imported: 1, first: 'ĐK-0007', last: 'ĐK-0007', comeBack: 0 },
      'Đã lấy 01 đăng ký mới từ biểu mẫu (ĐK-0007).',
    ],
    [
      { imported: 12, first: 'ĐK-0001', last: 'ĐK-0012', comeBack: 0 },
      'Đã lấy 12 đăng ký mới từ biểu mẫu (ĐK-0001 đến ĐK-0012).',
    ],
    [
      { imported: 2, first: 'ĐK-0013', last: 'ĐK-0014', comeBack: 1 },
      'Đã lấy 02 đăng ký mới từ biểu mẫu (ĐK-0013 đến ĐK-0014). Trong đó 01 đăng ký đã lấy trước đây nhưng dòng không còn ở trang tính Đăng ký, nên được lấy lại với mã mới. Nếu đăng ký không còn giá trị, đề nghị giữ dòng và chọn “Rút” ở cột Xử lý của văn phòng.',
    ],
  ])('%j', (imported, message) => {
    expect(importMessage(imported, words)).toBe(message)
  })
})
