import { PRODUCT } from '../run'
import { asHtml } from './as-html'
import { asText } from './as-text'
import { paragraph } from './layout'
import type { LetterText } from './letter'

/**
 * To the account of the schedule, in the program's own name.
 * @param until what ends the letters
 */
export function keeperLetter(
  subject: string,
  paragraphs: readonly (readonly string[])[],
  until: string,
): LetterText {
  const parts = [
    paragraph('Kính gửi: Đồng chí phụ trách lịch chạy tự động.'),
    ...paragraphs.map((lines) => paragraph(...lines)),
    paragraph(`Thư này gửi mỗi ngày không quá một lần, cho đến khi ${until}.`),
    paragraph('Trân trọng.', PRODUCT),
  ]
  return { senderName: PRODUCT, subject, text: asText(parts), html: asHtml(parts) }
}
