import type { ReminderDecision } from '../domain/reminder-decision'
import type { LetterPlan, LetterSender } from '../domain/reminder-letter'
import type { Card, Screen } from '../domain/screen'
import { letterOf } from './letters/letter'
import { messageOf } from './letters/message'
import { name } from './letters/words'
import { MENU } from './menu'
import { nothingToRemind, remindLead } from './reminders'

type Decision = ReminderDecision & { readonly sender: LetterSender }

/** Every letter that would go, as its reader would read it, and whoever gets none. */
export function remindDetails(decision: Decision): Screen {
  const { letters, toTell, refused, waitingForGap, waitingForQuota, sender } = decision
  const cards = [
    ...letters.map((plan) => letterCard(plan, sender)),
    ...toTell.map((plan) => toldCard(plan, sender)),
    ...refused.map(refusedCard),
    ...waitingCard('waitingForGap', 'Chờ ngày sau vì vừa có thư', waitingForGap),
    ...waitingCard('waitingForQuota', 'Chờ lần sau vì hết hạn mức thư', waitingForQuota),
  ]
  const isEntered = letters.length === 0 && toTell.length + refused.length > 0
  return {
    title: 'Đọc từng thư nhắc trước khi gửi',
    lead: [
      cards.length === 0 ? '' : remindLead(decision),
      isEntered ? `Để ghi vào Sổ đôn đốc, bấm mục “${MENU.remindOverdueCells.replace('…', '')}”.` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    cards,
    empty: `${nothingToRemind(decision)}`,
  }
}

const namesOf = ({ sections }: LetterPlan): string =>
  [...new Set(sections.map(({ recipient }) => name(recipient.name)))].join(', ')

function letterCard(plan: LetterPlan, sender: LetterSender): Card {
  const { subject, text } = letterOf(plan, sender)
  return {
    key: plan.id,
    heading: namesOf(plan),
    tone: 'plain',
    lines: [`Gửi tới: ${plan.to.join(', ')}`, `Tiêu đề: ${subject}`],
    folds: [{ label: 'Đọc toàn văn thư', lines: [text], places: [] }],
    presses: [],
  }
}

const toldCard = (plan: LetterPlan, sender: LetterSender): Card => ({
  key: plan.id,
  heading: namesOf(plan),
  tone: 'plain',
  lines: ['Không gửi thư: cần nhắn Zalo, gọi điện hoặc gửi giấy. Nội dung sẽ ghi ở Sổ đôn đốc.'],
  folds: [{ label: 'Đọc nội dung cần nhắn', lines: [messageOf(plan, sender)], places: [] }],
  presses: [],
})

const refusedCard = (plan: LetterPlan): Card => ({
  key: plan.id,
  heading: namesOf(plan),
  tone: 'bad',
  lines: [
    `Không gửi được vì địa chỉ email không đúng: ${plan.sections[0]?.recipient.emails.join(', ') ?? ''}. Đề nghị sửa cột Email.`,
  ],
  presses: [],
})

const waitingCard = (key: string, heading: string, names: readonly string[]): Card[] =>
  names.length === 0
    ? []
    : [{ key, heading, tone: 'plain', lines: [names.map(name).join('; ')], presses: [] }]
