import type { Field } from '../../domain/field'
import type { QuarterSummary } from '../../domain/quarter-summary'
import type { LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { asHtml } from './as-html'
import { asText } from './as-text'
import { notHeld } from './follower-section'
import { greeting } from './greeting'
import { type Part, paragraph } from './layout'
import type { LetterText } from './letter'
import { officeName, planReference, signature } from './office'
import { overdueTable } from './overdue-table'
import { name, quarters } from './words'

/** What the standing committee reads of a finished quarter. */
export function summaryLetter(
  summary: QuarterSummary,
  sender: LetterSender,
  fieldWords: Readonly<Record<Field, string>>,
): LetterText {
  const parts = partsOf(summary, sender, fieldWords)
  return {
    senderName: officeName(sender),
    subject: summarySubject(summary, sender),
    text: asText(parts),
    html: asHtml(parts),
  }
}

export const summarySubject = ({ year, quarter }: QuarterSummary, { today }: LetterSender): string =>
  `Tổng hợp sinh hoạt chuyên đề ${quarters([quarter], year)}, tính đến ngày ${dateInText(today)}`

function partsOf(
  summary: QuarterSummary,
  sender: LetterSender,
  fieldWords: Readonly<Record<Field, string>>,
): Part[] {
  const { recipient, overdue } = summary
  const missing = overdue === undefined ? '' : notHeld(overdue)
  return [
    paragraph(greeting({ sections: [{ recipient }] })),
    paragraph(`${officeName(sender)} kính báo cáo: ${howItWent(summary, sender)}`),
    fieldTable(summary, fieldWords),
    ...(overdue === undefined ? [] : [paragraph('Các việc quá hạn:'), ...overdueTable(overdue, sender)]),
    paragraph(`${missing} Kính trình ${name(recipient.name)} xem xét, cho ý kiến chỉ đạo.`.trim()),
    paragraph('Trân trọng.', signature(sender)),
  ]
}

/** `quý I/2027 có 10 chuyên đề của 10 chi bộ. Đến ngày …, 08 chuyên đề đã tổ chức và có báo cáo kết quả; …` */
function howItWent(summary: QuarterSummary, sender: LetterSender): string {
  const { year, quarter, topics, cells, held, lacking } = summary
  const plan = planReference(sender, year)
  const source = plan === undefined ? '' : `theo ${plan}, `
  const open = topics - held
  return [
    `${source}${quarters([quarter], year)} có ${count(topics)} chuyên đề của ${count(cells)} chi bộ.`,
    `Đến ngày ${dateInText(sender.today)}, ${count(held)} chuyên đề đã tổ chức và có báo cáo kết quả${open > 0 ? `; ${count(open)} chuyên đề chưa có báo cáo` : ''}.`,
    ...(lacking > 0 ? [`${count(lacking)} chi bộ chưa đăng ký đủ chuyên đề của quý.`] : []),
  ].join(' ')
}

const NO_FIELD = 'Chưa rõ lĩnh vực'

function fieldTable({ fields }: QuarterSummary, words: Readonly<Record<Field, string>>): Part {
  const rows = fields.map(({ field, registered, held }) => ({
    name: field === undefined ? NO_FIELD : words[field],
    registered: count(registered),
    held: count(held),
  }))
  return {
    kind: 'table',
    head: ['Lĩnh vực', 'Đã đăng ký', 'Đã tổ chức'],
    rows: rows.map((row) => [row.name, row.registered, row.held]),
    sentences: rows.map((row) => `${row.name}: đăng ký ${row.registered}, đã tổ chức ${row.held}`),
  }
}
