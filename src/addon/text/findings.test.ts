import { describe, expect, it } from 'vitest'
import { on } from '../../../test/nouns'
import type { Finding } from '../domain/finding'
import { type FindingWords, findingSentence } from './findings'

const words: FindingWords = {
  office: 'Xử lý của văn phòng',
  confirm: 'Xác nhận',
  reject: 'Không chấp nhận',
  approve: 'Đồng ý điều chỉnh',
  withdraw: 'Rút',
  kind: 'Loại đăng ký',
  kinds: ['Đăng ký chuyên đề của quý', 'Thay chuyên đề đã đăng ký'],
  replacing: 'Thay chuyên đề đã đăng ký',
  cell: 'Chi bộ',
  cellsTab: 'Chi bộ',
  activeTo: 'Đến ngày',
  activeFrom: 'Hoạt động từ ngày',
}
const place = { cell: 'Chi bộ Phòng 8', year: 2027, quarter: 2 } as const
const askSender =
  'Đề nghị hỏi lại đồng chí Bí thư, rồi chọn “Xác nhận” hoặc “Không chấp nhận” ở cột Xử lý của văn phòng.'
const sender = { code: 'senderUnknown', cell: 'Chi bộ Hòa Bình', isListed: false, kept: undefined } as const

describe('findingSentence', () => {
  it.each<[Finding, string]>([
    [
      { code: 'cellUnknown', text: 'Chi bộ Thủy lơi', nearest: 'Chi bộ Thủy lợi' },
      'Không có “Chi bộ Thủy lơi” trong danh sách chi bộ. Nếu là “Chi bộ Thủy lợi”, đề nghị chọn lại ở cột Chi bộ.',
    ],
    [
      { code: 'cellUnknown', text: 'Chi bộ Xa', nearest: undefined },
      'Không có “Chi bộ Xa” trong danh sách chi bộ. Đề nghị chọn lại ở cột Chi bộ.',
    ],
    [
      { code: 'cellEnded', on: on('2026-12-31'), cell: 'Chi bộ Giống cây trồng', year: 2027, quarter: 1 },
      'Chi bộ Giống cây trồng kết thúc hoạt động ngày 31/12/2026, trước quý I/2027. Đề nghị kiểm tra lại chi bộ hoặc cột Đến ngày ở trang tính Chi bộ.',
    ],
    [
      { code: 'timeOutsideQuarter', planned: { kind: 'day', day: on('2027-07-05') }, year: 2027, quarter: 2 },
      'Thời gian dự kiến 05/7/2027 không thuộc quý II (từ 01/4 đến 30/6/2027). Đề nghị sửa lại thời gian, hoặc chuyển sang quý III.',
    ],
    [
      {
        code: 'timeOutsideQuarter',
        planned: { kind: 'month', year: 2027, month: 11 },
        year: 2027,
        quarter: 1,
      },
      'Thời gian dự kiến tháng 11/2027 không thuộc quý I (từ 01/01 đến 31/3/2027). Đề nghị sửa lại thời gian, hoặc chuyển sang quý IV.',
    ],
    [
      { code: 'timeOutsideQuarter', planned: { kind: 'day', day: on('2028-04-15') }, year: 2027, quarter: 2 },
      'Thời gian dự kiến 15/4/2028 không thuộc quý II (từ 01/4 đến 30/6/2027). Đề nghị sửa lại thời gian.',
    ],
    [
      { ...sender, email: 'nguoila@example.vn', kept: 'ĐK-0007' },
      `Đăng ký gửi từ nguoila@example.vn, chưa có trong địa chỉ của Chi bộ Hòa Bình, nên ĐK-0007 đã nhận vẫn được giữ. ${askSender}`,
    ],
    [
      { ...sender, email: 'b@example.vn', isListed: true },
      `Đăng ký ghi địa chỉ b@example.vn của Chi bộ Hòa Bình nhưng chưa kèm mã gửi đúng để xác nhận. ${askSender}`,
    ],
    [
      { ...sender, email: '' },
      `Đăng ký không kèm địa chỉ gửi và mã gửi đúng của Chi bộ Hòa Bình. ${askSender}`,
    ],
    [
      { code: 'besideAnother', other: 'ĐK-0018', otherTitle: 'Thực hiện “Dân vận khéo”', ...place },
      'Chi bộ Phòng 8 đã có chuyên đề quý II/2027 là Thực hiện “Dân vận khéo” (ĐK-0018). Đề nghị hỏi lại Chi bộ: nếu thay, chọn “Thay chuyên đề đã đăng ký” ở cột Loại đăng ký; nếu thêm, chọn “Xác nhận” ở cột Xử lý của văn phòng.',
    ],
    [
      { code: 'needsApproval', instead: 'ĐK-0018', ...place },
      'Kế hoạch năm 2027 đã ban hành, đăng ký này thay chuyên đề ĐK-0018 quý II/2027 của Chi bộ Phòng 8. Đề nghị trình cấp ủy, rồi chọn “Đồng ý điều chỉnh” hoặc “Không chấp nhận” ở cột Xử lý của văn phòng.',
    ],
    [
      { code: 'needsApproval', instead: undefined, ...place },
      'Kế hoạch năm 2027 đã ban hành, đăng ký này bổ sung chuyên đề quý II/2027 của Chi bộ Phòng 8. Đề nghị trình cấp ủy, rồi chọn “Đồng ý điều chỉnh” hoặc “Không chấp nhận” ở cột Xử lý của văn phòng.',
    ],
    [
      { code: 'replaced', by: 'ĐK-0012', on: on('2026-12-03') },
      'Đã được thay bằng ĐK-0012, nhận ngày 03/12/2026.',
    ],
    [{ code: 'replaced', by: 'ĐK-0012', on: undefined }, 'Đã được thay bằng ĐK-0012.'],
    [
      { code: 'late', days: 5, due: on('2026-12-15') },
      'Gửi sau hạn đăng ký 05 ngày (hạn 15/12/2026). Vẫn được tiếp nhận.',
    ],
    [
      { code: 'holiday', day: on('2027-04-16'), name: 'Giỗ Tổ Hùng Vương' },
      'Ngày 16/4/2027 là ngày nghỉ (Giỗ Tổ Hùng Vương). Đề nghị xem lại; nếu đúng ý Chi bộ thì giữ nguyên.',
    ],
    [
      { code: 'categoryInDoubt', field: 'hoChiMinh', category: 'Nhiệm vụ chính trị, chuyên môn' },
      'Tên chuyên đề có nội dung về học tập Bác nhưng đang ở nhóm “Nhiệm vụ chính trị, chuyên môn”. Đề nghị xem lại nhóm; nếu đúng thì giữ nguyên.',
    ],
    [
      { code: 'nearTitle', number: 'ĐK-0012', isOwn: false, cell: 'Chi bộ Phòng 7', year: 2027, quarter: 1 },
      'Tên chuyên đề gần trùng với ĐK-0012 của Chi bộ Phòng 7 (quý I/2027). Nếu hai chi bộ sinh hoạt chung thì không phải sửa; nếu không, đề nghị trao đổi lại với Chi bộ.',
    ],
    [
      { code: 'nearTitle', number: 'ĐK-0012', isOwn: true, ...place },
      'Tên chuyên đề gần trùng với ĐK-0012 (quý II/2027) của chính Chi bộ. Đề nghị xem lại; nếu đúng ý Chi bộ thì giữ nguyên.',
    ],
    [
      { code: 'formulaLike', sign: '=' },
      'Nội dung bắt đầu bằng dấu “=”, đã được giữ nguyên dạng chữ. Đề nghị xem lại.',
    ],
    [
      { code: 'formulaLike', sign: '\t' },
      'Nội dung bắt đầu bằng dấu tab, đã được giữ nguyên dạng chữ. Đề nghị xem lại.',
    ],
    [
      { code: 'kindUnknown', text: 'Thay' },
      'Không rõ “Thay” ở cột Loại đăng ký, nên hiểu là đăng ký của quý. Đề nghị chọn “Đăng ký chuyên đề của quý”, “Thay chuyên đề đã đăng ký”.',
    ],
  ])('%j', (finding, sentence) => {
    expect(findingSentence(finding, words)).toBe(sentence)
  })

  it.each<Finding>([
    { code: 'titleTooShort', text: 'a\nb' },
    {
      code: 'senderUnknown',
      email: 'a@example.vn\nb@example.vn',
      cell: 'Chi bộ',
      isListed: false,
      kept: 'x\ny',
    },
    { code: 'besideAnother', other: 'ĐK\n1', otherTitle: 'a\r\nb', ...place },
    { code: 'nearTitle', number: 'ĐK\n1', isOwn: true, ...place },
    { code: 'replaced', by: 'ĐK\n1', on: undefined },
  ])('stays on one line: %j', (finding) => {
    expect(findingSentence(finding, words)).not.toMatch(/[\r\n]/)
  })

  it('cuts off the end of a very long text', () => {
    const finding = { code: 'categoryUnknown', text: 'a'.repeat(10_000) } as const
    expect(findingSentence(finding, words).length).toBeLessThan(200)
  })
})
