import { expect, it } from 'vitest'
import { aCell } from '../../../test/nouns'
import { hintText, topicsCounted } from './counts'

it('a hint is never a finding', () => {
  const cell = aCell('Chi bộ Phòng 2', 2)
  expect(hintText({ kind: 'fieldsLacking', cell, fields: ['hoChiMinh'] }, 2027, 0.6)).toBe(
    'Năm 2027 Chi bộ Phòng 2 chưa có chuyên đề về học tập và làm theo Bác. Gợi ý để cấp ủy tham khảo.',
  )
  expect(hintText({ kind: 'largeShare', field: 'politicalTask', share: 0.6251 }, 2027, 0.6)).toBe(
    'Năm 2027, chuyên đề về nhiệm vụ chính trị của đơn vị chiếm 62,5%, trên mức gợi ý 60%. Gợi ý để cấp ủy tham khảo.',
  )
})

it.each([
  [true, 'Đã cập nhật thống kê: tất cả 249 chuyên đề; năm 2027 đăng ký 44, đã tổ chức 08.'],
  [false, 'Thống kê không có thay đổi: tất cả 249 chuyên đề; năm 2027 đăng ký 44, đã tổ chức 08.'],
])('changed: %s', (changed, text) => {
  expect(topicsCounted({ year: 2027, total: 249, registered: 44, held: 8 }, changed)).toBe(text)
})
