/** What the page says, besides what the add-on says. */
export const W = {
  product: 'Sổ Chuyên đề',
  local: 'chạy trên máy này, không gửi gì ra ngoài',
  localSending: 'chạy trên máy này',
  real: (host: string, user: string) => `Thư được GỬI THẬT từ ${user} qua máy chủ ${host}.`,
  atRealHint: 'Thư này đã gửi thật qua',
  onPaperHint: 'Thư này chỉ nằm ở máy này, chưa gửi cho ai.',
  menu: 'Trình đơn',
  opening: 'Đang mở sổ…',
  lost: 'Mất liên lạc với chương trình. Đề nghị kiểm tra cửa sổ dòng lệnh, chạy lại npm start rồi mở địa chỉ mới.',
  panels: {
    book: 'Tệp sổ',
    forms: 'Biểu mẫu',
    letters: 'Thư đã gửi',
    clock: 'Ngày và lịch',
    runs: 'Việc đã chạy',
  },
  closePanel: 'Đóng ngăn này',
  noLetters: 'Chưa có thư nào.',
  moreLetters: (count: number) => `và ${count} thư cũ hơn trong thư mục outbox`,
  from: 'Người gửi',
  copies: 'Gửi kèm',
  replyTo: 'Trả lời về',
  openLetter: 'Mở bằng chương trình thư (.eml)',
  asText: 'Xem bản chữ',
  asHtml: 'Xem bản trình bày',
  attachments: 'Tệp kèm theo',
  blocked: (count: number) =>
    `Thư có ${count} ảnh lấy từ bên ngoài: không tải về, để nơi gửi ảnh không biết thư đã được mở.`,
  pickLetter: 'Chọn một thư để đọc.',
  to: 'Gửi tới',
  noForms: 'Chưa có biểu mẫu. Chọn “Quản lý sổ” → “Cài đặt lần đầu, sửa cài đặt…” để tạo.',
  formClosed: 'đang đóng',
  noTriggers: 'Chưa có lịch chạy tự động nào.',
  noRuns: 'Chưa chạy việc nào.',
  today: 'Hôm nay là',
  goTo: 'Chuyển tới ngày',
  go: 'Chuyển',
  goHint: 'Lịch chạy tự động của những ngày đi qua sẽ chạy lần lượt.',
  who: 'Người dùng',
  changeUser: 'Đổi người dùng',
  change: 'Đổi',
  accountKind: 'Loại tài khoản',
  account: { consumer: 'Gmail thường', workspace: 'Google Workspace' },
  accountHint: 'Loại tài khoản quyết định hạn mức thư và thời gian chạy, như ở Google.',
  quota: 'Hạn mức thư còn lại trong ngày',
  quotaLeft: (left: number, all: number) => `${left} trong ${all} người nhận`,
  schedule: 'Lịch chạy tự động',
  owner: 'Người đặt lịch:',
  handlers: { dailyCheck: 'Công việc hằng ngày', onFormSubmit: 'Nhận biểu mẫu', onOpen: 'Mở sổ' },
  onSubmit: 'khi có người gửi biểu mẫu',
  next: 'lần tới',
  runNow: 'Chạy ngay',
  running: 'Đang thực hiện',
  /** What the add-on's windows call, and the menu has not. */
  doors: {
    readScreen: 'Đọc số liệu cho cửa sổ',
    pressOnScreen: 'Việc bấm trong cửa sổ',
    goToRow: 'Đến dòng được chọn',
    showRegistrationStatuses: 'Danh sách đăng ký',
  },
  stop: 'Dừng lại',
  calls: (calls: number) => `${calls} lượt gọi`,
  atGoogle: (ms: number) => `ước tính ở Google ${seconds(ms)}`,
  of: (ms: number) => `trong ${Math.round(ms / 60_000)} phút cho phép`,
  trace: 'Chi tiết',
  noLines: 'Không có dòng nhật ký.',
  lines: 'Nhật ký chạy',
  error: 'Lỗi',
  callsHead: 'Các lượt gọi',
  callsHint: 'Theo thứ tự; số bên phải là thời gian ước tính ở Google, tính bằng phần nghìn giây.',
  starts: {
    menu: 'từ trình đơn',
    time: 'theo lịch',
    formSubmit: 'khi có biểu mẫu gửi tới',
    open: 'khi mở sổ',
  },
  files: {
    savedIn: 'Đang lưu vào',
    open: 'Mở sổ khác (.xlsx)',
    openHint:
      'Tệp gốc không bị thay đổi: trang làm việc trên một bản riêng. Sổ đang mở và thư đã gửi được giữ lại ở một thư mục riêng.',
    opening: 'Đang đọc tệp…',
    tooLarge: (megabytes: number) =>
      `Tệp lớn quá ${megabytes} MB nên không mở. Đề nghị bỏ ảnh, tệp nhúng trong sổ rồi lưu lại.`,
    again: 'Làm lại từ sổ mẫu',
    againQuestion: 'Mở lại sổ mẫu như lúc đầu? Sổ đang mở và thư đã gửi được giữ lại ở một thư mục riêng.',
    lossQuestion: 'Vẫn mở và chỉ lưu vào bản riêng?',
  },
  ends: { completed: 'xong', failed: 'dừng vì lỗi', killed: 'bị dừng giữa chừng' },
  buttons: { OK: 'Đồng ý', CANCEL: 'Thôi', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
  charts: (count: number) => `Biểu đồ (${count})`,
  foldCharts: 'Thu gọn biểu đồ',
  asTable: 'Xem số liệu',
  nothingToDraw: 'Chưa có số liệu để vẽ.',
  download: 'Tải sổ (.xlsx)',
  notYet: 'Sổ chưa sẵn sàng.',
} as const

/** `4200` → `4,2 giây`. */
function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} giây`
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Moments are shown as in Vietnam, whatever zone the browser is in. */
const inVietnam = (at: number): Date => new Date(at + 7 * 3_600_000)

/** `08/04/2027`. */
export function dayText(at: number): string {
  const day = inVietnam(at)
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`
}

/** `08:15 08/04/2027`. */
export function momentText(at: number): string {
  const day = inVietnam(at)
  return `${two(day.getUTCHours())}:${two(day.getUTCMinutes())} ${dayText(at)}`
}

/** `2027-04-08`, as a date field wants it. */
export const dayValue = (at: number): string => inVietnam(at).toISOString().slice(0, 10)
