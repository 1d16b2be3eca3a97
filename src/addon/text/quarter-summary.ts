import type { YearQuarter } from '../domain/quarter-summary'
import type { LetterSender } from '../domain/reminder-letter'
import type { SummaryDecision } from '../domain/summary-decision'
import { inDoubt } from './doubtful-letters'
import { summarySubject } from './letters/quarter-summary'
import { name, quarters } from './letters/words'
import { MENU } from './menu'
import { count, dateInText } from './numbers'

type ToEnter = Extract<SummaryDecision, { kind: 'send' | 'prepare' }>

const which = ({ year, quarter }: YearQuarter): string => quarters([quarter], year)

/** How the quarter went and who would read it, before anything is sent. */
export function summaryQuestion(decision: ToEnter, sender: LetterSender) {
  const { summary, to } = decision
  const recipient = name(summary.recipient.name)
  const late = summary.overdue?.items.length ?? 0
  return {
    title: MENU.reportQuarter.replace('…', ''),
    text: [
      `${summarySubject(summary, sender)}:`,
      `- ${count(summary.topics)} chuyên đề của ${count(summary.cells)} chi bộ, ${count(summary.held)} đã tổ chức và có báo cáo;`,
      `- ${count(late)} việc quá hạn.`,
      decision.kind === 'send'
        ? `Gửi tới ${recipient} (${to.join(', ')}). Mỗi quý chỉ gửi một lần.`
        : `Chưa có Email nơi nhận báo cáo: nội dung được ghi vào Sổ đôn đốc để in, trình ${recipient}.`,
    ].join('\n'),
    yes: decision.kind === 'send' ? 'gửi 01 thư' : 'ghi vào Sổ đôn đốc',
    no: 'chưa thực hiện',
  }
}

interface Told {
  readonly lettersSent: number
  readonly lettersInDoubt: number
}

export function summaryMessage(
  decision: SummaryDecision,
  { lettersSent, lettersInDoubt }: Told = { lettersSent: 0, lettersInDoubt: 0 },
): string {
  const of = `tổng hợp ${which(decision)}`
  if (decision.kind === 'nothingOwed') return `Không có gì để tổng hợp cho ${which(decision)}.`
  if (decision.kind === 'entered') return enteredMessage(decision, of)
  if (decision.kind === 'waits')
    return `Chưa gửi ${of}: ${decision.for === 'gap' ? 'nơi nhận vừa có thư' : 'đã hết hạn mức thư trong ngày'}, để lần chạy sau.`
  if (decision.kind === 'prepare') return `Đã ghi ${of} vào Sổ đôn đốc để in, trình.`
  if (lettersSent > 0) return `Đã gửi ${of} tới ${name(decision.summary.recipient.name)}.`
  return lettersInDoubt > 0
    ? inDoubt(of)
    : `Chưa gửi ${of}: sắp hết thời gian của một lần chạy, để lần chạy sau.`
}

function enteredMessage(
  { entry: { letter, at } }: Extract<SummaryDecision, { kind: 'entered' }>,
  of: string,
): string {
  const when = at === undefined ? '' : `, ngày ${dateInText(at.day)}`
  return `Đã có ${of} ở Sổ đôn đốc (${letter}${when}).`
}

/** Nothing goes by itself, so the office is told where it is. */
export const summaryReady = (of: YearQuarter): string =>
  `Tổng hợp ${which(of)} đã có thể xem và gửi: ${MENU.counts}, ${MENU.reportQuarter}`
