import { SOURCES } from '../../text/rule-sources'
import type { RuleEntry } from './rule'

export const BOOK_OF_COMPANY = {
  replaced: {
    source: SOURCES.newest,
    good: {
      row: { number: 'ĐK-0001' },
      after: [
        { number: 'ĐK-0002', kind: 'Đăng ký thêm chuyên đề trong quý', title: 'Kỹ năng hòa giải ở cơ sở' },
      ],
    },
    bad: { row: { number: 'ĐK-0001' }, after: [{ number: 'ĐK-0002', planned: '22/4/2027' }] },
  },
  nearTitle: {
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
} as const satisfies Record<string, RuleEntry>
