import type { FindingCode, Severity } from '../domain/finding'

/** What each rule of the check asks for, as a heading of the rules book. */
export const RULE_TITLES: Readonly<Record<FindingCode, string>> = {
  numberDoubled: 'Mỗi mã đăng ký chỉ có ở một dòng',
  numberStrange: 'Mã đăng ký theo mẫu ĐK-0001',
  numberChanged: 'Mã đăng ký đúng là mã đã cấp cho phiếu',
  cellMissing: 'Có ghi chi bộ',
  cellUnknown: 'Chi bộ có trong danh sách',
  cellEnded: 'Chi bộ chưa kết thúc hoạt động trước quý đăng ký',
  cellNotYetActive: 'Chi bộ đã hoạt động trong quý đăng ký',
  yearMissing: 'Có ghi năm',
  yearUnreadable: 'Năm ghi bằng số',
  quarterMissing: 'Có ghi quý',
  quarterUnreadable: 'Quý là một trong bốn quý',
  titleMissing: 'Có ghi tên chuyên đề',
  titleTooShort: 'Tên chuyên đề có từ ba chữ trở lên',
  titleSaysNothing: 'Tên chuyên đề nêu được nội dung sinh hoạt',
  categoryMissing: 'Có ghi nhóm nội dung',
  categoryUnknown: 'Nhóm nội dung có trong danh mục',
  preparerMissing: 'Có phân công đồng chí chuẩn bị',
  timeMissing: 'Có ghi thời gian dự kiến',
  timeUnreadable: 'Thời gian dự kiến là một ngày hoặc một tháng',
  timeOutsideQuarter: 'Thời gian dự kiến nằm trong quý đăng ký',
  senderUnknown: 'Đăng ký do chính chi bộ hoặc văn phòng gửi',
  besideAnother: 'Quý đã có chuyên đề khác thì phải rõ thay hay thêm',
  needsApproval: 'Kế hoạch đã ban hành thì thay đổi chuyên đề, quý phải được đồng ý',
  replaced: 'Đăng ký mới của cùng quý thay đăng ký cũ',
  late: 'Gửi trong hạn đăng ký',
  weekend: 'Ngày dự kiến không vào cuối tuần',
  holiday: 'Ngày dự kiến không vào ngày nghỉ lễ, tết',
  dayOff: 'Ngày dự kiến không vào ngày nghỉ của cơ quan',
  categoryInDoubt: 'Nhóm nội dung hợp với từ khóa trong tên chuyên đề',
  nearTitle: 'Tên chuyên đề không gần trùng với chuyên đề đã đăng ký',
  formulaLike: 'Nội dung không bắt đầu như một công thức',
  kindUnknown: 'Loại đăng ký theo lựa chọn có sẵn',
  officeUnknown: 'Xử lý của văn phòng theo lựa chọn có sẵn',
  jointCellUnknown: 'Chi bộ phối hợp có trong danh sách',
  sentAtUnreadable: 'Thời điểm gửi đọc được',
}

/** The chapters, in the order in which a row is judged. */
export const CHAPTERS: readonly {
  readonly severity: Severity
  readonly title: string
  readonly about: string
}[] = [
  {
    severity: 'error',
    title: 'Nội dung cần sửa',
    about:
      'Dòng có một trong các nội dung dưới đây được ghi “Cần sửa”, chưa tính vào kế hoạch và bảng theo dõi; ô liên quan được tô màu, có ghi chú. Chuyên đề đã nhận trước đó vẫn được giữ.',
  },
  {
    severity: 'doubt',
    title: 'Nội dung chờ văn phòng xác nhận',
    about:
      'Dòng được ghi “Chờ xác nhận” và chưa thay chuyên đề nào, cho đến khi văn phòng chọn ở cột Xử lý của văn phòng. Chọn “Xác nhận” cho dòng đứng cạnh chuyên đề khác nghĩa là thêm chuyên đề.',
  },
  {
    severity: 'approval',
    title: 'Nội dung chờ duyệt sau khi kế hoạch đã ban hành',
    about:
      'Dòng được ghi “Chờ duyệt”, chuyên đề cũ vẫn giữ nguyên cho đến khi văn phòng chọn “Đồng ý điều chỉnh”. Chỉ đổi thời gian hoặc người chuẩn bị thì được nhận ngay.',
  },
  {
    severity: 'replaced',
    title: 'Đăng ký đã được thay',
    about:
      'Xét theo thời điểm gửi, rồi theo mã. “Thay chuyên đề đã đăng ký” thay chuyên đề cùng tên, nếu không có thì thay chuyên đề mới nhất không phải đăng ký thêm; đăng ký cùng tên thay đăng ký cũ. “Đăng ký thêm” không thay chuyên đề nào.',
  },
  {
    severity: 'note',
    title: 'Lưu ý, không bắt buộc sửa',
    about: 'Dòng vẫn “Hợp lệ”. Lưu ý để chi bộ và văn phòng xem lại, nếu đúng thì giữ nguyên.',
  },
]

export const BOOK = {
  title: 'Sổ quy tắc rà soát đăng ký',
  about: [
    'Tài liệu này được lập tự động từ chính các quy tắc mà chương trình dùng khi rà soát trang tính Đăng ký; sửa quy tắc thì tài liệu thay đổi theo.',
    'Mỗi dòng được xét lần lượt: xử lý của văn phòng (“Rút”, “Không chấp nhận”), nội dung cần sửa, nội dung chờ xác nhận, nội dung chờ duyệt; dòng qua hết các bước là “Hợp lệ”.',
    'Trong các ví dụ, nội dung không nêu là của một đăng ký đầy đủ: Chi bộ Phòng 8, quý II/2027, dự kiến ngày 15/4/2027, gửi trong tháng 12/2026.',
  ],
  source: 'Căn cứ',
  good: 'Được nhận',
  bad: 'Được nhắc',
  says: 'Sổ ghi',
  marks: 'Ô được tô màu',
  blank: '(để trống)',
  before: 'đã có trước',
  after: 'gửi sau',
  issued: 'kế hoạch đã ban hành gồm',
  plain: 'đăng ký đủ nội dung',
} as const
