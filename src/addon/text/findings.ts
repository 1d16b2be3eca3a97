import type { Field } from '../domain/field'
import type { Finding, FindingCode, FindingOf } from '../domain/finding'
import { partsOf } from '../domain/local-date'
import { registrationNumber } from '../domain/next-numbers'
import type { PlannedTime } from '../domain/planned-time'
import { firstDayOf, lastDayOf, type Quarter, quarterOf } from '../domain/quarter'
import { count, dateInText, ROMAN } from './numbers'
import { quoted, shortened } from './quoted'

/** Official words and column names that the sentences send the reader to. */
export interface FindingWords {
  readonly office: string
  readonly confirm: string
  readonly reject: string
  readonly approve: string
  readonly withdraw: string
  readonly kind: string
  readonly kinds: readonly string[]
  readonly replacing: string
  readonly cell: string
  readonly cellsTab: string
  readonly activeTo: string
  readonly activeFrom: string
}

type Sentences = {
  readonly [Code in FindingCode]: (finding: FindingOf<Code>, words: FindingWords) => string
}

const GOOD_TITLE = 'Học tập phong cách làm việc khoa học của Bác trong công tác văn phòng'

const FIELD_MATTERS: Readonly<Record<Field, string>> = {
  partyBuilding: 'xây dựng Đảng',
  hoChiMinh: 'học tập Bác',
  politicalTask: 'nhiệm vụ chính trị, chuyên môn',
}

