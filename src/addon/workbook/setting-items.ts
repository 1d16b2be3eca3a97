import type { Box, Reading } from '../domain/box'
import type { Settings } from '../domain/settings'
import {
  readCountIn,
  readDay,
  readDays,
  readDaysList,
  readDeadline,
  readShare,
  readText,
  readTexts,
  readWord,
  readYesNo,
} from './setting-readers'

/** One item of `Cài đặt`: its label, what it means when missing or blank, and how it is read. */
export interface SettingItem<T> {
  readonly label: string
  readonly initial: T
  readonly read: (box: Box) => Reading<NonNullable<T>>
  /** Something that can be read, to be shown when the box cannot. */
  readonly example: string
}

const textItem = (label: string, initial = ''): SettingItem<string> => ({
  label,
  initial,
  read: readText,
  example: initial,
})
const daysItem = (label: string, initial: number): SettingItem<number> => ({
  label,
  initial,
  read: readCountIn(0, 366),
  example: String(initial),
})

export const SETTING_ITEMS: { readonly [K in keyof Settings]: SettingItem<Settings[K]> } = {
  committeeName: textItem('Tên Đảng ủy'),
  superiorName: textItem('Đảng bộ cấp trên'),
  officeName: textItem('Tên bộ phận giúp việc', 'Văn phòng Đảng ủy'),
  officePerson: textItem('Người phụ trách'),
  officeTelephone: textItem('Điện thoại văn phòng'),
  officeEmail: textItem('Email văn phòng'),
  documentSymbol: textItem('Ký hiệu trên văn bản', 'ĐU'),
  placeName: textItem('Địa danh'),
  signingAuthority: textItem('Quyền hạn ký', 'T/M ĐẢNG ỦY'),
  signerOffice: textItem('Chức vụ người ký', 'BÍ THƯ'),
  signerName: textItem('Người ký'),
  reportRecipient: textItem('Nơi nhận báo cáo', 'Ban Thường vụ Đảng ủy'),
  reportEmails: {
    label: 'Email nơi nhận báo cáo',
    initial: [],
    read: readTexts,
    example: 'ban-thuong-vu@example.vn',
  },
  planYear: { label: 'Năm kế hoạch', initial: undefined, read: readCountIn(2000, 2100), example: '2027' },
  deadline: {
    label: 'Hạn đăng ký',
    initial: { kind: 'dayBeforeYear', day: 15, month: 12 },
    read: readDeadline,
    example: '15/12',
  },
  minimumPerQuarter: {
    label: 'Số chuyên đề tối thiểu mỗi quý',
    initial: 1,
    read: readCountIn(1, 12),
    example: '1',
  },
  papersBeforeDays: daysItem('Gửi tài liệu cho đảng viên trước (ngày)', 1),
  reportAfterDays: daysItem('Báo cáo sau buổi (ngày)', 2),
  commentAfterDays: daysItem('Nhận xét sau buổi (ngày)', 5),
  tiersBefore: {
    label: 'Nhắc trước hạn (ngày)',
    initial: [7, 1],
    read: readDaysList('largestFirst'),
    example: '7; 1',
  },
  tiersAfter: {
    label: 'Nhắc quá hạn (ngày)',
    initial: [3, 10],
    read: readDaysList('smallestFirst'),
    example: '3; 10',
  },
  prepareBeforeDays: daysItem('Nhắc chuẩn bị trước buổi (ngày)', 7),
  tellMemberAfterDays: daysItem('Báo Đảng ủy viên sau (ngày)', 7),
  tellStandingCommitteeAfterDays: daysItem('Báo Ban Thường vụ sau (ngày)', 14),
  gapBetweenLettersDays: daysItem('Khoảng cách giữa hai thư (ngày)', 3),
  remindersFrom: {
    label: 'Bắt đầu đôn đốc từ ngày',
    initial: undefined,
    read: readDay,
    example: '01/12/2026',
  },
  automaticMail: {
    label: 'Tự động gửi email',
    initial: 'none',
    read: readWord({ Không: 'none', 'Chỉ nhắc chi bộ': 'cells', 'Tất cả': 'all' }),
    example: 'Không',
  },
  formAddress: {
    label: 'Email trong biểu mẫu',
    initial: 'typed',
    read: readWord({ 'Đã xác minh': 'verified', 'Tự nhập': 'typed' }),
    example: 'Tự nhập',
  },
  dailyHour: { label: 'Giờ chạy hằng ngày', initial: 8, read: readCountIn(0, 23), example: '8' },
  suggestedShare: {
    label: 'Tỷ lệ tối đa của một lĩnh vực (gợi ý)',
    initial: 0.6,
    read: readShare,
    example: '60%',
  },
  closeAfterDeadline: {
    label: 'Đóng phiếu cả năm sau hạn đăng ký',
    initial: false,
    read: readYesNo,
    example: 'Không',
  },
  noteWeekends: { label: 'Báo ngày cuối tuần', initial: true, read: readYesNo, example: 'Có' },
  daysOff: {
    label: 'Ngày nghỉ',
    initial: new Set(),
    read: readDays,
    example: '31/12/2027; 02/02/2027 - 04/02/2027',
  },
}
