import type { LetterSection, LetterSender } from '../../domain/reminder-letter'
import { dateInText } from '../numbers'
import { details, headline } from './cell-lines'
import { type Part, paragraph } from './layout'
import { linesOf } from './lines'
import { officeName, planReference } from './office'

/** What the cell itself is to do. */
export function cellSection({ items, recipient }: LetterSection, sender: LetterSender): Part[] {
  const lines = linesOf(items)
  const [year] = new Set(items.map((item) => item.year))
  const todo = lines.length > 1 ? 'còn các việc sau' : 'còn việc sau'
  const you = recipient.person === '' ? 'Chi ủy' : 'đồng chí'
  return [
    paragraph(
      `${reason(items, year ?? 0, sender)}, ${officeName(sender)} trân trọng thông báo, đến ngày ${dateInText(sender.today)} Chi bộ ${todo}:`,
    ),
    ...lines.map((line, place) =>
      paragraph(
        [{ bold: `${lines.length > 1 ? `${place + 1}. ` : ''}${headline(line, sender.today)}` }],
        ...details(line, sender),
      ),
    ),
    paragraph(`Kính đề nghị ${you} quan tâm, chỉ đạo thực hiện.`),
  ]
}

/** The issued plan where all is of its year; registrations are asked for before there is one. */
function reason(items: LetterSection['items'], year: number, sender: LetterSender): string {
  const years = [...new Set(items.map((item) => item.year))].sort((a, b) => a - b)
  const about = `về tổ chức sinh hoạt chuyên đề năm ${years.join(', năm ')}`
  const plan = years.length === 1 ? planReference(sender, year) : undefined
  return plan === undefined
    ? `Về việc tổ chức sinh hoạt chuyên đề năm ${years.join(', năm ')}`
    : `Thực hiện ${plan} của Đảng ủy ${about}`
}
