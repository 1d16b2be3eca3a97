import { isListed } from '../../domain/sender'
import { SOURCES } from '../../text/rule-sources'
import { numberKey } from './desk'
import { kindOf, newest, replacedBy } from './replace-older'
import type { FindingRule } from './rule'
import { told } from './slot'

const STRANGER = { sender: 'Địa chỉ lạ', senderEmail: 'nguoila@example.vn' } as const
const OTHER_TOPIC = {
  title: 'Kỹ năng lập hồ sơ kiểm sát thi hành án theo mẫu mới',
  planned: '22/4/2027',
} as const
const REPLACING = { kind: 'Thay chuyên đề đã đăng ký', ...OTHER_TOPIC } as const

/** What only the office can settle. `Đồng ý điều chỉnh` settles a doubt, too: a box holds only one word. */
export const RULES_OF_DOUBT: readonly FindingRule[] = [
  {
    code: 'senderUnknown',
    severity: 'doubt',
    source: SOURCES.sender,
    marks: 'senderEmail',
    good: { row: { ...STRANGER, office: 'Xác nhận' } },
    bad: { row: STRANGER, before: [{}] },
    find: ({ sender, senderEmail }, { slot, standing }) =>
      sender === 'stranger' && slot !== undefined
        ? {
            code: 'senderUnknown',
            email: senderEmail,
            cell: slot.cell.name,
            isListed: isListed(senderEmail, slot.cell.emails),
            kept: standing[standing.length - 1]?.row.number,
          }
        : undefined,
  },
  {
    code: 'besideAnother',
    severity: 'doubt',
    source: SOURCES.oneTopic,
    marks: 'kind',
    good: { row: { kind: 'Đăng ký thêm chuyên đề trong quý', ...OTHER_TOPIC }, before: [{}] },
    bad: { row: OTHER_TOPIC, before: [{}] },
    find: (row, { desk, slot, standing }) => {
      if (slot === undefined || kindOf(row) !== 'plain') return undefined
      const other = newest(standing, (topic) => !desk.isSameTitle(row, topic.row))?.row
      if (other === undefined || replacedBy(row, standing, desk.isSameTitle) !== undefined) return undefined
      return { code: 'besideAnother', other: other.number, otherTitle: other.title, ...told(slot) }
    },
  },
]

/** After the plan is issued. A change of time or preparer alone applies at once. */
export const RULES_OF_APPROVAL: readonly FindingRule[] = [
  {
    code: 'needsApproval',
    severity: 'approval',
    source: SOURCES.issuedPlan,
    good: {
      row: { number: 'ĐK-0002', planned: '22/4/2027' },
      before: [{ number: 'ĐK-0001' }],
      issued: ['ĐK-0001'],
    },
    bad: { row: { number: 'ĐK-0002', ...REPLACING }, before: [{ number: 'ĐK-0001' }], issued: ['ĐK-0001'] },
    find: (row, { desk, slot, standing }) => {
      const issued = slot && desk.issued.get(slot.year)
      if (slot === undefined || issued === undefined || issued.has(numberKey(row.number))) return undefined
      const older = replacedBy(row, standing, desk.isSameTitle)?.row
      if (older !== undefined && desk.isSameTitle(row, older)) return undefined
      return { code: 'needsApproval', instead: older?.number, ...told(slot) }
    },
  },
]
