import type { SharedCode } from '../domain/send-code'
import { MENU } from './menu'
import { count } from './numbers'
import { quoted } from './quoted'

/** What set-up makes or mends in the workbook's tabs. */
export interface TabsFacts {
  /** False for a workbook that was set up before. */
  readonly isFirst: boolean
  readonly made: readonly string[]
  /** Tabs that get columns. */
  readonly mended: readonly { readonly tab: string; readonly headers: readonly string[] }[]
  /** Tabs of which nothing was left but the name. */
  readonly headed: readonly string[]
  /** Tabs that get only lists to choose from. */
  readonly listed: readonly string[]
  /** Columns that are plain text, and are to be so no more. */
  readonly asText: readonly { readonly tab: string; readonly headers: readonly string[] }[]
  readonly items: readonly string[]
  readonly categories: number
  readonly codes: number
  readonly shared: readonly SharedCode[]
  readonly cells: number
  readonly guarded: readonly string[]
  /** The blank tab with which the workbook began. */
  readonly blankTab: string | undefined
}

export const isNothing = (facts: TabsFacts): boolean => works(facts).length === 0

/** Shown by Google when somebody edits a tab that the program lays out. */
export const COMPUTED_TAB =
  'Trang tính do chương trình lập; nội dung sửa tay sẽ được thay ở lần cập nhật sau.'

const DATA_NOTICE =
  'Về dữ liệu: sổ chỉ lưu thông tin hành chính (tên chuyên đề, ngày, số liệu, xếp loại, họ tên người được phân công). Đề nghị không ghi hồ sơ đảng viên và nội dung thuộc bí mật nhà nước.'

const TAB_LOST =
  'Nếu trang tính cần tạo chỉ bị đổi tên hoặc bị xóa nhầm, đề nghị chọn Không, đặt lại tên cũ hoặc lấy lại ở Tệp, Lịch sử phiên bản.'

const COLUMN_LOST = 'Nếu cột cần thêm chỉ bị đổi tên, đề nghị chọn Không, ghi lại tên cũ.'

const KEPT = 'Nội dung đồng chí đã ghi được giữ nguyên.'

export const tabsQuestion = (facts: TabsFacts) => ({
  title: `${MENU.setUp.replace('…', '')}: các trang tính`,
  text: [
    'Chương trình sẽ:',
    ...works(facts).map((work) => `- ${work};`),
    KEPT,
    ...(facts.made.length === 0 || facts.isFirst ? [] : [TAB_LOST]),
    ...(facts.mended.length === 0 ? [] : [COLUMN_LOST]),
    '',
    DATA_NOTICE,
  ].join('\n'),
  yes: 'Thực hiện',
  no: 'Không thực hiện',
})

export function tabsMade(facts: TabsFacts): string {
  const done = isNothing(facts)
    ? 'Các trang tính đã đủ cột, danh sách và mã gửi, không có gì phải bổ sung.'
    : `Đã ${works(facts).join('; ')}.`
  return [done, ...facts.shared.map(sharedCode), ...nextOf(facts)].join('\n')
}

export const sharedCode = ({ sendCode, rows }: SharedCode): string =>
  `Mã gửi ${quoted(sendCode)} có ở các dòng ${rows.join(', ')} của trang tính Chi bộ. Đề nghị xóa mã ở dòng chép lại, rồi bấm ${quoted(MENU.setUp)} để cấp mã mới.`

function nextOf({ cells, made }: TabsFacts): string[] {
  const menu = made.includes('Cài đặt') || made.includes('Chi bộ') ? [FULL_MENU] : []
  if (cells === 0) return [...menu, NEXT]
  const settings = made.includes('Cài đặt') ? [`${FILL_IN}.`] : []
  return [...menu, ...settings]
}

/** Google asks for the menu when the page is loaded; before set-up it has one item. */
const FULL_MENU = `Đề nghị tải lại trang (F5) và chờ vài giây: menu ${MENU.title} khi đó có đủ các mục.`

const FILL_IN = 'Việc tiếp theo: ghi các mục còn trống ở trang tính Cài đặt'

const NEXT = `${FILL_IN}, danh sách ở trang tính Chi bộ và Đảng ủy viên, rồi bấm lại ${quoted(MENU.setUp)} để cấp mã gửi cho các chi bộ.`

/** Each as a verb and what it is done to. */
function works(facts: TabsFacts): string[] {
  const { made, mended, headed, listed, asText, items, categories, codes, guarded, blankTab } = facts
  const names = (all: readonly string[]) =>
    all.map((name) => (name.includes(',') ? quoted(name) : name)).join(', ')
  const some = (number: number, work: string): string[] => (number === 0 ? [] : [work])
  return [
    ...some(made.length, `tạo ${count(made.length)} trang tính: ${names(made)}`),
    ...mended.map(({ tab, headers }) => `thêm vào bên phải trang tính ${tab} cột ${names(headers)}`),
    ...some(headed.length, `ghi dòng tiêu đề ở trang tính ${names(headed)}`),
    ...some(listed.length, `đặt danh sách chọn ở trang tính ${names(listed)}`),
    ...asText.map(
      ({ tab, headers }) => `trả lại định dạng thường cho cột ${names(headers)} ở trang tính ${tab}`,
    ),
    ...some(items.length, `ghi ${count(items.length)} mục cài đặt với giá trị thường dùng`),
    ...some(categories, `ghi ${count(categories)} nhóm nội dung ban đầu, sửa được`),
    ...some(codes, `cấp mã gửi cho ${count(codes)} chi bộ`),
    ...some(guarded.length, `đặt lời nhắc khi sửa tay trang tính ${names(guarded)}`),
    ...(blankTab === undefined ? [] : [`bỏ trang tính trống ${blankTab}`]),
  ]
}
