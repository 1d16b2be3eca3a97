import type { RefusalReason } from '../forms/form-refused'

/** What the form's page says to somebody whom it does not let through. */
const REFUSALS: Readonly<Record<RefusalReason, (question: string) => string>> = {
  unknown: () => 'Biểu mẫu này không còn nữa. Đề nghị xin Văn phòng liên kết mới.',
  unpublished: () => 'Biểu mẫu này chưa được mở. Đề nghị báo Văn phòng Đảng ủy.',
  closed: () => 'Biểu mẫu này đã đóng, không nhận câu trả lời nữa. Đề nghị liên hệ Văn phòng Đảng ủy.',
  signIn: () => 'Biểu mẫu này cần đăng nhập. Đề nghị đăng nhập rồi gửi lại.',
  email: () => 'Đề nghị ghi một địa chỉ thư điện tử đúng, ví dụ chi-bo@example.vn.',
  required: (question) => `Đề nghị trả lời câu “${question}” rồi gửi lại.`,
  choice: (question) => `Đề nghị chọn lại câu “${question}” trong danh sách.`,
  rule: (question) => `Câu “${question}” chưa đúng yêu cầu ghi bên dưới câu hỏi. Đề nghị sửa rồi gửi lại.`,
  date: (question) => `Câu “${question}” cần một ngày có trong lịch. Đề nghị sửa rồi gửi lại.`,
  again: () => 'Địa chỉ này đã gửi biểu mẫu rồi, mỗi người gửi một lần.',
  final: () => 'Câu trả lời đã gửi thì không sửa được nữa. Đề nghị báo Văn phòng Đảng ủy.',
  busy: () => 'Biểu mẫu đang có nhiều người gửi cùng lúc. Đề nghị gửi lại sau ít phút.',
}

export const refusedWords = (reason: RefusalReason, question = ''): string => REFUSALS[reason](question)

export const FORM = {
  email: 'Địa chỉ email của người gửi',
  required: 'bắt buộc',
  pick: 'Chọn…',
  send: 'Gửi',
  sent: 'Đã ghi nhận câu trả lời.',
  another: 'Gửi một câu trả lời khác',
} as const
