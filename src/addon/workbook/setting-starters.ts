import type { Box } from '../domain/box'
import type { Settings } from '../domain/settings'

/** What set-up writes for one item of `Cài đặt`. */
interface Starter {
  /** What reads as the item's default; '' where staff fill it in, or where it is known only on the day. */
  readonly value: Box
  readonly explanation: string
  readonly format?: string
  readonly offers?: readonly string[]
}

const TEXT: { readonly format: string } = { format: '@' }

type Rest = Omit<Starter, 'value' | 'explanation'>

const begin = (value: Box, explanation: string, rest: Rest = {}): Starter => ({ value, explanation, ...rest })
const ask = (explanation: string, rest: Rest = {}): Starter => begin('', explanation, rest)

export const SETTING_STARTERS: { readonly [K in keyof Settings]: Starter } = {
  committeeName: ask('Tên đầy đủ, dùng trong thư và văn bản.'),
  superiorName: ask('Dòng trên cùng bên trái của văn bản.'),
  officeName: begin('Văn phòng Đảng ủy', 'Bộ phận ký thư nhắc.'),
  officePerson: ask('Người các chi bộ gọi khi cần hỏi.'),
  officeTelephone: ask('Ghi ở cuối mỗi thư.', TEXT),
  officeEmail: ask('Thư trả lời của các chi bộ gửi về địa chỉ này.'),
  documentSymbol: begin('ĐU', 'Phần sau của số, ký hiệu văn bản: Số …-KH/ĐU.'),
  placeName: ask('Đứng trước ngày, tháng, năm của văn bản.'),
  signingAuthority: begin('T/M ĐẢNG ỦY', 'Dòng trên chức vụ người ký.'),
  signerOffice: begin('BÍ THƯ', 'Chức vụ.'),
  signerName: ask('Họ tên.'),
  reportRecipient: begin('Ban Thường vụ Đảng ủy', 'Nơi nhận báo cáo việc quá hạn.'),
  reportEmails: ask('Nhiều địa chỉ cách nhau bằng dấu chấm phẩy.'),
  planYear: ask('Năm đang đăng ký và theo dõi.'),
  deadline: begin(
    '15/12',
    'Ngày và tháng của năm trước năm kế hoạch; hoặc một ngày đầy đủ; hoặc bốn ngày cho bốn quý.',
    TEXT,
  ),
  minimumPerQuarter: begin(1, 'Của một chi bộ.'),
  papersBeforeDays: begin(1, 'Tài liệu đến tay đảng viên trước buổi sinh hoạt.'),
  reportAfterDays: begin(2, 'Hạn chi bộ báo cáo kết quả.'),
  commentAfterDays: begin(5, 'Hạn Đảng ủy viên dự gửi nhận xét.'),
  tiersBefore: begin('7; 1', 'Nhắc chi bộ trước hạn đăng ký.', TEXT),
  tiersAfter: begin('3; 10', 'Nhắc chi bộ khi đã quá hạn.', TEXT),
  prepareBeforeDays: begin(7, 'Nhắc chi bộ chốt giờ, địa điểm, thông qua dự thảo, gửi tài liệu.'),
  tellMemberAfterDays: begin(7, 'Quá hạn bấy nhiêu ngày thì báo Đảng ủy viên theo dõi chi bộ.'),
  tellStandingCommitteeAfterDays: begin(14, 'Quá hạn bấy nhiêu ngày thì đưa vào báo cáo Ban Thường vụ.'),
  gapBetweenLettersDays: begin(3, 'Một địa chỉ không nhận hai thư gần nhau hơn thế.'),
  remindersFrom: ask('Việc đến hạn trước ngày này không nhắc bằng thư.'),
  automaticMail: begin('Không', 'Lịch chạy tự động được gửi những thư nào.', {
    offers: ['Không', 'Chỉ nhắc chi bộ', 'Tất cả'],
  }),
  formAddress: begin('Tự nhập', 'Tự nhập thì mã gửi mới chứng tỏ là chi bộ gửi.', {
    offers: ['Tự nhập', 'Đã xác minh'],
  }),
  dailyHour: begin(8, 'Giờ lịch chạy tự động làm việc.'),
  suggestedShare: begin(0.6, 'Vượt tỷ lệ này thì có gợi ý, không phải là thiếu sót.', { format: '0%' }),
  noteWeekends: begin('Có', 'Lưu ý khi thời gian dự kiến là thứ Bảy, Chủ nhật.', { offers: ['Có', 'Không'] }),
  closeAfterDeadline: begin(
    'Không',
    'Có: hết hạn đăng ký, phiếu đăng ký cả năm tự đóng; đổi năm kế hoạch thì tự mở lại. Phiếu một quý không đóng.',
    { offers: ['Có', 'Không'] },
  ),
  daysOff: ask('Ngày nghỉ bù, ngoài ngày lễ và cuối tuần; cách nhau bằng dấu chấm phẩy.', TEXT),
}
