import type { LocalDate } from '../domain/local-date'
import { dateInText } from './numbers'

/** What the form's page says while it is closed. */
export const formClosedWords =
  'Đã hết hạn đăng ký chuyên đề cả năm. Chi bộ cần đăng ký bổ sung hoặc thay đổi chuyên đề, đề nghị dùng phiếu đăng ký một quý hoặc liên hệ bộ phận giúp việc của Đảng ủy.'

export const formClosed = (due: LocalDate | undefined): string =>
  `Đã đóng phiếu đăng ký cả năm${due === undefined ? '' : ` vì đã qua hạn đăng ký ${dateInText(due)}`} (mục Đóng phiếu cả năm sau hạn đăng ký ở trang tính Cài đặt).`

export const formOpened = 'Đã mở lại phiếu đăng ký cả năm.'

export const FORM_LEFT_AS_IT_IS =
  'Chưa đóng, mở được phiếu đăng ký cả năm theo hạn đăng ký. Đề nghị mở Kiểm tra tình trạng sổ, hoặc đóng, mở trong biểu mẫu.'
