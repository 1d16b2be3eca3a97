import exceljs from 'exceljs'
import { looseKey } from '../../src/addon/domain/match-key'
import { ensureZone } from '../../src/local/apps-script'
import { openModel } from '../../src/local/workbook-file/open-model'
import { readWorkbook } from '../../src/local/workbook-file/read-workbook'
import { CLERK, Office } from './office'

const ZONE = 'Asia/Ho_Chi_Minh'
ensureZone(ZONE)

/** A box as somebody types it into a plain workbook: a Date is a day or a moment of the wall clock. */
export type Typed = string | number | boolean | Date | null | exceljs.CellValue
export type Sheet = readonly (readonly Typed[])[]
export type Sheets = Readonly<Record<string, Sheet>>

/** A day (and hour) as it stands in a file: without a zone. */
export const at = (iso: string): Date => new Date(iso.includes('T') ? `${iso}Z` : `${iso}T00:00:00Z`)

export const CELL_HEADER = [
  'Mã chi bộ',
  'Tên chi bộ',
  'Tên gọi khác',
  'Bí thư',
  'Email',
  'Điện thoại',
  'Cách nhận tin',
  'Số đảng viên',
  'Được miễn sinh hoạt',
  'Đảng ủy viên theo dõi',
  'Hoạt động từ ngày',
  'Đến ngày',
  'Mã gửi',
  'Ghi chú',
] as const
export const MEMBER_HEADER = [
  'Họ và tên',
  'Chức vụ Đảng',
  'Email',
  'Điện thoại',
  'Chi bộ sinh hoạt',
  'Ghi chú',
] as const
export const CATEGORY_HEADER = [
  'Mã nhóm',
  'Tên nhóm',
  'Tên gọi khác',
  'Lĩnh vực',
  'Từ khóa',
  'Số tối thiểu/chi bộ/năm',
] as const
export const REGISTRATION_HEADER = [
  'Mã đăng ký',
  'Thời điểm gửi',
  'Email người gửi',
  'Người gửi',
  'Nhận qua',
  'Loại đăng ký',
  'Năm',
  'Quý',
  'Chi bộ',
  'Chi bộ phối hợp',
  'Tên chuyên đề',
  'Nhóm nội dung',
  'Mục đích, nội dung chính',
  'Người chuẩn bị',
  'Thời gian dự kiến',
  'Hình thức',
  'Nguồn chuyên đề',
  'Xử lý của văn phòng',
  'Trạng thái',
  'Nội dung cần sửa, lưu ý',
  'Dấu nguồn',
] as const
export const RESULT_HEADER = [
  'Mã đăng ký',
  'Năm',
  'Quý',
  'Chi bộ',
  'Tên chuyên đề',
  'Ngày tổ chức',
  'Thời lượng (phút)',
  'Người chủ trì',
  'Tổng số đảng viên',
  'Được miễn sinh hoạt',
  'Có mặt',
  'Vắng không lý do',
  'Số ý kiến phát biểu',
  'Ngày thông qua dự thảo',
  'Ngày gửi tài liệu',
  'Ngày đăng Sổ tay ĐVĐT',
  'Điểm chi bộ tự chấm',
  'Cấp trên của Đảng ủy dự',
  'Ghi chú',
] as const
export const QUARTER_FORM = [
  'Dấu thời gian',
  'Địa chỉ email',
  'Chi bộ',
  'Năm',
  'Quý',
  'Mã gửi',
  'Loại đăng ký',
  'Tên chuyên đề',
  'Nhóm nội dung',
  'Thời gian dự kiến',
  'Người chuẩn bị',
] as const
export const YEARLY_SLIP = [
  'Dấu thời gian',
  'Địa chỉ email',
  'Chi bộ',
  'Năm',
  'Mã gửi',
  ...['Quý I', 'Quý II', 'Quý III', 'Quý IV'].flatMap((quarter) =>
    ['Tên chuyên đề', 'Nhóm nội dung', 'Thời gian dự kiến', 'Người chuẩn bị'].map(
      (question) => `${quarter}: ${question}`,
    ),
  ),
] as const

export const PARTY = 'Xây dựng Đảng, hệ thống chính trị'
export const UNCLE_HO = 'Học tập và làm theo Bác'
export const TASK = 'Nhiệm vụ chính trị, chuyên môn'

/** A row of a table by the names of its columns; what is not named is blank. */
export const rowOf = (header: readonly string[], values: Readonly<Record<string, Typed>>): Typed[] => {
  const strange = Object.keys(values).find((name) => !header.includes(name))
  if (strange !== undefined) throw new Error(`no such column: ${strange}`)
  return header.map((name) => values[name] ?? null)
}

