import type { LocalDate } from '../domain/local-date'
import { asHtml } from './letters/as-html'
import { asText } from './letters/as-text'
import { paragraph } from './letters/layout'
import type { LetterText } from './letters/letter'
import { dateInText } from './numbers'
import { PRODUCT } from './run'

/** To the account of the schedule, which has taken back or never given a permission. */
export function permissionLetter(account: string, link: string, today: LocalDate): LetterText {
  const parts = [
    paragraph('Kính gửi: Đồng chí phụ trách lịch chạy tự động.'),
    paragraph(
      `Ngày ${dateInText(today)} lịch chạy tự động của sổ chưa làm việc được vì tài khoản ${account} chưa cấp đủ quyền cho chương trình. Số liệu không bị thay đổi; biểu mẫu gửi về vẫn được lưu và sẽ được lấy khi lịch chạy lại.`,
    ),
    paragraph(
      `Đề nghị mở liên kết sau bằng đúng tài khoản đó, chọn tất cả các quyền, rồi bấm Tiếp tục: ${link}`,
    ),
    paragraph('Thư này gửi mỗi ngày không quá một lần, cho đến khi đủ quyền.'),
    paragraph('Trân trọng.', PRODUCT),
  ]
  return {
    senderName: PRODUCT,
    subject: 'Đề nghị cấp lại quyền để lịch chạy tự động làm việc',
    text: asText(parts),
    html: asHtml(parts),
  }
}

export const PERMISSION_MISSING = 'Chưa đủ quyền'
export const PERMISSION_ASKED = 'Đã gửi thư đề nghị cấp lại quyền cho người phụ trách.'
export const permissionNotSent = (link: string): string =>
  `Chưa gửi được thư đề nghị cấp lại quyền. Đề nghị mở liên kết này bằng tài khoản phụ trách lịch: ${link}`