/** A good clerk's hand: what is the matter, with the value in quotes, then what is asked for. */
const SENTENCES: Sentences = {
  numberDoubled: ({ number, row }) =>
    `Mã ${quoted(number)} đã có ở dòng ${row}. Đề nghị xóa mã ở dòng này để được cấp mã mới.`,
  numberStrange: ({ number }) =>
    `Mã ${quoted(number)} không theo mẫu ĐK-0001. Đề nghị ghi lại mã cũ, hoặc xóa mã để được cấp mã mới.`,
  numberChanged: ({ number, given }) =>
    `Mã ${quoted(number)} khác mã đã cấp cho phiếu này. Đề nghị ghi lại ${registrationNumber(given)}.`,
  cellMissing: (_, { cell }) => `Chưa ghi chi bộ. Đề nghị chọn chi bộ ở cột ${cell}.`,
  cellUnknown: ({ text, nearest }, { cell }) =>
    nearest === undefined
      ? `Không có ${quoted(text)} trong danh sách chi bộ. Đề nghị chọn lại ở cột ${cell}.`
      : `Không có ${quoted(text)} trong danh sách chi bộ. Nếu là ${quoted(nearest)}, đề nghị chọn lại ở cột ${cell}.`,
  cellEnded: ({ cell, on, year, quarter }, words) =>
    `${cell} kết thúc hoạt động ngày ${dateInText(on)}, trước ${inText(quarter, year)}. Đề nghị kiểm tra lại chi bộ hoặc cột ${words.activeTo} ở trang tính ${words.cellsTab}.`,
  cellNotYetActive: ({ cell, from, year, quarter }, words) =>
    `${cell} hoạt động từ ngày ${dateInText(from)}, sau ${inText(quarter, year)}. Đề nghị kiểm tra lại chi bộ hoặc cột ${words.activeFrom} ở trang tính ${words.cellsTab}.`,
  yearMissing: () => 'Chưa ghi năm. Đề nghị ghi bằng số, ví dụ 2027.',
  yearUnreadable: ({ text }) => `Không đọc được năm ${quoted(text)}. Đề nghị ghi bằng số, ví dụ 2027.`,
  quarterMissing: () => 'Chưa ghi quý. Đề nghị chọn một trong bốn quý, ví dụ Quý II.',
  quarterUnreadable: ({ text }) =>
    `Không đọc được quý ${quoted(text)}. Đề nghị chọn một trong bốn quý, ví dụ Quý II.`,
  titleMissing: () => `Chưa ghi tên chuyên đề. Đề nghị ghi đầy đủ, ví dụ: “${GOOD_TITLE}”.`,
  titleTooShort: ({ text }) =>
    `Tên chuyên đề ${quoted(text)} quá ngắn, chưa nêu được nội dung sinh hoạt. Đề nghị ghi đầy đủ, ví dụ: “${GOOD_TITLE}”.`,
  titleSaysNothing: ({ text }) =>
    `Tên chuyên đề ${quoted(text)} chưa nêu được nội dung sinh hoạt. Đề nghị ghi đầy đủ, ví dụ: “${GOOD_TITLE}”.`,
  categoryMissing: () => 'Chưa ghi nhóm nội dung. Đề nghị chọn một nhóm có sẵn.',
  categoryUnknown: ({ text }) =>
    `Không có nhóm ${quoted(text)} trong danh mục. Đề nghị chọn một nhóm có sẵn.`,
  preparerMissing: () => 'Chưa ghi đồng chí được phân công chuẩn bị. Đề nghị bổ sung họ tên.',
  timeMissing: () => 'Chưa ghi thời gian dự kiến. Đề nghị ghi ngày (15/5/2027) hoặc tháng (tháng 5/2027).',
  timeUnreadable: ({ text }) =>
    `Không đọc được thời gian ${quoted(text)}. Đề nghị ghi ngày (15/5/2027) hoặc tháng (tháng 5/2027).`,
  timeOutsideQuarter: ({ planned, year, quarter }) =>
    `Thời gian dự kiến ${timeInText(planned)} không thuộc ${ofQuarter(quarter)} (từ ${dayMonth(year, quarter)} đến ${dateInText(lastDayOf(year, quarter))}). Đề nghị sửa lại thời gian${otherQuarter(planned, year)}.`,
  senderUnknown: (finding, words) =>
    `${senderInText(finding)}${keptInText(finding.kept)}. Đề nghị hỏi lại đồng chí Bí thư, rồi chọn “${words.confirm}” hoặc “${words.reject}” ở cột ${words.office}.`,
  besideAnother: ({ cell, year, quarter, other, otherTitle }, words) =>
    `${cell} đã có chuyên đề ${inText(quarter, year)} là ${quoted(otherTitle)} (${shortened(other)}). Đề nghị hỏi lại Chi bộ: nếu thay, chọn “${words.replacing}” ở cột ${words.kind}; nếu thêm, chọn “${words.confirm}” ở cột ${words.office}.`,
  needsApproval: ({ cell, year, quarter, instead }, words) =>
    `Kế hoạch năm ${year} đã ban hành, đăng ký này ${instead === undefined ? 'bổ sung chuyên đề' : `thay chuyên đề ${shortened(instead)}`} ${inText(quarter, year)} của ${cell}. Đề nghị trình cấp ủy, rồi chọn “${words.approve}” hoặc “${words.reject}” ở cột ${words.office}.`,
  replaced: ({ by, on }) =>
    `Đã được thay bằng ${shortened(by)}${on === undefined ? '' : `, nhận ngày ${dateInText(on)}`}.`,
  late: ({ days, due }) =>
    `Gửi sau hạn đăng ký ${count(days)} ngày (hạn ${dateInText(due)}). Vẫn được tiếp nhận.`,
  weekend: ({ day }) =>
    `Ngày ${dateInText(day)} là ngày cuối tuần. Đề nghị xem lại; nếu đúng ý Chi bộ thì giữ nguyên.`,
  holiday: ({ day, name }) =>
    `Ngày ${dateInText(day)} là ngày nghỉ (${name}). Đề nghị xem lại; nếu đúng ý Chi bộ thì giữ nguyên.`,
  dayOff: ({ day }) =>
    `Ngày ${dateInText(day)} là ngày nghỉ của cơ quan. Đề nghị xem lại; nếu đúng ý Chi bộ thì giữ nguyên.`,
  categoryInDoubt: ({ field, category }) =>
    `Tên chuyên đề có nội dung về ${FIELD_MATTERS[field]} nhưng đang ở nhóm ${quoted(category)}. Đề nghị xem lại nhóm; nếu đúng thì giữ nguyên.`,
  nearTitle: ({ number, isOwn, cell, year, quarter }) =>
    isOwn
      ? `Tên chuyên đề gần trùng với ${shortened(number)} (${inText(quarter, year)}) của chính Chi bộ. Đề nghị xem lại; nếu đúng ý Chi bộ thì giữ nguyên.`
      : `Tên chuyên đề gần trùng với ${shortened(number)} của ${cell} (${inText(quarter, year)}). Nếu hai chi bộ sinh hoạt chung thì không phải sửa; nếu không, đề nghị trao đổi lại với Chi bộ.`,
  formulaLike: ({ sign }) =>
    `Nội dung bắt đầu bằng dấu ${sign === '\t' ? 'tab' : `“${sign}”`}, đã được giữ nguyên dạng chữ. Đề nghị xem lại.`,
  kindUnknown: ({ text }, words) =>
    `Không rõ ${quoted(text)} ở cột ${words.kind}, nên hiểu là đăng ký của quý. Đề nghị chọn ${words.kinds.map((kind) => `“${kind}”`).join(', ')}.`,
  officeUnknown: ({ text }, words) =>
    `Không rõ ${quoted(text)} ở cột ${words.office}, nên chưa xử lý theo. Đề nghị chọn “${words.confirm}”, “${words.approve}”, “${words.reject}” hoặc “${words.withdraw}”.`,
  jointCellUnknown: ({ text }) =>
    `Không có ${quoted(text)} trong danh sách chi bộ nên chưa tính là sinh hoạt chung. Đề nghị chọn lại chi bộ phối hợp.`,
  sentAtUnreadable: () =>
    'Không đọc được thời điểm gửi, nên đăng ký được xếp sau cùng. Đề nghị ghi ngày, ví dụ 02/12/2026.',
}

