import type { LetterSection, LetterSender } from '../../domain/reminder-letter'
import { itemParts } from './item-lines'
import { type Part, paragraph } from './layout'
import { officeName } from './office'

/** Meetings that a member was assigned to and has not commented on. */
export function commentSection({ items }: LetterSection, sender: LetterSender): Part[] {
  const what = items.length > 1 ? 'các buổi sinh hoạt chuyên đề' : 'buổi sinh hoạt chuyên đề'
  return [
    paragraph(
      `Đồng chí được phân công dự, chỉ đạo ${what} dưới đây. ${officeName(sender)} kính đề nghị đồng chí gửi nhận xét, đánh giá:`,
    ),
    ...itemParts(items, sender),
  ]
}
