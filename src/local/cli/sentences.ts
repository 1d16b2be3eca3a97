import type { Loss } from '../workbook-file/losses'
import { PACKAGE_LIMITS } from '../workbook-file/package-limits'
import type { Unreadable } from '../workbook-file/unreadable'
import { DEFAULT_DOORS, DEFAULT_PORT } from './options'

/** Bad usage: what is the matter, then what to do. One sentence each, as the person at the keyboard reads it. */
export const unknownOption = (option: string) =>
  `Không có tùy chọn “${option}”. Đề nghị xem các tùy chọn bằng: npm start -- --help`
export const missingValue = (option: string) =>
  `Tùy chọn ${option} cần có giá trị đi kèm. Đề nghị ghi đủ rồi chạy lại.`
export const needlessValue = (option: string) =>
  `Tùy chọn ${option} không có giá trị đi kèm. Đề nghị bỏ phần sau dấu “=”.`
export const givenTwice = (option: string) => `Tùy chọn ${option} được ghi hai lần. Đề nghị chỉ ghi một lần.`
export const strayWord = (word: string) =>
  `Không hiểu “${word}”. Nếu là tệp sổ, đề nghị ghi: --workbook ${word.includes(' ') ? `"${word}"` : word}`
export const impossibleDay = (text: string) =>
  `Không có ngày “${text}”. Đề nghị ghi ngày theo mẫu năm-tháng-ngày, ví dụ --today 2027-04-08.`
export const wrongChoice = (option: string, text: string, choices: readonly string[]) =>
  `Tùy chọn ${option} không nhận “${text}”. Đề nghị chọn một trong: ${choices.join(', ')}.`
export const wrongAddress = (text: string) =>
  `“${text}” không phải là địa chỉ thư điện tử. Đề nghị ghi, ví dụ, --user van-phong@example.vn.`
export const wrongPort = (text: string) =>
  `Không có cổng “${text}”. Đề nghị ghi một số từ 1 đến 65535, ví dụ --port 8787.`
export const smtpNeedsBoth =
  'Muốn gửi thư thật cần ghi đủ hai tùy chọn, ví dụ: --smtp smtp.example.vn:587 --smtp-user van-phong@example.vn'
export const wrongServer = (text: string) =>
  `Không đọc được máy chủ thư “${text}”. Đề nghị ghi tên máy chủ, dấu hai chấm rồi đến cổng, ví dụ --smtp smtp.example.vn:587.`
export const smtpOnlyAtDesk =
  'Thư thật chỉ gửi từ trang trên trình duyệt, sau khi đã xem trước. Đề nghị bỏ --once hoặc bỏ --smtp.'
export const smtpWithoutRun =
  'Khi có --smtp thì không việc nào chạy trước khi mở trang, để không thư nào đi mà chưa xem. Đề nghị bỏ --run, rồi chọn việc trong trình đơn của trang.'
export const smtpNeedsPassword =
  'Chưa có mật khẩu của hộp thư. Đề nghị đặt biến môi trường SMTP_PASSWORD rồi chạy lại.'
export const noDoors =
  'Tùy chọn --run chưa có tên việc nào. Đề nghị ghi, ví dụ, --run importResponses,showBoard.'
export const unknownDoor = (door: string, known: readonly string[]) =>
  `Không có việc tên là “${door}”. Đề nghị chọn trong: ${known.join(', ')}.`
export const unknownFormTab = (name: string) =>
  `Trong sổ không có trang tính “${name}” (tùy chọn --form-tab). Đề nghị kiểm tra lại tên trang tính.`

export const fileMissing = (path: string) => `Không tìm thấy tệp ${path}. Đề nghị kiểm tra lại đường dẫn.`
export const fileIsFolder = (path: string) =>
  `${path} là thư mục, không phải tệp .xlsx. Đề nghị chỉ rõ tên tệp.`
export const fileNotReadable = (path: string) => `Không mở được tệp ${path}. Đề nghị kiểm tra quyền đọc tệp.`
export const unreadable: Record<Unreadable, (path: string) => string> = {
  notWorkbook: (path) =>
    `${path} không phải là tệp Excel .xlsx. Đề nghị mở bằng Excel hoặc Google Trang tính và lưu dạng .xlsx.`,
  oldWorkbook: (path) => `${path} là tệp Excel kiểu cũ (.xls). Đề nghị mở bằng Excel và lưu lại dạng .xlsx.`,
  locked: (path) => `Tệp ${path} đang đặt mật khẩu mở tệp. Đề nghị bỏ mật khẩu rồi chạy lại.`,
  broken: (path) =>
    `Tệp ${path} bị hỏng, không đọc được. Đề nghị mở bằng Excel, lưu lại thành tệp mới rồi chạy lại.`,
  tooLarge: (path) =>
    `Tệp ${path} lớn quá ${Math.round(PACKAGE_LIMITS.bytes / 1e6)} MB nên không mở. Đề nghị bỏ ảnh, tệp nhúng trong sổ rồi lưu lại.`,
  tooLargeInside: (path) =>
    `Tệp ${path} khi bung ra lớn bất thường nên không mở. Đề nghị mở bằng Excel, chép các trang tính cần dùng sang tệp mới.`,
}
export const sidecarUnreadable = (path: string, place: string) =>
  `Không đọc được tệp ${path}${place && ` (mục “${place}”)`}. Đề nghị khôi phục tệp này từ bản lưu, hoặc chuyển tệp đi nơi khác để chạy như một sổ mới.`
