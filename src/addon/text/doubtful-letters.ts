import type { DoubtfulLetter } from '../domain/doubtful-letter'
import type { LocalDate } from '../domain/local-date'
import type { Card, Screen } from '../domain/screen'
import { name } from './letters/words'
import { count, dateInText, momentInText } from './numbers'

const DECIDE = 'đã gửi hay chưa: đề nghị hỏi lại nơi nhận, rồi quyết định ở mục “Thư chưa rõ đã gửi”.'

/** What is said of a letter where it was left in doubt. */
export const inDoubt = (what: string): string => `Chưa rõ ${what} ${DECIDE}`
export const lettersInDoubt = (letters: number): string => `${count(letters)} thư chưa rõ ${DECIDE}`

type Settlement = 'sent' | 'again'

const LABELS: Readonly<Record<Settlement, string>> = { again: 'Gửi lại', sent: 'Coi như đã gửi' }

export const doubtfulLettersScreen = (letters: readonly DoubtfulLetter[]): Screen => ({
  title: 'Thư chưa rõ đã gửi',
  lead: 'Những thư bị ngắt giữa chừng khi gửi, không biết đã đi hay chưa; chương trình không tự gửi lại. Đề nghị xem mục Đã gửi của hộp thư văn phòng, hoặc hỏi nơi nhận, rồi chọn.',
  cards: letters.map(card),
  empty: 'Không có thư nào chưa rõ đã gửi.',
})

function card({ key, recipients, email, at, detail, rows }: DoubtfulLetter): Card {
  return {
    key,
    heading: `${key}: ${recipients.map(name).join(', ')}`,
    tone: 'doubtful',
    lines: [
      `Gửi tới ${email}${at === undefined ? '' : ` lúc ${momentInText(at)}`}.`,
      `${subjectIn(detail)} Ghi ở ${count(rows.length)} dòng của Sổ đôn đốc.`.trim(),
    ],
    presses: [
      { act: 'sent', label: LABELS.sent },
      {
        act: 'again',
        label: LABELS.again,
        sure: 'Gửi lại ở lần gửi thư tiếp theo, nếu lúc đó việc vẫn còn? Nếu thư trước thật ra đã đến, nơi nhận sẽ có hai thư.',
      },
    ],
  }
}

/** The registration number before it says nothing to a reader. */
const subjectIn = (detail: string): string => detail.replace(/^\s*ĐK-\d+\s*\n/, '').split('\n')[0] ?? ''

/** What is added to the ledger's rows. */
export function settledBy(as: Settlement, user: string, day: LocalDate): string {
  const who = user === '' ? '' : ` (${user})`
  return `${LABELS[as]}, theo quyết định ngày ${dateInText(day)}${who}.`
}

export const settledAs = (as: Settlement, { key, recipients }: DoubtfulLetter): string =>
  as === 'sent'
    ? `Đã ghi: thư ${key} (${recipients.map(name).join(', ')}) coi như đã gửi.`
    : `Đã ghi: việc của thư ${key} (${recipients.map(name).join(', ')}) sẽ được nhắc lại ở lần gửi thư tiếp theo, nếu lúc đó vẫn còn.`
