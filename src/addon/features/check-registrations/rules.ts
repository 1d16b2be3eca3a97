import type { FindingCode } from '../../domain/finding'
import { SOURCES } from '../../text/rule-sources'
import type { Rule } from './rule'
import { RULES_OF_APPROVAL, RULES_OF_DOUBT } from './rules-of-doubt'
import { RULES_OF_NOTES } from './rules-of-notes'
import { RULES_OF_PLACE } from './rules-of-place'
import { RULES_OF_TOPIC } from './rules-of-topic'

/** These look at all rows together; `judge-in-order` and `find-near` know how. */
const RULES_OF_COMPANY: readonly Rule[] = [
  {
    code: 'replaced',
    severity: 'replaced',
    source: SOURCES.newest,
    good: {
      row: { number: 'ĐK-0001' },
      after: [
        { number: 'ĐK-0002', kind: 'Đăng ký thêm chuyên đề trong quý', title: 'Kỹ năng hòa giải ở cơ sở' },
      ],
    },
    bad: { row: { number: 'ĐK-0001' }, after: [{ number: 'ĐK-0002', planned: '22/4/2027' }] },
  },
  {
    code: 'nearTitle',
    severity: 'note',
    source: SOURCES.likeness,
    good: {
      row: { title: 'Nâng cao chất lượng, hiệu quả công tác kiểm tra, giám sát đảng viên của chi bộ' },
      before: [
        {
          cell: 'Chi bộ Phòng 7',
          title: 'Nâng cao chất lượng, hiệu quả công tác kháng nghị phúc thẩm án hình sự',
        },
      ],
    },
    bad: {
      row: { title: 'Nâng cao chất lượng tranh tụng của Kiểm sát viên tại phiên toà hình sự' },
      before: [
        {
          cell: 'Chi bộ Phòng 7',
          title: 'Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự',
        },
      ],
    },
  },
]

/** Every rule of the check, in the order in which a row is judged. */
export const RULES: readonly Rule[] = [
  ...RULES_OF_PLACE,
  ...RULES_OF_TOPIC,
  ...RULES_OF_DOUBT,
  ...RULES_OF_APPROVAL,
  ...RULES_OF_COMPANY,
  ...RULES_OF_NOTES,
]

const BY_CODE: ReadonlyMap<FindingCode, Rule> = new Map(RULES.map((rule) => [rule.code, rule]))

/** @throws Error for a code without a rule, which no test lets pass. */
export function ruleOf(code: FindingCode): Rule {
  const rule = BY_CODE.get(code)
  if (rule === undefined) throw new Error(`no rule for ${code}`)
  return rule
}
