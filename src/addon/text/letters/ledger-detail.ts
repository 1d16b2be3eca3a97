import type { LedgerStatus } from '../../domain/ledger'
import { unreached } from '../../domain/reminder-address'
import type { LetterItem, LetterPlan, LetterSection, LetterSender } from '../../domain/reminder-letter'
import { clip, oneLine } from './layout'
import { messageOf } from './message'
import { subjectOf } from './subject'

/** What the ledger says of one line, besides the registration number. */
export const detailsOf =
  (plan: LetterPlan, sender: LetterSender) =>
  (_item: LetterItem, section: LetterSection, status: LedgerStatus, isFirst: boolean): string => {
    if (status === 'merged') return 'Gộp vào lần nhắc ở trên.'
    if (status === 'refused')
      return `Địa chỉ không đúng: ${listed(section.recipient.emails)}. Đề nghị sửa cột Email.`
    if (status === 'toTell') return isFirst ? messageOf(plan, sender) : 'Chung tin nhắn với dòng trên.'
    const left = unreached(section.recipient.emails, plan.to)
    const note = left.length === 0 ? '' : ` Không gửi tới: ${listed(left)}.`
    return `${isFirst ? `Thư: ${subjectOf(plan, sender)}.` : 'Chung thư với dòng trên.'}${note}`
  }

export const listed = (emails: readonly string[]): string =>
  emails.map((email) => `“${clip(oneLine(email), 80)}”`).join(', ')
