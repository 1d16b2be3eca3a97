import type { FormKind } from '../domain/form-plan'

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

/** What the form says of an answer that it does not take. */
export const FORM_RULES = {
  title: 'Đề nghị nêu rõ nội dung, từ ba từ trở lên.',
  planned: 'Đề nghị ghi ngày (15/4/2027) hoặc tháng (tháng 4/2027).',
} as const
