import type { LetterSection, LetterSender } from '../../domain/reminder-letter'
import { dateInText } from '../numbers'
import { itemParts } from './item-lines'
import { type Part, paragraph } from './layout'
import { linesOf } from './lines'
import { officeName, planReference } from './office'

/** What the cell itself is to do. */
export function cellSection({ items, recipient }: LetterSection, sender: LetterSender): Part[] {
  const todo = linesOf(items).length > 1 ? 'còn các việc sau' : 'còn việc sau'
  const you = recipient.person === '' ? 'Chi ủy' : 'đồng chí'
  return [
    paragraph(
      `${reason(items, sender)}, ${officeName(sender)} trân trọng thông báo, đến ngày ${dateInText(sender.today)} Chi bộ ${todo}:`,
    ),
    ...itemParts(items, sender),
    paragraph(`Kính đề nghị ${you} quan tâm, chỉ đạo thực hiện.`),
  ]
}

/** The issued plan where all is of its year; registrations are asked for before there is one. */
function reason(items: LetterSection['items'], sender: LetterSender): string {
  const years = [...new Set(items.map((item) => item.year))].sort((a, b) => a - b)
  const about = `về tổ chức sinh hoạt chuyên đề năm ${years.join(', năm ')}`
  const plan = years.length === 1 ? planReference(sender, years[0] ?? 0) : undefined
  return plan === undefined
    ? `Về việc tổ chức sinh hoạt chuyên đề năm ${years.join(', năm ')}`
    : `Thực hiện ${plan} của Đảng ủy ${about}`
}
