import type { CellCode } from './cells'
import { gridTopic } from './grid'
import { day } from './moment'
import type { Box } from './sheet'
import { gridBlock } from './yearly-slip'

/** One response of the one-quarter form; what is absent is blank, or what the cell itself would write. */
export interface QuarterSlip {
  /** `yyyy-MM-dd HH:mm` */
  readonly at: string
  readonly cell: CellCode
  readonly email?: string
  readonly code?: string
  readonly year?: Box
  readonly quarter: Box
  /** Blank means a plain registration. */
  readonly kind?: string
  readonly title: string
  readonly category: string
  readonly time?: Box
  readonly preparer?: string
  readonly purpose?: string
  readonly format?: string
  readonly source?: string
  readonly jointCells?: string
}

const REPLACING = 'Thay chuyên đề đã đăng ký'
const EXTRA = 'Đăng ký thêm chuyên đề trong quý'
const PROFESSIONAL = 'Nhiệm vụ chính trị, chuyên môn'

/** Answers that are accepted as they are, with a note or without. */
const accepted: readonly QuarterSlip[] = [
  // Replaces what the yearly slip had for this quarter.
  { at: '2026-12-15 16:40', cell: 'P3', quarter: 'Quý II', kind: REPLACING, ...gridBlock('P3', 2) },
  // A purpose that looks like a formula; two cells at one meeting.
  {
    at: '2027-01-12 09:05',
    cell: 'P1',
    quarter: 'Quý II',
    kind: EXTRA,
    title: 'Ứng dụng trí tuệ nhân tạo trong nghiên cứu hồ sơ vụ án: cơ hội, rủi ro và yêu cầu bảo mật',
    category: PROFESSIONAL,
    time: day('2027-04-15'),
    preparer: 'Cao Văn Giả Dụ',
    purpose: '= 02 phần: (1) giới thiệu công cụ; (2) thảo luận quy tắc sử dụng, bảo mật',
    format: 'Buổi riêng',
    source: 'Chi bộ lựa chọn',
    jointCells: 'Chi bộ Phòng 2',
  },
  // Planned on a public holiday.
  {
    at: '2027-01-20 14:15',
    cell: 'VP',
    quarter: 'Quí II',
    kind: EXTRA,
    title: 'Xây dựng cơ quan xanh, sạch, đẹp, an toàn phòng cháy, chữa cháy',
    category: 'Khác',
    time: day('2027-04-16'),
    preparer: 'Đào Thị Bản Thảo',
    format: 'Cùng buổi với sinh hoạt thường kỳ',
  },
  // On Hồ Chí Minh, but filed as professional work; planned on a Saturday.
  {
    at: '2027-02-18 08:30',
    cell: 'P3',
    quarter: 'Q4',
    kind: EXTRA,
    title: 'Học tập tấm gương tự học, tự rèn luyện suốt đời của Bác Hồ',
    category: PROFESSIONAL,
    time: '20/11/2027',
    preparer: 'Mai Thị Dẫn Chứng',
  },
  // Nearly the title of another cell in the same year.
  {
    at: '2027-02-24 10:20',
    cell: 'P2',
    quarter: 'III',
    kind: EXTRA,
    title: 'Nâng cao chất lượng tranh tụng của Kiểm sát viên tại phiên toà hình sự',
    category: PROFESSIONAL,
    time: day('2027-09-16'),
    preparer: 'Đinh Văn Thử Nghiệm',
  },
]

/** Answers that only the office can settle. */
const doubtful: readonly QuarterSlip[] = [
  // From an address that is not the cell's, and without the cell's code.
  {
    at: '2027-04-05 21:10',
    cell: 'P11',
    email: 'nguoila@example.vn',
    code: '',
    quarter: 'Quý IV',
    ...gridBlock('P11', 4),
  },
  // In place of the registered topic, or beside it? Begins like a formula, too.
  {
    at: '2027-04-06 15:55',
    cell: 'P8',
    quarter: 'Quý III',
    kind: 'Đăng ký chuyên đề của quý',
    title: '- Kỹ năng lập hồ sơ kiểm sát thi hành án hình sự theo mẫu mới',
    category: PROFESSIONAL,
    time: day('2027-07-22'),
    preparer: 'Lưu Văn Trích Dẫn',
  },
]

/** Answers that must be mended; none of them touches the topic already in force for its quarter. */
const faulty: readonly QuarterSlip[] = [
  faultyOne('2026-12-09 13:30', 'P2', 'Quý II', { kind: REPLACING, title: 'Học', time: day('2027-05-13') }),
  faultyOne('2026-12-10 08:45', 'P7', 'Quí II', { title: 'Chuyên đề quý II', time: day('2027-06-10') }),
  faultyOne('2026-12-11 17:05', 'P1', 'Quý III', { title: '......', time: day('2027-09-21') }),
  faultyOne('2026-12-14 10:00', 'VP', 'Quý III', { title: 'Sinh hoạt chuyên đề', time: day('2027-09-09') }),
  faultyOne('2026-12-22 09:30', 'P7', 'Quý III', {
    year: 'hai nghìn',
    title: 'Rèn luyện bản lĩnh của kiểm sát viên trước áp lực dư luận',
    time: day('2027-09-14'),
  }),
  faultyOne('2027-03-03 11:15', 'P3', 'Quý III', {
    title: 'Phòng ngừa vi phạm trong quản lý, sử dụng đất đai và tài sản công',
    category: 'Pháp luật kinh tế',
    time: day('2027-09-23'),
  }),
  faultyOne('2027-03-12 08:20', 'P8', 'Quý II', {
    kind: REPLACING,
    title: 'Phối hợp với trại tạm giam trong phổ biến, giáo dục pháp luật cho người bị tạm giữ, tạm giam',
    time: '05/7/2027',
    preparer: '',
  }),
  faultyOne('2027-03-15 14:00', 'P15', 'Quý II', {
    title: 'Kinh nghiệm xác minh, giải quyết đơn kiến nghị trong nội bộ ngành',
    time: 'giữa quý II',
  }),
  faultyOne('2027-03-17 20:15', 'KV1', 'Quý II', {
    title: 'Kinh nghiệm hòa giải, đối thoại trong giải quyết tranh chấp đất đai tại cơ sở',
  }),
  faultyOne('2027-03-22 15:35', 'P1', 'quý giữa năm', {
    title: 'Kỹ năng sử dụng dữ liệu điện tử làm chứng cứ trong án ma túy',
    time: day('2027-06-24'),
  }),
]

function faultyOne(
  at: string,
  cell: CellCode,
  quarter: string,
  rest: Partial<QuarterSlip> & { readonly title: string },
): QuarterSlip {
  return {
    at,
    cell,
    quarter,
    kind: EXTRA,
    category: PROFESSIONAL,
    preparer: gridTopic(cell, 1).preparer,
    ...rest,
  }
}

/** In the order of time, as the form adds them. */
export const quarterAnswers: readonly QuarterSlip[] = [...accepted, ...doubtful, ...faulty].sort((a, b) =>
  a.at < b.at ? -1 : 1,
)
