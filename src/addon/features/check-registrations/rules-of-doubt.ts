import { isListed } from '../../domain/sender'
import { numberKey } from './desk'
import { kindOf, newest, replacedBy } from './replace-older'
import type { FindingRule } from './rule'
import { told } from './slot'

/** What only the office can settle. `Đồng ý điều chỉnh` settles a doubt, too: a box holds only one word. */
export const RULES_OF_DOUBT: readonly FindingRule[] = [
  {
    code: 'senderUnknown',
    severity: 'doubt',
    marks: 'senderEmail',
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
    marks: 'kind',
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
    find: (row, { desk, slot, standing }) => {
      const issued = slot && desk.issued.get(slot.year)
      if (slot === undefined || issued === undefined || issued.has(numberKey(row.number))) return undefined
      const older = replacedBy(row, standing, desk.isSameTitle)?.row
      if (older !== undefined && desk.isSameTitle(row, older)) return undefined
      return { code: 'needsApproval', instead: older?.number, ...told(slot) }
    },
  },
]
