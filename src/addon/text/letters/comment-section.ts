import type { LetterSection, LetterSender } from '../../domain/reminder-letter'
import { details, headline } from './cell-lines'
import { type Part, paragraph } from './layout'
import { linesOf } from './lines'
import { officeName } from './office'

/** Meetings that a member was assigned to and has not commented on. */
export function commentSection({ items }: LetterSection, sender: LetterSender): Part[] {
  const lines = linesOf(items)
  const what = lines.length > 1 ? 'các buổi sinh hoạt chuyên đề' : 'buổi sinh hoạt chuyên đề'
  return [
    paragraph(
      `Đồng chí được phân công dự, chỉ đạo ${what} dưới đây. ${officeName(sender)} kính đề nghị đồng chí gửi nhận xét, đánh giá:`,
    ),
    ...lines.map((line, place) =>
      paragraph(
        [{ bold: `${lines.length > 1 ? `${place + 1}. ` : ''}${headline(line, sender.today)}` }],
        ...details(line, sender),
      ),
    ),
  ]
}
