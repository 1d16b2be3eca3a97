import type { ReminderDecision } from '../domain/reminder-decision'
import type { Card, Running, Screen, Tone } from '../domain/screen'
import type { Sending } from '../domain/sending'
import { name } from './letters/words'
import { MENU } from './menu'
import { count, dateInText } from './numbers'
import { type Outcome, waiting, whyLeft } from './reminders'

const TITLE = 'Tiến độ gửi thư nhắc'

const item = (label: string): string => `“${label.replace('…', '')}”`

export const NO_SENDING: Screen = {
  title: TITLE,
  lead: '',
  cards: [],
  empty: 'Hiện không có lượt gửi thư nào. Sổ đôn đốc ghi đủ các thư đã gửi.',
}

export const STOP_NOTED = 'Đã ghi nhận. Thư đang gửi dở sẽ gửi nốt, các thư còn lại để lần sau.'

const LEADS = {
  going:
    'Có thể đóng cửa sổ này để làm việc khác: thư vẫn được gửi tiếp. Muốn dừng, bấm “Dừng gửi”: thư đã gửi vẫn được ghi sổ, thư chưa gửi để lần sau.',
  stopping: 'Đang dừng. Thư đã gửi vẫn được ghi sổ, thư chưa gửi để lần sau.',
  silent:
    'Không thấy thư nào gửi tiếp, có thể lượt gửi bị ngắt giữa chừng. Không có thư nào bị mất: đề nghị chờ vài phút rồi gửi lại từ menu; thư nào đã gửi thì không gửi lần nữa.',
}

/** How a run of letters stands. */
export const sendingScreen = (sending: Sending, state: keyof typeof LEADS): Screen => ({
  title: TITLE,
  lead: LEADS[state],
  cards: [],
  empty: state === 'silent' ? howFar(sending) : '',
  ...(state !== 'silent' && { running: runningOf(sending, state === 'going') }),
})

const runningOf = (sending: Sending, isGoing: boolean): Running => ({
  key: sending.id,
  done: sending.sent + sending.inDoubt,
  of: sending.total,
  words: `${howFar(sending)} ${isGoing ? `Đang gửi: ${name(sending.to)}.` : 'Đang dừng…'}`,
  ...(isGoing && { stop: { act: 'stop', label: 'Dừng gửi' } }),
})

const howFar = ({ sent, inDoubt, total }: Sending): string =>
  `Đã gửi ${count(sent)} trong ${count(total)} thư${inDoubt > 0 ? `, ${count(inDoubt)} thư chưa rõ đã gửi` : ''}.`

/** What came of it, each kind by itself, with what to do next. */
export function sentScreen(decision: ReminderDecision, outcome: Outcome): Screen {
  const { sent, unsent } = outcome
  const inDoubt = outcome.inDoubt + decision.abandonedLetters
  const { today, toTell, refused, waitingForGap, waitingForQuota } = decision
  const lead = unsent > 0 ? `Đã dừng, còn ${count(unsent)} thư chưa gửi.` : 'Đã gửi xong.'
  const cards = [
    card('sent', 'good', `Đã gửi ${count(sent)} thư`, [`Ngày ${dateInText(today)}, ghi ở Sổ đôn đốc.`], sent),
    card(
      'inDoubt',
      'bad',
      `${count(inDoubt)} thư chưa rõ đã gửi`,
      [`Đề nghị hỏi lại nơi nhận, rồi quyết định ở mục ${item(MENU.showDoubtfulLetters)}.`],
      inDoubt,
    ),
    card(
      'unsent',
      'doubtful',
      `${count(unsent)} thư chưa gửi`,
      [`Vì ${whyLeft(outcome)}. Các thư này để lần sau, không mất thư nào.`],
      unsent,
    ),
    card(
      'toTell',
      'doubtful',
      `${count(toTell.length)} nơi cần nhắn Zalo, gọi điện hoặc gửi giấy`,
      [`Nội dung ở mục ${item(MENU.showMessages)}.`],
      toTell.length,
    ),
    card(
      'refused',
      'bad',
      `${count(refused.length)} nơi không gửi được`,
      [
        'Địa chỉ email không đúng. Đề nghị sửa cột Email.',
        ...refused.map(({ sections }) => name(sections[0]?.recipient.name ?? '')),
      ],
      refused.length,
    ),
    card(
      'waiting',
      'plain',
      'Thư chờ lần sau',
      waiting(waitingForGap.length, waitingForQuota.length),
      waitingForGap.length + waitingForQuota.length,
    ),
  ]
  return { title: TITLE, lead, cards: cards.flat(), empty: NO_SENDING.empty }
}

const card = (key: string, tone: Tone, heading: string, lines: readonly string[], number: number): Card[] =>
  number === 0 ? [] : [{ key, tone, heading, lines, presses: [] }]