/** One finding as one line of text. */
export function findingSentence(finding: Finding, words: FindingWords): string {
  const sentence = SENTENCES[finding.code] as (finding: Finding, words: FindingWords) => string
  return sentence(finding, words)
}

const ofQuarter = (quarter: Quarter): string => `quý ${ROMAN[quarter]}`
const inText = (quarter: Quarter, year: number): string => `${ofQuarter(quarter)}/${year}`
const dayMonth = (year: number, quarter: Quarter): string =>
  dateInText(firstDayOf(year, quarter)).slice(0, -5)

const timeInText = (planned: PlannedTime): string =>
  planned.kind === 'day' ? dateInText(planned.day) : `tháng ${planned.month}/${planned.year}`

/** Another quarter of the same year may be what was meant. */
function otherQuarter(planned: PlannedTime, year: number): string {
  const parts = planned.kind === 'day' ? partsOf(planned.day) : planned
  if (parts.year !== year) return ''
  const quarter = planned.kind === 'day' ? quarterOf(planned.day) : (Math.ceil(planned.month / 3) as Quarter)
  return `, hoặc chuyển sang ${ofQuarter(quarter)}`
}

function senderInText({ email, cell, isListed }: FindingOf<'senderUnknown'>): string {
  if (email === '') return `Đăng ký không kèm địa chỉ gửi và mã gửi đúng của ${cell}`
  if (isListed)
    return `Đăng ký ghi địa chỉ ${shortened(email)} của ${cell} nhưng chưa kèm mã gửi đúng để xác nhận`
  return `Đăng ký gửi từ ${shortened(email)}, chưa có trong địa chỉ của ${cell}`
}

const keptInText = (kept: string | undefined): string =>
  kept === undefined ? '' : `, nên ${shortened(kept)} đã nhận vẫn được giữ`
