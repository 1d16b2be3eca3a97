import { SOURCES } from '../../text/rule-sources'
import type { FindingRule } from './rule'
import { RULES_OF_DAYS } from './rules-of-days'

/** What people are told of and need not mend. */
export const RULES_OF_NOTES: readonly FindingRule[] = [
  ...RULES_OF_DAYS,
  {
    code: 'categoryInDoubt',
    severity: 'note',
    source: SOURCES.keywords,
    good: { row: { title: 'Nhận diện, phản bác quan điểm sai trái trên không gian mạng' } },
    bad: { row: { title: 'Học tập tấm gương tự học, tự rèn luyện suốt đời của Bác Hồ' } },
    find: ({ title, category }, { desk }) => {
      if (category.value === undefined) return undefined
      const field = desk.otherField(title, category.value.field)
      return field && { code: 'categoryInDoubt', field, category: category.value.name }
    },
  },
  {
    code: 'formulaLike',
    severity: 'note',
    source: SOURCES.asTyped,
    good: { row: { purpose: '02 phần: giới thiệu; thảo luận' } },
    bad: { row: { purpose: '= 02 phần: giới thiệu; thảo luận' } },
    find: ({ row }, { desk }) => {
      const sign = desk.formulaSigns.get(row)
      return sign === undefined ? undefined : { code: 'formulaLike', sign }
    },
  },
  {
    code: 'kindUnknown',
    severity: 'note',
    source: SOURCES.words,
    marks: 'kind',
    good: { row: { kind: 'đăng ký thêm chuyên đề trong quí' } },
    bad: { row: { kind: 'Thêm' } },
    find: ({ kind }) =>
      kind.text !== '' && kind.value === undefined ? { code: 'kindUnknown', text: kind.text } : undefined,
  },
  {
    code: 'officeUnknown',
    severity: 'note',
    source: SOURCES.words,
    marks: 'office',
    good: { row: { office: 'Xác nhận' } },
    bad: { row: { office: 'Đã xem' } },
    find: ({ office }) =>
      office.text !== '' && office.value === undefined
        ? { code: 'officeUnknown', text: office.text }
        : undefined,
  },
  {
    code: 'jointCellUnknown',
    severity: 'note',
    source: SOURCES.cells,
    marks: 'jointCells',
    good: { row: { jointCells: 'Chi bộ Phòng 7' } },
    bad: { row: { jointCells: 'Chi bộ Phòng 77' } },
    find: ({ jointCells }) =>
      jointCells.text !== '' && jointCells.value === undefined
        ? { code: 'jointCellUnknown', text: jointCells.text }
        : undefined,
  },
  {
    code: 'sentAtUnreadable',
    severity: 'note',
    source: SOURCES.newest,
    marks: 'sentAt',
    good: { row: { sentAt: '2/12/2026' } },
    bad: { row: { sentAt: 'hôm kia' } },
    find: ({ sentAt }) => (sentAt === undefined ? { code: 'sentAtUnreadable' } : undefined),
  },
]
