import type { LocalDate } from '../domain/local-date'
import type { Problem } from '../domain/refusal'
import { keeperLetter } from './letters/keeper-letter'
import type { LetterText } from './letters/letter'
import { MENU } from './menu'
import { dateInText } from './numbers'
import { quoted } from './quoted'
import { refusalText } from './refusals'

/** A problem, or the code by which a fault is told. */
type Stop = Problem | { readonly code: 'faulted'; readonly reference: string }

/** To the account of the schedule, whose daily run could not do its work. @param workbook id of the spreadsheet */
export const stoppedRunLetter = (stop: Stop, workbook: string, today: LocalDate): LetterText =>
  keeperLetter(
    'Lượt kiểm tra hằng ngày chưa thực hiện được, đề nghị xem lại sổ',
    [
      whatStopped(stop, `Lượt kiểm tra hằng ngày ${dateInText(today)} của sổ dừng lại vì`),
      [`Mở sổ tại đây: https://docs.google.com/spreadsheets/d/${workbook}`],
      [
        `Nội dung đã ghi trong sổ được giữ nguyên; biểu mẫu gửi về vẫn được lưu và sẽ được lấy khi lịch chạy lại. Sửa xong, đồng chí có thể bấm ${quoted(MENU.checkHealth)} để xem sổ đã tốt chưa; lượt ngày hôm sau tự chạy tiếp, không phải làm gì thêm.`,
      ],
    ],
    'sửa xong',
  )

const whatStopped = (stop: Stop, stopped: string): [string, string] =>
  stop.code === 'faulted'
    ? [
        `${stopped} có lỗi kỹ thuật (mã ${stop.reference}); các ngày trước đó cũng chưa chạy xong.`,
        'Đề nghị mở trang tính Nhật ký thao tác, chụp màn hình dòng có mã này gửi cán bộ phụ trách công nghệ thông tin.',
      ]
    : [`${stopped} có nội dung cần đồng chí xem lại.`, refusalText(stop)]

/** For the execution log. */
export const stoppedRunTold = (account: string, isSent: boolean): string =>
  isSent ? `Đã gửi thư báo cho ${account}.` : `Chưa gửi được thư báo cho ${account}.`
