import type { FormKind } from '../domain/form-plan'
import { MENU } from './menu'

export const FORM_TITLES: Readonly<Record<FormKind, (committee: string) => string>> = {
  yearly: (committee) => `Phiếu đăng ký chuyên đề cả năm${of(committee)}`,
  quarter: (committee) => `Phiếu đăng ký, thay, bổ sung chuyên đề của một quý${of(committee)}`,
}
const of = (committee: string): string => (committee === '' ? '' : ` - ${committee}`)

export const FORM_DESCRIPTIONS: Readonly<Record<FormKind, string>> = {
  yearly:
    'Dùng để đăng ký chuyên đề của bốn quý, khoảng 05 phút. Quý nào chưa có chuyên đề thì để trống, đăng ký sau. Chỉ ghi thông tin hành chính; không ghi hồ sơ đảng viên và nội dung thuộc bí mật nhà nước.',
  quarter:
    'Dùng khi đăng ký một chuyên đề, thay chuyên đề đã đăng ký hoặc đăng ký thêm, khoảng 03 phút. Chỉ ghi thông tin hành chính; không ghi hồ sơ đảng viên và nội dung thuộc bí mật nhà nước.',
}

export const FORM_THANKS = 'Đã gửi đăng ký. Trân trọng cảm ơn đồng chí.'

/** Under each question: what to write, with an example. */
export const FORM_HELP = {
  cell: 'Chọn tên chi bộ.',
  year: 'Năm tổ chức sinh hoạt chuyên đề.',
  quarter: 'Quý tổ chức sinh hoạt.',
  code: 'Mã của chi bộ do Văn phòng gửi, ví dụ: K7M2PA. Nếu mở từ liên kết điền sẵn thì ô này đã có.',
  email: 'Không bắt buộc. Ví dụ: chibo1@example.vn',
  kind: 'Để trống nếu là đăng ký lần đầu cho quý đó.',
  title: 'Nêu rõ nội dung, ví dụ: Học tập phong cách làm việc khoa học của Bác trong công tác văn phòng.',
  category: 'Chọn nhóm gần nhất.',
  planned: 'Ghi ngày hoặc tháng, ví dụ: 15/4/2027 hoặc tháng 4/2027.',
  preparer: 'Họ tên đồng chí được phân công, ví dụ: Nguyễn Văn Mẫu.',
  purpose: 'Không bắt buộc. Vài dòng về mục đích và nội dung chính.',
  format: 'Không bắt buộc.',
  source: 'Không bắt buộc.',
  joint: 'Không bắt buộc. Chi bộ cùng tổ chức, nếu có.',
  block: 'Để trống nếu quý này chưa có chuyên đề.',
} as const

const names = (forms: readonly FormKind[]): string =>
  forms.map((kind) => (kind === 'yearly' ? 'phiếu đăng ký cả năm' : 'phiếu đăng ký một quý')).join(', ')

export const formsQuestion = (make: readonly FormKind[], refresh: readonly FormKind[]) => ({
  title: `${MENU.setUp.replace('…', '')}: biểu mẫu đăng ký`,
  text: [
    'Chương trình sẽ:',
    ...(make.length === 0
      ? []
      : [
          `- tạo ${names(make)} trong Drive của tài khoản này, mở để nhận câu trả lời và liên kết với bảng tính (khoảng một phút);`,
        ]),
    ...(refresh.length === 0
      ? []
      : [`- cập nhật danh sách chi bộ, nhóm nội dung, năm trong ${names(refresh)};`]),
    'Việc này cần quyền đối với biểu mẫu. Nếu không đồng ý, đồng chí có thể tự tạo biểu mẫu theo hướng dẫn; chương trình nhận ra biểu mẫu theo tên câu hỏi.',
  ].join('\n'),
  yes: 'Thực hiện',
  no: 'Không thực hiện',
})

export function formsMade(make: readonly FormKind[], refresh: readonly FormKind[], closed: boolean): string {
  const made = make.length === 0 ? [] : [`Đã tạo ${names(make)} và liên kết với bảng tính.`]
  const refreshed = refresh.length === 0 ? [] : [`Đã cập nhật danh sách trong ${names(refresh)}.`]
  const shut = closed ? ['Có biểu mẫu chưa mở được. Đề nghị mở biểu mẫu và bấm Xuất bản.'] : []
  return [...made, ...refreshed, ...shut].join(' ')
}

export const FORMS_STAND = 'Biểu mẫu đăng ký đã có, danh sách trong biểu mẫu đã đủ.'
export const FORMS_LATER =
  'Biểu mẫu đăng ký được tạo khi đã có Năm kế hoạch ở trang tính Cài đặt, danh sách ở trang tính Chi bộ và Nhóm nội dung.'
export const NO_FORMS = `Chưa có biểu mẫu do chương trình tạo. Đề nghị bấm ${MENU.setUp}`
