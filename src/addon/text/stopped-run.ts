import type { LocalDate } from '../domain/local-date'
import type { Problem } from '../domain/refusal'
import { asHtml } from './letters/as-html'
import { asText } from './letters/as-text'
import { paragraph } from './letters/layout'
import type { LetterText } from './letters/letter'
import { MENU } from './menu'
import { dateInText } from './numbers'
import { quoted } from './quoted'
import { refusalText } from './refusals'
import { PRODUCT } from './run'

/** A problem, or the code by which a fault is told. */
type Stop = Problem | { readonly code: 'faulted'; readonly reference: string }

/** To the account of the schedule, whose daily run could not do its work. @param workbook id of the spreadsheet */
export function stoppedRunLetter(stop: Stop, workbook: string, today: LocalDate): LetterText {
  const parts = [
    paragraph('Kính gửi: Đồng chí phụ trách lịch chạy tự động.'),
    paragraph(...whatStopped(stop, `Lượt kiểm tra hằng ngày ${dateInText(today)} của sổ dừng lại vì`)),
    paragraph(`Mở sổ tại đây: https://docs.google.com/spreadsheets/d/${workbook}`),
    paragraph(
      `Nội dung đã ghi trong sổ được giữ nguyên; biểu mẫu gửi về vẫn được lưu và sẽ được lấy khi lịch chạy lại. Sửa xong, đồng chí có thể bấm ${quoted(MENU.checkHealth)} để xem sổ đã tốt chưa; lượt ngày hôm sau tự chạy tiếp, không phải làm gì thêm.`,
    ),
    paragraph('Thư này gửi mỗi ngày không quá một lần, cho đến khi sửa xong.'),
    paragraph('Trân trọng.', PRODUCT),
  ]
  return {
    senderName: PRODUCT,
    subject: 'Lượt kiểm tra hằng ngày chưa thực hiện được, đề nghị xem lại sổ',
    text: asText(parts),
    html: asHtml(parts),
  }
}

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
