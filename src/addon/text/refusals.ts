import { registrationNumber } from '../domain/next-numbers'
import type { Problem } from '../domain/refusal'
import { count, dateInText } from './numbers'

type Sentences = { readonly [Code in Problem['code']]: (problem: Extract<Problem, { code: Code }>) => string }

const quoted = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`
const listed = (texts: readonly (string | number)[]): string => texts.join(', ')

/** What is the matter, and what to do: each problem has its sentences, or this does not compile. */
const SENTENCES: Sentences = {
  tabMissing: ({ tab }) =>
    `chưa có trang tính ${quoted(tab)}. Đề nghị đặt lại tên cũ nếu vừa bị đổi tên, lấy lại ở Tệp, Lịch sử phiên bản nếu bị xóa nhầm, hoặc bấm “Cài đặt lần đầu…” trong menu Chuyên đề để tạo.`,
  tabDoubled: ({ tab, names }) =>
    `có ${names.length} trang tính đều có thể hiểu là ${quoted(tab)} (${listed(names.map(quoted))}). Đề nghị giữ một trang tính, đổi tên trang tính còn lại.`,
  headerMissing: ({ tab, headers }) =>
    `trang tính ${quoted(tab)} không có cột ${listed(headers.map(quoted))}. Đề nghị ghi lại đúng tên cột ở dòng tiêu đề.`,
  answersMissing: ({ tab, headers }) =>
    `trang tính ${quoted(tab)} không còn cột ${listed(headers.map(quoted))}; nếu lấy tiếp, các phiếu cũ sẽ vào sổ lần nữa. Đề nghị ghi lại đúng tên cột ở dòng tiêu đề; nếu đã đổi tên câu hỏi trong biểu mẫu thì đổi lại như cũ.`,
  rowsMixed: ({ tab, rows, example: { row, number, given } }) =>
    `trang tính ${quoted(tab)} có ${count(rows)} dòng mang mã của dòng khác (ví dụ dòng ${row}: mã ${number}, nội dung của ${registrationNumber(given)}), có thể vì chỉ sắp xếp một phần các cột. Đề nghị hoàn tác việc sắp xếp (Ctrl+Z), hoặc lấy lại bản cũ ở Tệp, Lịch sử phiên bản.`,
  headerDoubled: ({ tab, header }) =>
    `trang tính ${quoted(tab)} có hai cột cùng tên ${quoted(header)}. Đề nghị giữ một cột, đổi tên cột còn lại.`,
  headerNotFound: ({ tab, header }) =>
    `trang tính ${quoted(tab)} đã có nội dung nhưng không có dòng tiêu đề (${quoted(header)}, …). Đề nghị đổi tên trang tính đó, hoặc ghi dòng tiêu đề, rồi bấm lại.`,
  zoneWrong: ({ where, zone }) =>
    where === 'workbook'
      ? `múi giờ của bảng tính đang là ${quoted(zone)}. Đề nghị vào Tệp, Cài đặt, chọn múi giờ “(GMT+07:00) Hồ Chí Minh”.`
      : `múi giờ của chương trình đang là ${quoted(zone)}. Đề nghị cán bộ phụ trách công nghệ thông tin đặt lại thành Asia/Ho_Chi_Minh.`,
  settingMissing: ({ item, example }) =>
    `mục ${quoted(item)} ở trang tính Cài đặt còn trống. Đề nghị ghi giá trị, ví dụ: ${example}.`,
  settingDoubled: ({ item }) =>
    `mục ${quoted(item)} có ở hai dòng của trang tính Cài đặt. Đề nghị giữ lại một dòng.`,
  settingUnreadable: ({ item, text, example }) =>
    `không đọc được giá trị ${quoted(text)} của mục ${quoted(item)} ở trang tính Cài đặt. Đề nghị ghi lại, ví dụ: ${example}.`,
  boxUnreadable: ({ tab, row, header, text, example }) =>
    `không đọc được ${quoted(text)} ở cột ${header}, dòng ${row}, trang tính ${tab}. Đề nghị ghi lại, ví dụ: ${example}.`,
  nameDoubled: ({ tab, name, rows }) =>
    `tên ${quoted(name)} có ở các dòng ${listed(rows)} của trang tính ${tab}. Đề nghị đổi tên hoặc bỏ bớt để mỗi tên chỉ có một dòng.`,
  fieldMissing: ({ tab, row, name }) =>
    `nhóm ${quoted(name)} ở dòng ${row}, trang tính ${tab} chưa có lĩnh vực. Đề nghị chọn một trong ba lĩnh vực ở cột Lĩnh vực.`,
  workbookCopied: () =>
    'bảng tính này là bản sao của sổ đã cài đặt, nên không gửi thư và không chạy tự động. Đề nghị mở sổ gốc; nếu từ nay dùng bản sao này, đề nghị bấm “Cài đặt lần đầu, sửa cài đặt…”.',
  permissionMissing: ({ owner }) =>
    `tài khoản ${owner} chưa cấp đủ quyền để lịch chạy tự động làm việc. Đề nghị mở bảng tính bằng tài khoản đó, bấm “Cài đặt lần đầu, sửa cài đặt…” và chọn tất cả các quyền.`,
  scheduleReleased: () =>
    'lịch chạy tự động của sổ chưa có người phụ trách, lịch này không còn tác dụng. Đề nghị mở Quản lý sổ, “Lịch chạy tự động, bàn giao người phụ trách…” và bấm “Nhận phụ trách”.',
  notOrdered: ({ owner }) =>
    `lịch chạy tự động của sổ do ${owner} phụ trách, lịch này không còn tác dụng. Đề nghị xóa lịch này, hoặc bấm “Cài đặt lần đầu, sửa cài đặt…” để nhận bàn giao.`,
  busy: () => 'đang có người khác hoặc lịch chạy tự động cập nhật sổ. Đề nghị chờ một phút rồi bấm lại.',
  changedMeanwhile: () =>
    'số liệu liên tục thay đổi trong lúc xem trước. Đề nghị chờ người khác nhập xong rồi bấm lại.',
  nothingToUndo: () =>
    'chưa có việc nào hoàn tác được. Chỉ hoàn tác được lần lập kế hoạch, cập nhật bảng theo dõi hoặc thống kê gần nhất.',
  changedSince: ({ tab }) =>
    `trang tính ${quoted(tab)} đã được sửa sau lần cập nhật, hoàn tác sẽ làm mất phần sửa đó. Đề nghị sửa trực tiếp trên trang tính.`,
  planClosed: ({ year }) =>
    `kế hoạch năm ${year} đã khóa sổ. Đề nghị kiểm tra lại mục Năm kế hoạch ở trang tính Cài đặt.`,
  pressUnknown: () =>
    'cửa sổ này không còn dùng được với chương trình hiện nay. Đề nghị đóng lại rồi mở từ menu Chuyên đề.',
  workbookNewer: ({ version, known }) =>
    `sổ theo phiên bản ${dateInText(version)}, mới hơn chương trình đang chạy (${dateInText(known)}). Đề nghị cán bộ phụ trách công nghệ thông tin cài bản mới của chương trình.`,
  userUnknown: () =>
    'Google không cho biết địa chỉ của người đang dùng. Đề nghị đăng nhập bằng tài khoản của văn phòng rồi bấm lại.',
  ledgerShort: ({ missing }) =>
    `Sổ đôn đốc thiếu ${count(missing)} dòng so với lần gửi thư trước; nếu gửi tiếp, có thư sẽ đi lần thứ hai. Đề nghị mở Tệp, Lịch sử phiên bản, chép lại các dòng đã mất; nếu cố ý xóa, bấm “Sửa giúp” ở mục Thư và tin nhắn của Kiểm tra tình trạng sổ.`,
  mailQuotaSpent: () => 'hạn mức thư trong ngày của tài khoản đã hết. Đề nghị bấm lại vào ngày mai.',
  cardGone: () =>
    'mục này không còn trong danh sách, có thể người khác đã xử lý. Đề nghị bấm “Đọc lại” để xem danh sách mới.',
  rowGone: () => 'dòng này không còn trong bảng tính. Đề nghị bấm “Đọc lại” để xem danh sách mới.',
  cardChanged: () => 'nội dung của mục này vừa thay đổi. Đề nghị bấm “Đọc lại”, xem lại rồi bấm.',
  previewChanged: () =>
    'số liệu vừa thay đổi nên nội dung không còn như đã đọc. Đề nghị bấm “Đọc lại”, xem lại rồi bấm.',
}

/** The whole refusal, as a person reads it. */
export const refusalText = (problem: Problem): string => `Chưa thực hiện được: ${problemText(problem)}`

/** What is the matter, and what to do. */
export function problemText<P extends Problem>(problem: P): string {
  const sentence = SENTENCES[problem.code] as (problem: Problem) => string
  return sentence(problem)
}
