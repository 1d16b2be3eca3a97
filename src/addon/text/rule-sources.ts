const LIFETIME = 'Thời gian hoạt động của chi bộ (cột Hoạt động từ ngày, Đến ngày ở trang tính Chi bộ).'

const QUARTERLY =
  'Chỉ thị số 50-CT/TW, Hướng dẫn số 42-HD/BTCTW: chi bộ sinh hoạt chuyên đề ít nhất mỗi quý một lần.'

/** Where the words of the board come from; of all sources these alone go to Google. */
export const BOARD_SOURCES = { lifetime: LIFETIME, quarterly: QUARTERLY } as const

/** Where the rules of the check come from, as the rules book says it. */
export const SOURCES = {
  once: 'Quy ước của sổ: mỗi đăng ký có một mã riêng, không cấp lại.',
  cells: 'Danh sách chi bộ trực thuộc (trang tính Chi bộ).',
  lifetime: LIFETIME,
  quarterly: QUARTERLY,
  content: 'Hướng dẫn số 12-HD/BTCTW: chi bộ lập kế hoạch chuyên đề hằng năm, báo cáo cấp ủy cấp trên.',
  preparer: 'Hướng dẫn số 12-HD/BTCTW: phân công đảng viên có hiểu biết chuẩn bị dự thảo bằng văn bản.',
  categories: 'Danh mục nhóm nội dung của Đảng ủy (trang tính Nhóm nội dung).',
  sender:
    'Quy ước của sổ: chỉ nhận thay đổi từ chính chi bộ (địa chỉ đã xác minh hoặc mã gửi) hoặc văn phòng.',
  oneTopic: 'Quy ước của sổ: không tự thay chuyên đề đã nhận khi chi bộ chưa nói rõ thay hay thêm.',
  issuedPlan: 'Quy ước của sổ: kế hoạch đã ban hành chỉ thay đổi khi cấp ủy đồng ý.',
  newest: 'Quy ước của sổ: đăng ký mới của chi bộ thay đăng ký cũ cùng quý.',
  deadline: 'Hạn đăng ký do Đảng ủy quy định (mục Hạn đăng ký ở trang tính Cài đặt).',
  weekend: 'Quy ước của sổ (mục Báo ngày cuối tuần ở trang tính Cài đặt).',
  holidays: 'Bộ luật Lao động năm 2019, Điều 112; Nghị quyết số 80-NQ/TW, ngày 07/01/2026.',
  daysOff: 'Mục Ngày nghỉ ở trang tính Cài đặt.',
  keywords: 'Cột Từ khóa ở trang tính Nhóm nội dung; gợi ý để xem lại, không phải quy định.',
  likeness: 'Quy ước của sổ: so tên chuyên đề sau khi bỏ các cụm từ thường dùng; gợi ý để xem lại.',
  asTyped: 'Quy ước của sổ: giữ nguyên nội dung đã ghi, không bao giờ tính như công thức.',
  words: 'Quy ước của sổ: chỉ xử lý theo các lựa chọn có sẵn.',
} as const