export const table = (
  header: readonly string[],
  ...rows: readonly Readonly<Record<string, Typed>>[]
): Typed[][] => [[...header], ...rows.map((row) => rowOf(header, row))]

export const settings = (values: Readonly<Record<string, Typed>> = {}): Typed[][] => [
  ['Mục', 'Giá trị', 'Giải thích'],
  ...Object.entries({
    'Tên Đảng ủy': 'Đảng ủy Sở Minh Họa',
    'Người phụ trách': 'Nguyễn Thị Mẫu',
    'Điện thoại văn phòng': '0200 000 000',
    'Email văn phòng': CLERK,
    'Email nơi nhận báo cáo': 'btv@example.vn',
    'Năm kế hoạch': 2027,
    'Email trong biểu mẫu': 'Đã xác minh',
    'Bắt đầu đôn đốc từ ngày': at('2026-10-01'),
    ...values,
  }).map(([item, value]) => [item, value, null]),
]

export const cells = (...rows: readonly Readonly<Record<string, Typed>>[]): Typed[][] =>
  table(CELL_HEADER, ...rows)

export const cell = (letter: string, rest: Readonly<Record<string, Typed>> = {}) => ({
  'Mã chi bộ': `CB-${letter}`,
  'Tên chi bộ': `Chi bộ ${letter}`,
  'Bí thư': `Trần Văn ${letter}`,
  Email: `${looseKey(letter).replace(/ /g, '')}@example.vn`,
  'Cách nhận tin': 'Email',
  'Mã gửi': `M-${letter}`,
  ...rest,
})

/** The tabs that a committee must have, and none that the program makes: two cells, one member, one year. */
export const committee = (over: Sheets = {}): Sheets => ({
  'Cài đặt': settings(),
  'Chi bộ': cells(
    cell('Một', { 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' }),
    cell('Hai', { 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' }),
  ),
  'Đảng ủy viên': table(MEMBER_HEADER, { 'Họ và tên': 'Lê Thị Ủy Viên', Email: 'uyvien@example.vn' }),
  'Nhóm nội dung': table(
    CATEGORY_HEADER,
    {
      'Mã nhóm': 'HTB',
      'Tên nhóm': UNCLE_HO,
      'Lĩnh vực': 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'Từ khóa': 'Bác; Hồ Chí Minh',
    },
    { 'Mã nhóm': 'XDĐ', 'Tên nhóm': PARTY, 'Lĩnh vực': 'Công tác xây dựng Đảng', 'Từ khóa': 'nêu gương' },
    { 'Mã nhóm': 'NVCT', 'Tên nhóm': TASK, 'Lĩnh vực': 'Nhiệm vụ chính trị của đơn vị' },
  ),
  ...over,
})

/** A good registration typed into `Đăng ký` by staff. */
export const registration = (rest: Readonly<Record<string, Typed>> = {}) => ({
  Năm: 2027,
  Quý: 'Quý I',
  'Chi bộ': 'Chi bộ Một',
  'Tên chuyên đề': 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ',
  'Nhóm nội dung': TASK,
  'Người chuẩn bị': 'Phạm Văn Soạn',
  'Thời gian dự kiến': at('2027-03-10'),
  ...rest,
})

/** A good answer to the one-quarter form. */
export const answer = (rest: Readonly<Record<string, Typed>> = {}) => ({
  'Dấu thời gian': at('2026-12-01T08:15:00'),
  'Địa chỉ email': 'mot@example.vn',
  ...registration(),
  ...rest,
})

export const registrations = (...rows: readonly Readonly<Record<string, Typed>>[]): Sheet =>
  table(REGISTRATION_HEADER, ...rows)

export const results = (...rows: readonly Readonly<Record<string, Typed>>[]): Sheet =>
  table(RESULT_HEADER, ...rows)

/** A plain .xlsx file without anything beside it, as any other program would write it. */
export async function fileOf(sheets: Sheets): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name)
    for (const row of rows) sheet.addRow([...row])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The office of a committee that has just this file, on some day. */
export async function officeWith(sheets: Sheets, day: string): Promise<Office> {
  return officeOn(await fileOf(sheets), day)
}

export async function officeOn(file: Buffer, day: string): Promise<Office> {
  const opened = await readWorkbook(file)
  const model = openModel(opened, undefined, 'small', {
    name: 'small',
    user: CLERK,
    account: 'consumer',
    now: 0,
    scriptTimeZone: ZONE,
  })
  return new Office(day, model)
}
