import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { aLetter, anItem, aRecipient, aSection, aSender } from '../../../../test/reminders'
import { letterOf } from './letter'

const standing = aRecipient({ key: 's', role: 'standing', name: 'Ban Thường vụ Đảng ủy', person: '' })

describe('the letter to the standing committee', () => {
  const quarter = { year: 2027, quarter: 1 as const, topics: 10, cells: 10, reportedCells: 8, isOver: true }
  const section = aSection({
    ladder: 'standing',
    recipient: standing,
    items: [anItem({ follower: 'Vũ Thị Minh Chứng' }), anItem({ cell: 'Chi bộ Phòng 3' })],
    quarters: [quarter],
  })

  it('tells how the quarter stands, and says nothing about what is not known', () => {
    expect(
      letterOf(aLetter(section), aSender({ today: on('2027-04-15') })).text,
    ).toBe(`Kính gửi: Ban Thường vụ Đảng ủy.

Văn phòng Đảng ủy kính báo cáo: đến ngày 15/4/2027, quý I/2027 có 10 chuyên đề của 10 chi bộ theo Kế hoạch số 12-KH/ĐU, ngày 08/01/2027: 08 chi bộ đã tổ chức và báo cáo kết quả, 02 chi bộ chưa có đủ báo cáo. Các chi bộ còn việc quá hạn từ 14 ngày trở lên như sau:

1. Chi bộ Phòng 8: chưa có báo cáo kết quả quý I/2027 (hạn 20/3/2027, quá hạn 26 ngày; Đ/c Vũ Thị Minh Chứng theo dõi; chưa nhắc)
2. Chi bộ Phòng 3: chưa có báo cáo kết quả quý I/2027 (hạn 20/3/2027, quá hạn 26 ngày; chưa phân công theo dõi; chưa nhắc)

Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt. Kính trình Ban Thường vụ Đảng ủy xem xét, cho ý kiến chỉ đạo.

Trân trọng.
VĂN PHÒNG ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH MINH HỌA
`)
  })

  it('counts nobody as late while the quarter lasts', () => {
    const { text } = letterOf(aLetter({ ...section, quarters: [{ ...quarter, isOver: false }] }), aSender())
    expect(text).toContain('08 chi bộ đã tổ chức và báo cáo kết quả. Các chi bộ còn việc')
  })

  it('does without a quarter that has no topic', () => {
    const { text } = letterOf(aLetter({ ...section, quarters: [{ ...quarter, topics: 0 }] }), aSender())
    expect(text).toContain('kính báo cáo: đến ngày 08/4/2027, các chi bộ còn việc quá hạn từ 14 ngày')
  })
})
