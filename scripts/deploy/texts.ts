import type { Addon } from '../build/add-on'
import type { Project, PushResult } from './answers'
import type { Said } from './clasp'
import { scriptLink, sheetLink } from './links'

/** What the office's IT colleague reads at the terminal. */

const GUIDE = 'docs/cai-dat.md'
export const SWITCH_FOR_API = 'https://script.google.com/home/usersettings'

export const TITLE = 'Sổ Chuyên đề'

export const INTRODUCTION = `Cài đặt ${TITLE} lên Google Sheets bằng clasp, công cụ của Google.
Trước khi bắt đầu: đăng nhập trình duyệt bằng tài khoản Google chung của cơ quan và bật Apps Script API tại ${SWITCH_FOR_API}.
Dừng lúc nào cũng được bằng Ctrl+C. Hướng dẫn từng bước: ${GUIDE}.`

export const ASKING_ACCOUNT = 'Đang xem clasp đăng nhập bằng tài khoản nào…'
export const MAKING_SCRIPT = 'Đang nhờ clasp tạo mã lệnh ở Google…'
export const PUSHING = 'Đang nhờ clasp đưa mã lệnh lên Google…'

export const STOPPED = 'Đã dừng theo lựa chọn của đồng chí. Có thể chạy lại lệnh này bất cứ lúc nào.'

export const NO_TERMINAL =
  'Chưa thực hiện được: lệnh này hỏi từng bước nên cần cửa sổ dòng lệnh. Đề nghị mở Terminal, PowerShell hoặc Command Prompt, vào thư mục này rồi chạy: npm run deploy'

export const NO_OPTIONS = 'Chưa thực hiện được: lệnh này không nhận tham số. Đề nghị chạy lại: npm run deploy'

export const LOG_IN = 'Đăng nhập bằng trình duyệt'
export const LOG_IN_AS_ANOTHER = 'Đăng nhập bằng tài khoản khác'
export const USE_ACCOUNT = 'Dùng tài khoản này'
export const STOP = 'Dừng lại'

export const NOT_LOGGED_IN = 'clasp chưa đăng nhập tài khoản Google nào.'
export const ACCOUNT_UNKNOWN =
  'clasp có lưu một lần đăng nhập nhưng không đọc được địa chỉ (có thể mất mạng, hoặc lần đăng nhập đó đã hết hạn).'
export const accountQuestion = (email: string): string =>
  `clasp đang đăng nhập bằng ${email}. Tài khoản này sẽ là chủ của Sheet và của mã lệnh, nên cần là tài khoản chung của cơ quan.`

export const TARGET_QUESTION = `Cài ${TITLE} vào đâu?`
export const update = ({ scriptId }: Project): string => `Cập nhật bản đã cài từ thư mục này (mã ${scriptId})`
export const NEW_SHEET = 'Tạo một Google Sheet mới'
export const EXISTING_SHEET = `Một Google Sheet đã có, chưa cài ${TITLE}`
export const EXISTING_SCRIPT = `Một Google Sheet đã cài ${TITLE} từ máy khác, hoặc là bản sao của Sheet đã cài`

export const leaving = ({ scriptId }: Project): string =>
  `Thư mục này đang gắn với mã ${scriptId}. Cài xong sẽ gắn với bản mới; đề nghị ghi lại mã trên nếu còn dùng.`

export const SHEET_TITLE_QUESTION = 'Tên của Google Sheet mới:'
export const TITLE_MISSING = 'Đề nghị ghi tên.'
export const SHEET_QUESTION = 'Dán liên kết của Google Sheet:'
export const NO_SHEET_ID =
  'Không thấy mã của Google Sheet. Đề nghị mở Sheet rồi sao chép cả địa chỉ, dạng https://docs.google.com/spreadsheets/d/…/edit'
export const OFFICE_FILE =
  'Đây là tệp Excel chưa chuyển đổi. Đề nghị mở tệp, chọn Tệp → Lưu dưới dạng Google Trang tính, rồi dán liên kết của bản mới.'
export const SCRIPT_QUESTION =
  'Dán ID tập lệnh (trong Sheet: Tiện ích mở rộng → Apps Script → Cài đặt dự án → ID tập lệnh):'
export const NO_SCRIPT_ID = 'Không thấy ID tập lệnh. Đề nghị sao chép lại cả dãy chữ và số.'

