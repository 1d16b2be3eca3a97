import type { Field } from '../domain/field'
import type { Hint } from '../domain/topic-hints'
import { count } from './numbers'

export const YEAR_HEADER = 'Năm'
export const TOPICS_HEADER = 'Tổng số'
export const SUPERIORS_HEADER = 'Số buổi có cấp trên dự'
export const QUARTER_HEADER = 'Quý'
export const FIELD_HEADER = 'Lĩnh vực'
export const REGISTERED_HEADER = 'Đã đăng ký'
export const REGISTERED_SHARE_HEADER = 'Tỷ lệ đăng ký'
export const HELD_HEADER = 'Đã tổ chức'
export const HELD_SHARE_HEADER = 'Tỷ lệ tổ chức'
/** For topics whose category is not in the list any more. */
export const NO_CATEGORY_HEADER = 'Chưa rõ nhóm'

export const COUNTED_REMARK =
  'Số liệu gồm các đăng ký đang có hiệu lực và trang tính Số liệu năm trước; năm đã khóa sổ chỉ lấy theo Số liệu năm trước.'

export const JOINT_REMARK =
  'Buổi sinh hoạt chung của hai chi bộ tính là một chuyên đề của mỗi chi bộ và là một buổi.'

export const sharesTitle = (year: number): string => `Cơ cấu theo lĩnh vực, năm ${year}`

/** How the titles of charts begin, whatever the year: by this they are known again on the tab. */
export const YEARS_CHART = 'Số chuyên đề theo lĩnh vực qua các năm'
export const SHARES_CHART = 'Số chuyên đề theo lĩnh vực, năm'
export const CATEGORIES_CHART = 'Số chuyên đề đã đăng ký theo nhóm nội dung, năm'

export const CHARTS_NOT_DRAWN =
  'Chưa vẽ được biểu đồ; các bảng số liệu vẫn đầy đủ. Đề nghị báo cán bộ phụ trách công nghệ thông tin.'

export const sharesChartTitle = (year: number): string => `${SHARES_CHART} ${year}`
export const categoriesChartTitle = (year: number): string => `${CATEGORIES_CHART} ${year}`

type What = 'registered' | 'held'
const WHAT: Readonly<Record<What, string>> = { registered: 'đã đăng ký', held: 'đã tổ chức' }

export const byCellTitle = (what: What, year: number): string =>
  `Số chuyên đề ${WHAT[what]} theo chi bộ và nhóm nội dung, năm ${year}`

export const byQuarterTitle = (what: What, year: number): string =>
  `Số chuyên đề ${WHAT[what]} theo quý và nhóm nội dung, năm ${year}`

export const HINTS_TITLE = 'Gợi ý về cơ cấu nội dung'

/** A field as it is named within a sentence. */
export const FIELD_IN_SENTENCE: Readonly<Record<Field, string>> = {
  partyBuilding: 'công tác xây dựng Đảng',
  hoChiMinh: 'học tập và làm theo Bác',
  politicalTask: 'nhiệm vụ chính trị của đơn vị',
}

/** @param suggested the share, from 0 to 1, above which a field is spoken of */
export function hintText(hint: Hint, year: number, suggested: number): string {
  if (hint.kind === 'largeShare') {
    const field = FIELD_IN_SENTENCE[hint.field]
    return `Năm ${year}, chuyên đề về ${field} chiếm ${percent(hint.share)}, trên mức gợi ý ${percent(suggested)}. Gợi ý để cấp ủy tham khảo.`
  }
  const fields = hint.fields.map((field) => FIELD_IN_SENTENCE[field]).join('; ')
  return `Năm ${year} ${hint.cell.name} chưa có chuyên đề về ${fields}. Gợi ý để cấp ủy tham khảo.`
}

/** `62,5%` */
const percent = (share: number): string => `${String(Math.round(share * 1000) / 10).replace('.', ',')}%`

export interface CountedFacts {
  readonly year: number
  /** Topics of all years, and of the plan year. */
  readonly total: number
  readonly registered: number
  readonly held: number
}

export const topicsCounted = ({ year, total, registered, held }: CountedFacts, changed: boolean): string =>
  `${changed ? 'Đã cập nhật thống kê' : 'Thống kê không có thay đổi'}: tất cả ${count(total)} chuyên đề; năm ${year} đăng ký ${count(registered)}, đã tổ chức ${count(held)}.`