export const outNotWritable = (path: string) =>
  `Không ghi được vào thư mục ${path}. Đề nghị kiểm tra quyền ghi, chỗ trống trên ổ đĩa, hoặc chọn thư mục khác bằng --out.`
export const notBuilt =
  'Chưa dựng được chương trình từ mã nguồn. Đề nghị chạy npm install, rồi npm run build để xem lý do.'

/** The run itself. */
export const doorDone = 'Đã chạy xong.'
export const doorFault = (reason: string) =>
  `Có lỗi kỹ thuật (${reason}). Đề nghị chụp màn hình gửi cán bộ phụ trách công nghệ thông tin.`
export const doorKilled =
  'Việc này chạy quá thời gian Google cho phép nên bị dừng giữa chừng. Đề nghị chạy lại để làm tiếp.'
export const doorUnclear =
  'Việc này không cho biết kết quả. Đề nghị chụp màn hình gửi cán bộ phụ trách công nghệ thông tin.'
export const ownFault = (reason: string) =>
  `Bản chạy trên máy gặp lỗi kỹ thuật (${reason}), chưa ghi kết quả. Đề nghị chụp màn hình gửi cán bộ phụ trách công nghệ thông tin.`
export const opening = (workbook: string, day: string) => `Sổ: ${workbook}. Ngày làm việc: ${day}.`
export const continuing = 'Làm tiếp trên sổ của lần chạy trước.'
export const startingAgain = (removed: number) =>
  removed
    ? `Làm lại từ đầu: kết quả lần trước được thay, đã xóa ${removed} thư cũ trong outbox.`
    : 'Làm lại từ đầu: kết quả lần trước được thay.'
export const unfinishedLetters = (removed: number) =>
  `Lần chạy trước dừng giữa chừng: đã bỏ ${removed} thư chưa được ghi nhận trong outbox.`
export const copied =
  'Sổ này là bản sao của một sổ khác: lịch chạy tự động và những gì chương trình tự ghi nhớ không đi theo.'

const LOSS_WORDS: Record<Loss, string> = {
  charts: 'biểu đồ',
  pivots: 'bảng tổng hợp (PivotTable)',
  shapes: 'hình vẽ',
  images: 'ảnh',
  controls: 'nút bấm, đối tượng nhúng',
  macros: 'macro',
  threads: 'trao đổi dạng bình luận',
  tables: 'khung bảng (Table)',
  slicers: 'bộ lọc rời (Slicer)',
  sparklines: 'biểu đồ nhỏ trong ô',
  links: 'liên kết tới tệp khác',
  hyperlinks: 'liên kết trong ô',
  conditions: 'định dạng có điều kiện',
  filters: 'bộ lọc',
  names: 'vùng được đặt tên',
  rules: 'một số quy tắc nhập liệu',
  richText: 'định dạng riêng từng chữ trong ô',
  pages: 'thiết lập trang in',
}
export const missingInCopy = (losses: readonly Loss[], keptAs: string | undefined) =>
  `Sổ có ${losses.map((loss) => LOSS_WORDS[loss]).join(', ')}: bản kết quả không ghi lại được những phần này, ${
    keptAs ? `sổ trước khi chạy được giữ ở ${keptAs}` : 'tệp gốc được giữ nguyên'
  }.`

const decimal = (value: number) => value.toFixed(1).replace('.', ',')
export const doorCost = (calls: number, ms: number) =>
  `${calls} lượt gọi dịch vụ, ước tính ${decimal(ms / 1000)} giây nếu chạy ở Google`
export const results = (out: string) => `Kết quả ở ${out}: workbook.xlsx, outbox, documents, report.json.`

export const help = `Chạy Sổ Chuyên đề trên một tệp .xlsx, không cần tài khoản Google.

  npm start                    chạy năm mẫu trong examples, hoặc làm tiếp kết quả của lần trước,
                               rồi mở sổ trên trình duyệt (địa chỉ được in ra) cho tới khi nhấn Ctrl+C
  npm start -- --once          như trên, không mở trình duyệt, xong việc thì dừng
    --workbook TỆP.xlsx        sổ khác (tệp gốc không bị thay đổi, kết quả ghi vào --out)
    --out THƯ-MỤC              nơi ghi kết quả (mặc định .local)
    --today năm-tháng-ngày     ngày mà chương trình coi là hôm nay
    --run việc,việc            các việc cần làm, theo thứ tự (mặc định: ${DEFAULT_DOORS.join(', ')});
                               việc có kèm giá trị thì ghi sau dấu hai chấm, ví dụ readScreen:messages
    --answer yes|no            trả lời mọi câu hỏi: đồng ý hay không (mặc định yes)
    --account consumer|workspace   loại tài khoản, quyết định hạn mức thư trong ngày
    --user ĐỊA-CHỈ             người chạy (mặc định van-phong@example.vn)
    --form-tab TÊN             trang tính nhận câu trả lời của biểu mẫu
    --port SỐ                  cổng của trang trên máy này (mặc định ${DEFAULT_PORT})
    --smtp MÁY-CHỦ:CỔNG        gửi thư thật từ trang qua máy chủ thư của cơ quan (không ghi: thư chỉ nằm ở outbox)
    --smtp-user ĐỊA-CHỈ        hộp thư gửi đi; mật khẩu đọc từ biến môi trường SMTP_PASSWORD
    --help                     hướng dẫn này`