export const overwriteQuestion = (scriptId: string): string =>
  `Mọi tệp mã lệnh đang có trong tập lệnh ${scriptId} sẽ được thay bằng ${TITLE}. Tiếp tục?`
export const OVERWRITE = 'Tiếp tục, thay mã lệnh'

export const built = ({ version, hash, bytes }: Addon): string =>
  `Đã dựng mã lệnh phiên bản ${version}, mã ${hash}, ${Math.ceil(bytes / 1000)} kB.`
export const created = ({ scriptId, sheetId }: Project, file: string): string =>
  [
    'clasp báo đã tạo:',
    ...(sheetId === undefined ? [] : [`  Sheet: ${sheetLink(sheetId)}`]),
    `  Mã lệnh: ${scriptLink(scriptId)}`,
    `Mã của tập lệnh được ghi vào ${file}; giữ tệp này để cập nhật về sau.`,
  ].join('\n')

export const projectFileUnreadable = (file: string): string =>
  `Chưa thực hiện được: không đọc được tệp ${file}. Đề nghị sửa lại tệp; hoặc xóa tệp, chạy lại lệnh này và chọn “${EXISTING_SCRIPT}”.`

export const otherFiles = (files: readonly string[], expected: readonly string[]): string =>
  `Chưa thực hiện được: clasp sẽ đưa lên ${files.join(', ') || 'không tệp nào'}, trong khi chỉ được đưa ${expected.join(', ')}. Đề nghị xóa thư mục dist rồi chạy lại.`

/** What clasp did not do, in its own words, and what usually helps. */
export const notConfirmed = (act: string, { out, err }: Said): string =>
  [
    `Chưa thực hiện được: clasp không báo là đã ${act}.`,
    `clasp báo: ${
      [err, out]
        .map((words) => words.trim())
        .filter(Boolean)
        .join('\n') || '(không có gì)'
    }`,
    adviceOn(`${err}\n${out}`),
  ].join('\n')

export const READ_LOGIN = 'đọc tình trạng đăng nhập'
export const MAKE_SCRIPT = 'tạo mã lệnh'
export const LIST_FILES = 'liệt kê các tệp sẽ đưa lên'
export const PUSH = 'đưa mã lệnh lên Google'

/** What Google answers, and what the person can do about it; the first that fits. */
const ADVICE: readonly (readonly [answer: RegExp, advice: string])[] = [
  [
    /usersettings|has not enabled the Apps Script API/i,
    `Đề nghị mở ${SWITCH_FOR_API} bằng đúng tài khoản này, bật “Google Apps Script API”, chờ vài phút rồi chạy lại. Nếu trong Drive đã có một Sheet trống vừa tạo, chọn “${EXISTING_SHEET}” để dùng lại Sheet đó.`,
  ],
  [
    /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|socket hang up|network/i,
    'Đề nghị kiểm tra kết nối mạng (hoặc máy chủ proxy, tường lửa của cơ quan) rồi chạy lại.',
  ],
  [
    /No credentials|invalid_grant|invalid_rapt|unauthorized|authentication/i,
    `Đề nghị chạy lại và chọn “${LOG_IN}” hoặc “${LOG_IN_AS_ANOTHER}”.`,
  ],
  [
    /permission|forbidden/i,
    'Đề nghị kiểm tra tài khoản đang dùng có quyền chỉnh sửa Sheet và mã lệnh này không.',
  ],
  [
    /not found|invalid argument/i,
    'Đề nghị kiểm tra lại liên kết và tài khoản. Nếu Sheet vừa được tạo và chưa gõ gì, mở Sheet, gõ một chữ bất kỳ, chờ Google lưu rồi chạy lại.',
  ],
]

const adviceOn = (words: string): string =>
  ADVICE.find(([answer]) => answer.test(words))?.[1] ??
  `Đề nghị xem mục “Khi gặp trở ngại” trong ${GUIDE}, hoặc chụp màn hình này gửi người viết chương trình.`

type Confirmed = Exclude<PushResult, { kind: 'unconfirmed' }>

export const confirmed = (result: Confirmed, { version, hash }: Addon): string =>
  result.kind === 'pushed'
    ? `clasp báo đã đưa lên Google: ${result.files.join(', ')} (phiên bản ${version}, mã ${hash}).`
    : `clasp báo mã lệnh trên Google đã đúng là bản này (phiên bản ${version}, mã ${hash}), không có gì phải đưa lên.`
