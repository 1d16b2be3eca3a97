/** What the page says, besides what the add-on says. */
export const W = {
  product: 'Sổ Chuyên đề',
  local: 'chạy trên máy này, không gửi gì ra ngoài',
  menu: 'Trình đơn',
  opening: 'Đang mở sổ…',
  lost: 'Mất liên lạc với chương trình. Đề nghị kiểm tra cửa sổ dòng lệnh, chạy lại npm start rồi mở địa chỉ mới.',
  panels: {
    forms: 'Biểu mẫu',
    letters: 'Thư đã gửi',
    clock: 'Ngày và lịch',
    runs: 'Việc đã chạy',
  },
  closePanel: 'Đóng ngăn này',
  noLetters: 'Chưa có thư nào được gửi trong lần mở này.',
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
  account: { consumer: 'tài khoản Gmail thường', workspace: 'tài khoản Workspace' },
  quota: 'Hạn mức thư còn lại trong ngày',
  schedule: 'Lịch chạy tự động',
  onSubmit: 'khi có người gửi biểu mẫu',
  next: 'lần tới',
  runNow: 'Chạy ngay',
  running: 'Đang thực hiện',
  stop: 'Dừng lại',
  calls: (calls: number) => `${calls} lượt gọi`,
  atGoogle: (ms: number) => `ước tính ở Google ${seconds(ms)}`,
  of: (ms: number) => `trong ${Math.round(ms / 60_000)} phút cho phép`,
  trace: 'Các lượt gọi',
  ends: { completed: 'xong', failed: 'dừng vì lỗi', killed: 'bị dừng giữa chừng' },
  buttons: { OK: 'Đồng ý', CANCEL: 'Thôi', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
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
