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
  `Chuẩn bị các trang tính và biểu mẫu theo mục 5 của ${GUIDE}.`,
  `Bấm một mục của menu “${MENU.title}” và cấp quyền theo mục 4 của ${GUIDE}.`,
]

const AFTER_UPDATE = [
  `Bấm một mục của menu “${MENU.title}” để xem bản mới có hỏi cấp quyền không (mục 8 của ${GUIDE}).`,
]

const LOG_OUT = 'Trên máy dùng chung, xóa thông tin đăng nhập của clasp: npx clasp logout'

const numbered = (steps: readonly string[]): string =>
  ['Việc làm tiếp:', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')
