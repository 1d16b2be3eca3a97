import { categoriesTab, FIELD_WORDS } from '../../src/addon/workbook/tabs/categories'
import { pipeTable } from './pipe-table'
import { type Sheet, sheetOf } from './sheet'

export type CategoryCode = 'HTB' | 'XDD' | 'QTCT' | 'NTTT' | 'PCTN' | 'NLCB' | 'CMNV' | 'DTDV' | 'KHAC'

/**
 * The starter categories. A keyword speaks for the whole field of its category, so none may stand in the title of
 * a well-filed topic of another field that has no keyword of its own.
 */
export const categories = pipeTable(
  ['code', 'name', 'otherNames', 'field', 'keywords', 'minimumPerCell'],
  `
  HTB  | Học tập và làm theo Bác                        | Học tập Bác; Học tập, làm theo Bác | hoChiMinh     | Bác; Bác Hồ; Hồ Chí Minh; học tập và làm theo                                  | 1
  XDD  | Xây dựng Đảng, hệ thống chính trị              | Xây dựng Đảng                      | partyBuilding | xây dựng Đảng; nêu gương; phát triển đảng viên; giám sát đảng viên; lãnh đạo của chi bộ; sinh hoạt chi bộ |
  QTCT | Quán triệt, triển khai chỉ thị, nghị quyết     | Quán triệt nghị quyết              | partyBuilding | chỉ thị; nghị quyết; quy định số                                               |
  NTTT | Bảo vệ nền tảng tư tưởng, phòng chống suy thoái | Bảo vệ nền tảng tư tưởng           | partyBuilding | nền tảng tư tưởng; quan điểm sai trái; thù địch; suy thoái; tự diễn biến; tự chuyển hóa |
  PCTN | Phòng chống tham nhũng, lãng phí, tiêu cực     | Phòng chống tham nhũng             | partyBuilding | tham nhũng; lãng phí; tiêu cực                                                 |
  NLCB | Nâng cao năng lực cán bộ, đảng viên            | Năng lực cán bộ                    | partyBuilding | bồi dưỡng; đào tạo; đội ngũ đảng viên; luân chuyển cán bộ                      |
  CMNV | Nhiệm vụ chính trị, chuyên môn                 | Chuyên môn; Nhiệm vụ chuyên môn    | politicalTask | kiểm sát; công tố; vụ án; án hình sự; thi hành án; phiên tòa; khiếu nại; tham mưu |
  DTDV | Đoàn thể, dân vận                              | Dân vận                            | politicalTask | dân vận; công đoàn; đoàn thanh niên                                            |
  KHAC | Khác                                           |                                    | politicalTask |                                                                                |
`,
)

/** @throws Error if there is no such category. */
export function categoryName(code: CategoryCode): string {
  const category = categories.find((one) => one.code === code)
  if (category === undefined) throw new Error(`No category ${code}`)
  return category.name
}

const fieldWords: Readonly<Record<string, string>> = FIELD_WORDS

export const categoriesSheet = (): Sheet =>
  sheetOf(
    categoriesTab,
    categories.map((category) => ({
      ...category,
      field: fieldWords[category.field],
      minimumPerCell: category.minimumPerCell === '' ? undefined : Number(category.minimumPerCell),
    })),
  )
