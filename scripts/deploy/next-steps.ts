import { MENU } from '../../src/addon/text/menu'
import type { Project } from './answers'
import { sheetLink } from './links'

const GUIDE = 'docs/cai-dat.md'

/** What is left to do by hand in the Sheet. */
export const nextSteps = ({ sheetId }: Project, isUpdate: boolean): string =>
  numbered([openSheet(sheetId), ...(isUpdate ? AFTER_UPDATE : AFTER_INSTALLATION), LOG_OUT])

const openSheet = (sheetId: string | undefined): string =>
  `Mở Sheet${sheetId === undefined ? ' của đơn vị' : ` ${sheetLink(sheetId)}`}; nếu đang mở thì tải lại trang (F5). Sau vài giây, menu “${MENU.title}” hiện ở cuối hàng menu.`

const AFTER_INSTALLATION = [
  'Vào Tệp → Cài đặt: chọn Ngôn ngữ Việt Nam, múi giờ (GMT+07:00) Hồ Chí Minh.',
  `Chọn “${MENU.title}” → “${MENU.firstSetUp}” (Sheet đã có sẵn các trang tính: “${MENU.office}” → “${MENU.setUp}”) và cấp quyền theo mục 4 của ${GUIDE}.`,
  `Bấm lại mục đó, rồi làm tiếp theo mục 5 của ${GUIDE}.`,
]

const AFTER_UPDATE = [
  `Chọn “${MENU.office}” → “${MENU.setUp}”: Google hỏi quyền thì cấp rồi bấm lại; chương trình ghi nhận bản mới và hỏi nếu sổ cần sửa (mục 8 của ${GUIDE}).`,
]

const LOG_OUT = 'Trên máy dùng chung, xóa thông tin đăng nhập của clasp: npx clasp logout'

const numbered = (steps: readonly string[]): string =>
  ['Việc làm tiếp:', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')
