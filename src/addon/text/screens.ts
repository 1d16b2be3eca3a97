import type { CardBar, CardChart } from '../domain/card-chart'
import type { Tone } from '../domain/screen'
import { count } from './numbers'

/** How many things a dialog shows, for the message after an act. */
export const standing = (number: number): string =>
  number === 0 ? 'Không còn mục nào trong danh sách.' : `Danh sách đang có ${count(number)} mục.`

export const opened = (title: string): string => `Đã mở “${title}” ở bên phải.`

/** Said beside the colour of a card, which not everybody sees. */
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  plain: '',
  good: 'Đã ổn',
  doubtful: 'Cần xem lại',
  bad: 'Cần xử lý',
}

/** What the page of a dialog says of itself. */
export const PAGE = {
  loading: 'Đang mở…',
  working: 'Đang thực hiện, đề nghị chờ trong giây lát…',
  reading: 'Đang đọc số liệu…',
  readAgain: 'Đọc lại',
  pressForWhy: 'Bấm vào một ô để xem vì sao ô ghi như vậy.',
  elsewhere: 'Việc được mở ở cửa sổ khác. Xong, đề nghị bấm “Đọc lại” để xem số liệu mới.',
  close: 'Đóng',
  back: 'Thôi',
  copied: 'Đã chép. Mở Zalo hoặc tin nhắn rồi dán vào.',
  copyByHand:
    'Trình duyệt không cho chép tự động. Nội dung đã được chọn sẵn: bấm Ctrl + C, rồi dán vào Zalo hoặc tin nhắn.',
  print: 'In phiếu này',
  printAll: 'In tất cả phiếu',
  scan: 'Dùng điện thoại quét mã để mở biểu mẫu.',
  noCode: 'Liên kết quá dài để vẽ mã QR. Đề nghị chép liên kết và gửi qua Zalo.',
  goesOn: 'Đang thực hiện. Đóng cửa sổ này thì việc vẫn tiếp tục.',
  stopping: 'Đang dừng…',
  notStopped: 'Chưa gửi được yêu cầu dừng. Đề nghị bấm lại.',
  outOfTouch: 'Chưa hỏi được tiến độ, đang thử lại. Việc đang làm không bị ảnh hưởng.',
  unread: 'Chưa đọc được số liệu. Đề nghị đóng cửa sổ này rồi mở lại từ menu Chuyên đề.',
  lost: 'Chưa nhận được trả lời từ Google, chưa rõ việc đã xong hay chưa. Đề nghị bấm “Đọc lại” để xem, rồi mới bấm lại việc cần làm.',
} as const

/** `Chi bộ Phòng 8, Quý I` */
export const whyOf = (cell: string, quarter: string): string => `${cell}, ${quarter}`
export const codeOf = (label: string): string => `Mã QR: ${label}`
export const found = (shown: number, all: number): string =>
  `Đang hiện ${count(shown)} trong ${count(all)} mục.`
export const FIND_CELL = 'Tìm chi bộ'
export const FIND = 'Tìm trong danh sách'
export const NOTHING_FOUND = 'Không có mục nào khớp. Đề nghị gõ ngắn hơn, hoặc xóa ô tìm.'

/** `8/10` */
export const barWords = ({ done, of }: CardBar): string => `${done}/${of}`

/** A chart read aloud. */
export const chartWords = ({ label, bars }: CardChart): string =>
  `${label}: ${bars.map((bar) => `${bar.label} ${barWords(bar)}`).join(', ')}`
