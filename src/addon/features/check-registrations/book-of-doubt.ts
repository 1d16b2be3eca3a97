import { SOURCES } from '../../text/rule-sources'
import type { RuleEntry } from './rule'

const OTHER_TOPIC = {
  title: 'Kỹ năng lập hồ sơ kiểm sát thi hành án theo mẫu mới',
  planned: '22/4/2027',
} as const

const REPLACING = { kind: 'Thay chuyên đề đã đăng ký', ...OTHER_TOPIC } as const
const STRANGER = { sender: 'Địa chỉ lạ', senderEmail: 'nguoila@example.vn' } as const

export const BOOK_OF_DOUBT = {
  senderUnknown: {
    source: SOURCES.sender,
    good: { row: { ...STRANGER, office: 'Xác nhận' } },
    bad: { row: STRANGER, before: [{}] },
  },
  besideAnother: {
    source: SOURCES.oneTopic,
    good: { row: { kind: 'Đăng ký thêm chuyên đề trong quý', ...OTHER_TOPIC }, before: [{}] },
    bad: { row: OTHER_TOPIC, before: [{}] },
  },
  needsApproval: {
    source: SOURCES.issuedPlan,
    good: {
      row: { number: 'ĐK-0002', planned: '22/4/2027' },
      before: [{ number: 'ĐK-0001' }],
      issued: ['ĐK-0001'],
    },
    bad: { row: { number: 'ĐK-0002', ...REPLACING }, before: [{ number: 'ĐK-0001' }], issued: ['ĐK-0001'] },
  },
} as const satisfies Record<string, RuleEntry>
