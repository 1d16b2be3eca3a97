import type { LocalDate } from '../domain/local-date'
import { keeperLetter } from './letters/keeper-letter'
import type { LetterText } from './letters/letter'
import { dateInText } from './numbers'

/** To the account of the schedule, which has taken back or never given a permission. */
export const permissionLetter = (account: string, link: string, today: LocalDate): LetterText =>
  keeperLetter(
    'Đề nghị cấp lại quyền để lịch chạy tự động làm việc',
    [
      [
        `Ngày ${dateInText(today)} lịch chạy tự động của sổ chưa làm việc được vì tài khoản ${account} chưa cấp đủ quyền cho chương trình. Số liệu không bị thay đổi; biểu mẫu gửi về vẫn được lưu và sẽ được lấy khi lịch chạy lại.`,
      ],
      [`Đề nghị mở liên kết sau bằng đúng tài khoản đó, chọn tất cả các quyền, rồi bấm Tiếp tục: ${link}`],
    ],
    'đủ quyền',
  )

export const PERMISSION_MISSING = 'Chưa đủ quyền'
export const PERMISSION_ASKED = 'Đã gửi thư đề nghị cấp lại quyền cho người phụ trách.'
export const permissionNotSent = (link: string): string =>
  `Chưa gửi được thư đề nghị cấp lại quyền. Đề nghị mở liên kết này bằng tài khoản phụ trách lịch: ${link}`
