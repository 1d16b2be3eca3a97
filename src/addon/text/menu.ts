/** The menu's words; the journal names an act as the menu does. */
export const MENU = {
  title: 'Chuyên đề',
  showWorkboard: 'Mở bảng công việc',
  updateAll: 'Cập nhật toàn bộ (không gửi thư)',
  registrations: 'Đăng ký',
  importResponses: 'Lấy đăng ký mới từ biểu mẫu',
  checkRegistrations: 'Rà soát đăng ký',
  plan: 'Kế hoạch năm',
  buildYearlyPlan: 'Lập, cập nhật kế hoạch…',
  readPlanChanges: 'Đọc thay đổi của kế hoạch rồi cập nhật…',
  followUp: 'Theo dõi, đôn đốc',
  showBoard: 'Cập nhật bảng theo dõi',
  remindOverdueCells: 'Xem trước và gửi thư nhắc…',
  readLetters: 'Đọc từng thư nhắc rồi gửi…',
  showSending: 'Xem tiến độ gửi thư…',
  reportOverdue: 'Báo cáo việc quá hạn lên Ban Thường vụ…',
  showDoubtfulLetters: 'Thư chưa rõ đã gửi…',
  showWaitingRegistrations: 'Xử lý đăng ký chờ xác nhận, chờ duyệt…',
  sendTestLetter: 'Gửi thư thử cho tôi…',
  showMessages: 'Nội dung nhắn Zalo, gọi điện…',
  counts: 'Thống kê, báo cáo',
  countCategories: 'Cập nhật thống kê',
  reportQuarter: 'Báo cáo quý…',
  undo: 'Hoàn tác việc vừa làm…',
  office: 'Quản lý sổ',
  firstSetUp: 'Cài đặt lần đầu…',
  setUp: 'Cài đặt lần đầu, sửa cài đặt…',
  checkHealth: 'Kiểm tra tình trạng sổ',
  showSchedule: 'Lịch chạy tự động, bàn giao người phụ trách…',
  refreshForms: 'Cập nhật danh sách trong biểu mẫu',
  showFormLinks: 'Lấy liên kết biểu mẫu…',
  help: 'Trợ giúp',
  checkPlatform: 'Kiểm tra kỹ thuật',
} as const

/** Opened from the sidebar. */
export const REGISTRATION_STATUSES = 'Danh sách đăng ký theo trạng thái'
/** A button of the sidebar that goes to a row. */
export const GO_TO_ROW = 'Đến dòng trong trang tính'
/** Not in the menu: the daily schedule. */
export const DAILY_CHECK = 'Kiểm tra hằng ngày'
/** Nor this: a form that has come. */
export const FORM_SUBMITTED = 'Nhận biểu mẫu gửi về'
