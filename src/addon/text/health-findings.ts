import type { FormKind } from '../domain/form-plan'
import type { HealthFinding } from '../domain/health'
import type { Problem } from '../domain/refusal'
import { FORM_NAMES, formPaused, formUnread } from './forms'
import { upperFirst } from './letters/words'
import { MENU } from './menu'
import { count, dateInText } from './numbers'
import { quoted } from './quoted'
import { problemText } from './refusals'
import { sharedCode } from './set-up'

const tabGone = ({ tab }: { readonly tab: string }): string =>
  upperFirst(problemText({ code: 'tabMissing', tab }))

type Sentences = {
  readonly [Code in HealthFinding['code']]: (finding: Extract<HealthFinding, { code: Code }>) => string
}

const SENTENCES: Sentences = {
  workbookIsCopy: () => asRefused({ code: 'workbookCopied' }),
  permissionsGranted: () => 'Tài khoản này đã cấp đủ quyền.',
  permissionsMissing: () =>
    'Tài khoản này chưa cấp đủ quyền, có việc sẽ không chạy được. Đề nghị mở liên kết bên dưới và chọn tất cả các quyền.',
  scheduleRuns: ({ owner, hour }) =>
    `Chạy hằng ngày khoảng ${count(hour)} giờ và mỗi khi có biểu mẫu gửi về, bằng tài khoản ${owner}.`,
  scheduleIsAnothers: ({ owner }) =>
    `Do ${owner} phụ trách. Chỉ tài khoản đó kiểm tra được từng lịch; ngày chạy gần nhất ghi ở mục dưới.`,
  scheduleLacking: () =>
    'Chưa có lịch chạy tự động: việc rà soát, đôn đốc chỉ chạy khi có người bấm. Đề nghị đặt lịch bằng tài khoản của cơ quan.',
  scheduleBroken: ({ hour }) =>
    `Lịch đã ghi nhận nhưng thiếu, thừa, hoặc khác Giờ chạy hằng ngày (${count(hour)} giờ) ở trang tính Cài đặt. Đề nghị đặt lại.`,
  ranLately: ({ day }) => `Đã chạy xong ngày ${dateInText(day)}.`,
  neverRan: () =>
    'Lịch đã đặt nhưng chưa lần nào chạy xong. Nếu đã quá một ngày, đề nghị xem Nhật ký thao tác.',
  missedRuns: ({ day, days }) =>
    `Lần chạy xong gần nhất là ngày ${dateInText(day)}, đã ${count(days)} ngày. Việc bị lỡ sẽ được làm trong lần chạy tới.`,
  stoppedRunning: ({ day, days }) =>
    `Đã ${count(days)} ngày không chạy xong lần nào (gần nhất ${dateInText(day)}). Đề nghị xem Nhật ký thao tác, kiểm tra quyền và lịch ở các mục trên.`,
  tabsStand: ({ tabs }) => `Đủ ${count(tabs)} trang tính, đủ các cột.`,
  tabLacking: tabGone,
  tabNotYet: tabGone,
  columnsLacking: ({ tab, headers }) =>
    `Trang tính ${quoted(tab)} thiếu cột ${headers.map(quoted).join(', ')}.`,
  columnsAsText: ({ tab, headers }) =>
    `Trang tính ${quoted(tab)}: cột ${headers.map(quoted).join(', ')} đang ở dạng văn bản thuần túy, nên dòng ghi thêm có dấu nháy đơn ở đầu, ngày giờ thành chữ. Dòng đã ghi vẫn đọc được; có thể trả lại định dạng thường cho các dòng sau.`,
  headersStand: () => 'Tên cột đúng như bản mẫu.',
  headerOlder: ({ tab, typed, header }) =>
    `Trang tính ${quoted(tab)}: cột ${quoted(typed)} được hiểu là ${quoted(header)}.`,
  headerUntidy: ({ tab, header }) =>
    `Trang tính ${quoted(tab)}: tên cột ${quoted(header)} có dấu cách thừa, ký tự ẩn hoặc khác kiểu chữ. Chương trình vẫn đọc được.`,
  settingsRead: () => 'Các mục cần thiết đều đã ghi và đọc được.',
  settingUnread: ({ item, typed: text, example }) =>
    asRefused({ code: 'settingUnreadable', item, text, example }),
  settingTwice: ({ item }) => asRefused({ code: 'settingDoubled', item }),
  settingBlank: ({ item }) => `Mục ${quoted(item)} còn trống. Đề nghị ghi.`,
  settingUnknown: ({ item, near }) =>
    `Mục ${quoted(item)} không có trong danh mục, nên không có tác dụng. Nếu là ${quoted(near)}, đề nghị ghi lại tên mục.`,
  addressBad: ({ item, typed }) =>
    `Không gửi thư được tới ${quoted(typed)} ở mục ${quoted(item)}. Đề nghị ghi lại.`,
  planYearOver: ({ year }) =>
    `Năm kế hoạch đang là ${year}, đã qua. Đề nghị đổi sang năm mới khi bắt đầu đăng ký cho năm mới.`,
  formsLater: () =>
    'Biểu mẫu được tạo khi đã có Năm kế hoạch ở trang tính Cài đặt, danh sách ở trang tính Chi bộ và Nhóm nội dung.',
  formsUnpermitted: () =>
    `Tài khoản này chưa cấp quyền đối với biểu mẫu, nên chương trình không tạo và không kiểm tra được. Đề nghị cấp quyền bằng ${MENU.setUp}, hoặc tự tạo biểu mẫu theo hướng dẫn.`,
  formsByHand: () => 'Dùng biểu mẫu tự tạo; tài khoản này chưa cấp quyền để chương trình kiểm tra.',
  formStands: ({ kind, owner }) =>
    `${named(kind)} đang mở, liên kết với bảng tính, danh sách đúng${owner === '' ? '' : ` (trong Drive của ${owner})`}.`,
  formLacking: ({ kind }) => `Chưa có ${FORM_NAMES[kind]}, hoặc biểu mẫu đã bị xóa.`,
  formNotOurs: ({ kind }) =>
    `${named(kind)} không do chương trình tạo; danh sách, liên kết cần được đặt lại.`,
  formClosed: ({ kind, owner }) =>
    `Tài khoản này không mở được ${FORM_NAMES[kind]}. Đề nghị ${owner === '' ? 'người tạo biểu mẫu' : owner} thêm tài khoản này làm người chỉnh sửa.`,
  formElsewhere: ({ kind }) =>
    `${named(kind)} đang gửi câu trả lời sang bảng tính khác. Đề nghị mở biểu mẫu, mục Câu trả lời, liên kết lại với bảng tính này.`,
  formUnpublished: ({ kind }) => `${named(kind)} chưa mở để nhận câu trả lời.`,
  formPaused: ({ kind }) => formPaused(kind),
  formOverdue: ({ kind }) => `${named(kind)} đang đóng vì đã quá hạn đăng ký.`,
  formUnread,
  formUnlinked: ({ kind }) => `${named(kind)} chưa liên kết với bảng tính này.`,
  formProofOther: ({ kind }) => `${named(kind)} chưa theo mục Email trong biểu mẫu ở trang tính Cài đặt.`,
  formListsStale: ({ kind, lists }) =>
    `${named(kind)} có danh sách chưa cập nhật: ${lists.map(quoted).join(', ')}.`,
  formQuestionsLacking: ({ kind, titles }) =>
    `${named(kind)} không còn câu hỏi ${titles.map(quoted).join(', ')}. Đề nghị thêm lại đúng tên câu hỏi, hoặc xóa biểu mẫu rồi bấm ${MENU.setUp}`,
  codeShared: sharedCode,
  formEditorLacking: ({ kind, editor }) => `${editor} chưa là người chỉnh sửa của ${FORM_NAMES[kind]}.`,
  ledgerShort: problemText,
  lettersClear: () => 'Không có thư nào cần xử lý.',
  lettersInDoubt: ({ letters }) =>
    `${count(letters)} thư chưa rõ đã gửi hay chưa. Đề nghị mở ${quoted(MENU.showDoubtfulLetters)} để quyết định từng thư.`,
  lettersRefused: ({ letters }) =>
    `${count(letters)} thư không gửi được vì địa chỉ. Đề nghị sửa cột Email ở danh sách; thư sẽ gửi lại khi địa chỉ đổi.`,
  messagesWaiting: ({ letters }) =>
    `${count(letters)} nơi đang chờ nhắn Zalo, gọi điện hoặc gửi giấy. Đề nghị mở ${quoted(MENU.showMessages)}, nhắn xong nơi nào thì bấm “Đã nhắn”.`,
  quotaLeft: ({ addresses }) => `Còn gửi được tới ${count(addresses)} địa chỉ trong ngày.`,
  quotaLow: ({ addresses }) =>
    `${addresses > 0 ? `Chỉ còn gửi được tới ${count(addresses)} địa chỉ trong ngày.` : 'Hạn mức thư hôm nay đã hết.'} Thư chưa gửi được sẽ chờ lần chạy sau.`,
  zoneRight: () => 'Giờ Việt Nam, ngôn ngữ Việt Nam.',
  zoneOther: ({ zone, where }) => asRefused({ code: 'zoneWrong', zone, where }),
  localeOther: ({ locale }) =>
    `Ngôn ngữ của bảng tính đang là ${quoted(locale)}, ngày gõ tay có thể bị hiểu khác. Đề nghị vào Tệp, Cài đặt, chọn Việt Nam.`,
  workbookCurrent: ({ version }) => `Theo phiên bản ${dateInText(version)}, là bản mới nhất.`,
  workbookOlder: ({ version }) => `Sổ cần cập nhật theo phiên bản ${dateInText(version)} của chương trình.`,
  programNoted: ({ build }) => `Bản ${build}, đúng như đã ghi nhận.`,
  programUnnoted: ({ build }) =>
    `Đang chạy bản ${build}, chưa được ghi nhận. Đề nghị so với dòng báo khi cài đặt, rồi ghi nhận.`,
  programReplaced: ({ from, build }) =>
    `Chương trình đã được thay từ bản ${from} sang bản ${build}. Nếu cán bộ phụ trách công nghệ thông tin vừa cập nhật, đề nghị ghi nhận; nếu không, đề nghị hỏi lại ai đã sửa.`,
  programEdited: ({ build }) =>
    `Mã lệnh đã bị sửa tay trong trình chỉnh sửa Apps Script: vẫn mang số ${build} nhưng khác bản đã ghi nhận. Đề nghị xem ai được quyền chỉnh sửa bảng tính và cài lại chương trình.`,
  notSeen: ({ problem }) => `Chưa kiểm tra được: ${problemText(problem)}`,
}

/** What stops an act is said in the same words where it is looked at. */
const asRefused = (problem: Problem): string => upperFirst(problemText(problem))

const named = (kind: FormKind): string => upperFirst(FORM_NAMES[kind])

/** What was found, and what to do about it: each code has its sentences, or this does not compile. */
export function healthSentence<F extends HealthFinding>(finding: F): string {
  const words = SENTENCES[finding.code] as (finding: HealthFinding) => string
  return words(finding)
}
