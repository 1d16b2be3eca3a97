import type { Field } from '../domain/field'

interface StarterCategory {
  readonly code: string
  readonly name: string
  readonly field: Field
  /** A keyword speaks for the whole field of its category. */
  readonly keywords: string
}

/** What a committee begins with and changes as it likes; none is prescribed. */
export const STARTER_CATEGORIES: readonly StarterCategory[] = [
  ['HTB', 'Học tập và làm theo Bác', 'hoChiMinh', 'Bác; Bác Hồ; Hồ Chí Minh; học tập và làm theo'],
  [
    'XDĐ',
    'Xây dựng Đảng, hệ thống chính trị',
    'partyBuilding',
    'xây dựng Đảng; nêu gương; phát triển đảng viên; sinh hoạt chi bộ',
  ],
  ['QTCT', 'Quán triệt, triển khai chỉ thị, nghị quyết', 'partyBuilding', 'chỉ thị; nghị quyết; quy định số'],
  [
    'NTTT',
    'Bảo vệ nền tảng tư tưởng, phòng chống suy thoái',
    'partyBuilding',
    'nền tảng tư tưởng; quan điểm sai trái; thù địch; suy thoái; tự diễn biến; tự chuyển hóa',
  ],
  ['PCTN', 'Phòng chống tham nhũng, lãng phí, tiêu cực', 'partyBuilding', 'tham nhũng; lãng phí; tiêu cực'],
  ['NLCB', 'Nâng cao năng lực cán bộ, đảng viên', 'partyBuilding', 'bồi dưỡng; đào tạo; luân chuyển cán bộ'],
  ['CMNV', 'Nhiệm vụ chính trị, chuyên môn', 'politicalTask', ''],
  ['ĐTDV', 'Đoàn thể, dân vận', 'politicalTask', 'dân vận; công đoàn; đoàn thanh niên'],
  ['KHAC', 'Khác', 'politicalTask', ''],
].map(([code = '', name = '', field, keywords = '']) => ({ code, name, field: field as Field, keywords }))
