import { SETTING_ITEMS } from '../../src/addon/workbook/setting-items'
import { settingsTab } from '../../src/addon/workbook/tabs/settings'
import { day } from './moment'
import { type Box, type Sheet, sheetOf } from './sheet'

type Item = keyof typeof SETTING_ITEMS

/** What the sample's office filled in, and what each item is for. Percentages are numbers, as Google keeps them. */
const values: { readonly [K in Item]: readonly [value: Box, explanation: string] } = {
  committeeName: [
    'Đảng ủy Viện kiểm sát nhân dân tỉnh Minh Họa',
    'Tên đầy đủ, dùng trong thư và văn bản. Tỉnh Minh Họa là tỉnh giả định.',
  ],
  superiorName: ['Đảng bộ các cơ quan Đảng tỉnh Minh Họa', 'Dòng trên cùng bên trái của văn bản.'],
  officeName: ['Văn phòng Đảng ủy', 'Bộ phận ký thư nhắc.'],
  officePerson: ['Ngô Thị Làm Mẫu', 'Người các chi bộ gọi khi cần hỏi.'],
  officeTelephone: ['0200 000 001', 'Ghi ở cuối mỗi thư.'],
  officeEmail: ['vanphongdanguy@example.vn', 'Thư trả lời của các chi bộ gửi về địa chỉ này.'],
  documentSymbol: ['ĐU', 'Phần sau của số, ký hiệu văn bản: Số …-KH/ĐU.'],
  placeName: ['Minh Họa', 'Đứng trước ngày, tháng, năm của văn bản.'],
  signingAuthority: ['T/M ĐẢNG ỦY', 'Dòng trên chức vụ người ký.'],
  signerOffice: ['BÍ THƯ', 'Chức vụ người ký văn bản.'],
  signerName: ['Nguyễn Văn Mẫu', 'Họ tên người ký văn bản.'],
  reportRecipient: ['Ban Thường vụ Đảng ủy', 'Nơi nhận báo cáo việc quá hạn.'],
  reportEmails: ['banthuongvu@example.vn', 'Có nhiều địa chỉ thì cách nhau bằng dấu chấm phẩy.'],
  planYear: [2027, 'Năm đang đăng ký và theo dõi.'],
  deadline: [
    '15/12',
    'Ngày và tháng của năm trước năm kế hoạch; hoặc một ngày đầy đủ; hoặc bốn ngày cho bốn quý.',
  ],
  minimumPerQuarter: [1, 'Mỗi chi bộ phải có ít nhất bấy nhiêu chuyên đề một quý.'],
  papersBeforeDays: [1, 'Tài liệu đến tay đảng viên trước buổi sinh hoạt.'],
  reportAfterDays: [2, 'Hạn chi bộ báo cáo kết quả.'],
  commentAfterDays: [5, 'Hạn Đảng ủy viên dự gửi nhận xét.'],
  tiersBefore: ['7; 1', 'Nhắc chi bộ trước hạn đăng ký.'],
  tiersAfter: ['3; 10', 'Nhắc chi bộ khi đã quá hạn.'],
  prepareBeforeDays: [7, 'Nhắc chi bộ chốt giờ, địa điểm, thông qua dự thảo, gửi tài liệu.'],
  tellMemberAfterDays: [7, 'Quá hạn bấy nhiêu ngày thì báo Đảng ủy viên theo dõi chi bộ.'],
  tellStandingCommitteeAfterDays: [14, 'Quá hạn bấy nhiêu ngày thì đưa vào báo cáo Ban Thường vụ.'],
  gapBetweenLettersDays: [3, 'Một địa chỉ không nhận hai thư gần nhau hơn thế.'],
  remindersFrom: [day('2026-12-01'), 'Việc đến hạn trước ngày này không nhắc bằng thư.'],
  automaticMail: ['Tất cả', 'Không / Chỉ nhắc chi bộ / Tất cả: lịch chạy tự động được gửi những thư nào.'],
  formAddress: ['Tự nhập', 'Đã xác minh / Tự nhập. Tự nhập thì mã gửi mới chứng tỏ là chi bộ gửi.'],
  dailyHour: [8, 'Giờ lịch chạy tự động làm việc.'],
  suggestedShare: [0.6, 'Vượt tỷ lệ này thì có gợi ý, không phải là thiếu sót.'],
  noteWeekends: ['Có', 'Có / Không: lưu ý khi thời gian dự kiến là thứ Bảy, Chủ nhật.'],
  closeAfterDeadline: ['Không', 'Có / Không: hết hạn đăng ký thì đóng phiếu đăng ký cả năm.'],
  daysOff: [
    '03/05/2027',
    'Ngày nghỉ bù, ngoài ngày lễ và cuối tuần; nhiều ngày cách nhau bằng dấu chấm phẩy.',
  ],
}

export const settingsSheet = (): Sheet =>
  sheetOf(
    settingsTab,
    (Object.keys(SETTING_ITEMS) as Item[]).map((key) => ({
      item: SETTING_ITEMS[key].label,
      value: values[key][0],
      explanation: values[key][1],
    })),
  )
