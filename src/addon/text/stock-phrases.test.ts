import { describe, expect, it } from 'vitest'
import { areNearlyTheSame, type Likeness, likeness } from '../../../test/likeness'
import { compileStock, isOnlyStock } from '../domain/stock-words'
import { stockPhrases } from './stock-phrases'

const stock = compileStock(stockPhrases)
const compare = (a: string, b: string): Likeness => likeness(a, b, stock)

describe('titles that are nearly the same', () => {
  it.each([
    [
      'Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự',
      'Nâng cao chất lượng tranh tụng của Kiểm sát viên tại phiên toà hình sự',
    ],
    [
      'Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự',
      'NÂNG CAO CHẤT LƯỢNG TRANH TỤNG CỦA KIỂM SÁT VIÊN TẠI PHIÊN TÒA HÌNH SỰ',
    ],
    [
      'Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự',
      'Một số giải pháp nâng cao hiệu quả tranh tụng của kiểm sát viên tại phiên tòa hình sự hiện nay',
    ],
    [
      'Học tập tư tưởng Hồ Chí Minh về giữ gìn đoàn kết, thống nhất trong chi bộ',
      'Học tập tư tưởng Hồ Chí Minh về giữ gìn sự đoàn kết thống nhất trong Đảng bộ, chi bộ',
    ],
    [
      'Phát huy vai trò nêu gương của đảng viên giữ chức vụ lãnh đạo, quản lý trong chi bộ',
      'Vai trò nêu gương của đảng viên giữ chức vụ lãnh đạo, quản lý',
    ],
    [
      'Thực hành tiết kiệm, chống lãng phí trong quản lý, sử dụng kinh phí và tài sản công của cơ quan',
      'Thực hành tiết kiệm, chống lãng phí trong quản lý và sử dụng tài sản công',
    ],
    [
      'Kiểm sát việc xác minh, phân loại điều kiện thi hành án dân sự: khó khăn, vướng mắc và giải pháp',
      'Chuyên đề: Kiểm sát việc xác minh, phân loại điều kiện thi hành án dân sự',
    ],
    [
      'Đổi mới công tác đào tạo, bồi dưỡng, luân chuyển cán bộ sau khi sắp xếp tổ chức bộ máy',
      'Công tác luân chuyển, đào tạo, bồi dưỡng cán bộ sau sắp xếp tổ chức bộ máy',
    ],
    [
      'Xây dựng cơ quan xanh, sạch, đẹp, an toàn phòng cháy, chữa cháy',
      'Xây dựng cơ quan xanh - sạch - đẹp, an toàn về phòng cháy chữa cháy',
    ],
    [
      'Kỹ năng phát hiện vi phạm để ban hành kiến nghị, kháng nghị trong kiểm sát bản án, quyết định dân sự',
      'Ky năng phát hiên vi phạm để ban hành kiến nghị kháng nghị trong kiểm sát bản án quyết đinh dân sự',
    ],
    ['Sinh hoạt chuyên đề', 'sinh hoạt chuyên đề'],
  ])('%s\n    %s', (a, b) => {
    expect(areNearlyTheSame(compare(a, b))).toBe(true)
    expect(compare(b, a)).toEqual(compare(a, b))
  })
})

describe('titles that are not', () => {
  it.each([
    [
      'Nâng cao chất lượng, hiệu quả công tác kháng nghị phúc thẩm án hình sự',
      'Nâng cao chất lượng, hiệu quả công tác kiểm tra, giám sát đảng viên của chi bộ',
    ],
    [
      'Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự',
      'Nâng cao chất lượng phát biểu của kiểm sát viên tại phiên tòa, phiên họp giải quyết vụ việc dân sự, hôn nhân và gia đình',
    ],
    [
      'Tăng cường trách nhiệm công tố trong hoạt động điều tra, gắn công tố với hoạt động điều tra: kết quả, hạn chế và giải pháp',
      'Kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong hoạt động công tố và kiểm sát hoạt động tư pháp',
    ],
    [
      'Học tập tư tưởng Hồ Chí Minh về giữ gìn đoàn kết, thống nhất trong chi bộ',
      'Học tập tư tưởng Hồ Chí Minh về cần, kiệm, liêm, chính trong giải quyết án kinh tế',
    ],
    ['Công tác phát triển đảng viên mới', 'Công tác kiểm tra, giám sát của chi bộ'],
    ['Nâng cao chất lượng công tác tiếp công dân', 'Nâng cao chất lượng công tác cán bộ'],
    ['Đấu tranh phòng, chống tội phạm ma túy', 'Đấu tranh phòng, chống tham nhũng, tiêu cực'],
    ['Văn hóa công sở trong cơ quan', 'Kỷ luật, kỷ cương hành chính trong cơ quan'],
    ['Một số giải pháp về chuyển đổi số', 'Một số giải pháp về cải cách hành chính'],
    ['', 'Công tác dân vận khéo'],
    ['......', '!!!'],
  ])('%s\n    %s', (a, b) => {
    expect(areNearlyTheSame(compare(a, b))).toBe(false)
  })
})

describe('the list of stock phrases', () => {
  it.each([
    'Chuyên đề quý II',
    '......',
    'Sinh hoạt chuyên đề',
    'Sinh hoạt chuyên đề quý 3 năm 2027',
    'CHUYÊN ĐỀ THÁNG 5/2027',
  ])('leaves nothing of %j', (title) => {
    expect(isOnlyStock(title, stock)).toBe(true)
  })

  it.each([
    'Nâng cao chất lượng sinh hoạt chi bộ',
    'Học',
    'Phát huy dân chủ trong chi bộ',
    'Tăng cường đoàn kết nội bộ',
    'Thực trạng và giải pháp công tác phát triển đảng viên',
  ])('leaves something of %j', (title) => {
    expect(isOnlyStock(title, stock)).toBe(false)
  })

  it('has no phrase twice', () => {
    expect(new Set(stockPhrases).size).toBe(stockPhrases.length)
  })
})
