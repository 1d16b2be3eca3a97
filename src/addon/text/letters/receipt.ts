import type { ReceiptItem, ReceiptPlan } from '../../domain/receipt'
import { registrationLink } from '../../domain/registration-link'
import type { LetterSender } from '../../domain/reminder-letter'
import { count, dateInText, momentInText } from '../numbers'
import { asHtml } from './as-html'
import { asText } from './as-text'
import { greeting, type You, youOf } from './greeting'
import { clip, type Line, type Part, paragraph } from './layout'
import type { LetterText } from './letter'
import { officeName, shortOfficeName, signature, telephone } from './office'
import { itemPart } from './receipt-item'
import { cellName, name, quarters } from './words'

/** A subject is one line under 80 letters. */
const LONGEST = 79

/** What a cell is told of the registrations that came in from it, or in its name. */
export function receiptOf(plan: ReceiptPlan, sender: LetterSender): LetterText {
  const parts = partsOf(plan, sender)
  return {
    senderName: officeName(sender),
    subject: receiptSubject(plan),
    text: asText(parts),
    html: asHtml(parts),
  }
}

function partsOf(plan: ReceiptPlan, sender: LetterSender): Part[] {
  const addressed = { sections: [{ recipient: plan.cell }] }
  const you = youOf(addressed)
  const [first] = plan.items
  const body =
    first?.kind === 'strangerNotice' ? noticeParts(plan, you, sender) : receiptParts(plan, you, sender)
  return [paragraph(greeting(addressed)), ...body, paragraph(`Trân trọng cảm ơn ${you}.`, signature(sender))]
}

function receiptParts(plan: ReceiptPlan, you: You, sender: LetterSender): Part[] {
  const { items } = plan
  const last = items[items.length - 1]
  const what = items.length === 1 ? 'đăng ký' : `${count(items.length)} đăng ký`
  const when = last === undefined ? '' : `, gửi lúc ${momentInText(last.sentAt)}`
  return [
    paragraph(`${officeName(sender)} đã nhận ${what} của Chi bộ${when}:`),
    ...items.map((item) => itemPart(item, plan, you, sender)),
    ...openParts(plan, sender),
    paragraph(`Cần thay đổi, đề nghị ${you} ${answer(sender)}.`),
  ]
}

/** Nothing that a stranger typed is passed on. */
function noticeParts({ items, cell }: ReceiptPlan, you: You, sender: LetterSender): Part[] {
  const many = items.length === 1 ? 'một đăng ký' : `${count(items.length)} đăng ký`
  return [
    paragraph(
      `${officeName(sender)} nhận được ${many} chuyên đề ghi tên ${cellName(cell.name)} (${numbersOf(items)}), gửi từ địa chỉ chưa có trong danh sách của Chi bộ hoặc chưa kèm mã gửi đúng. Đăng ký của Chi bộ chưa thay đổi.`,
    ),
    paragraph(
      `Nếu đúng là của Chi bộ, đề nghị ${you} ${answer(sender)} để ${shortOfficeName(sender)} xác nhận; nếu không phải, đề nghị ${you} bỏ qua thư này.`,
    ),
  ]
}

function answer(sender: LetterSender): string {
  const call = telephone(sender)
  return call === '' ? 'trả lời thư này' : `trả lời thư này hoặc gọi ${call}`
}

/** What the cell has not registered yet, with the form for just that. */
function openParts({ open, cell, sendCode }: ReceiptPlan, sender: LetterSender): Part[] {
  return open.map(({ year, quarters: missing, due }) => {
    const link = registrationLink(sender.forms, { name: cell.name, sendCode }, year, missing)
    const words = `Chi bộ còn ${quarters(missing, year)} chưa đăng ký (hạn ${dateInText(due)}).`
    const line: Line =
      link === ''
        ? [words]
        : [`${words} Đăng ký tiếp tại: `, { link, label: `phiếu đăng ký của ${cellName(cell.name)}` }]
    return paragraph(line)
  })
}

/** The fullest wording that fits; all begin with the matter. */
export function receiptSubject({ items, cell }: ReceiptPlan): string {
  const wordings = subjects(items, cellName(cell.name)).map((wording) => wording.normalize('NFC'))
  const fitting = wordings.find((wording) => [...wording].length <= LONGEST)
  return fitting ?? clip(wordings[wordings.length - 1] ?? '', LONGEST)
}

function subjects(items: readonly ReceiptItem[], cell: string): string[] {
  const [first, ...others] = items
  if (first === undefined) return []
  const numbers = numbersOf(items)
  if (first.kind === 'strangerNotice')
    return [`Đăng ký chuyên đề cần xác nhận - ${cell} (${numbers})`, `Đăng ký cần xác nhận - ${cell}`]
  const faulty = items.filter(({ status }) => status === 'toFix').length
  if (others.length > 0) {
    const many = `Đã nhận ${count(items.length)} đăng ký chuyên đề - ${cell}`
    return faulty > 0
      ? [`${many}: đề nghị bổ sung ${count(faulty)} đăng ký`, `${many}: cần bổ sung`, many]
      : [`${many} (${numbers})`, many]
  }
  const when = quarters([first.quarter], first.year)
  return faulty > 0
    ? [
        `Đăng ký chuyên đề ${when} - ${cell}: đề nghị bổ sung (${numbers})`,
        `Đề nghị bổ sung đăng ký ${when} - ${cell}`,
      ]
    : [`Đã nhận đăng ký chuyên đề ${when} - ${cell} (${numbers})`, `Đã nhận đăng ký ${when} - ${cell}`]
}

/** `ĐK-0018` · `ĐK-0018, ĐK-0021`; the ends alone where there are many. */
function numbersOf(items: readonly ReceiptItem[]): string {
  const numbers = items.map(({ number }) => name(number))
  return numbers.length <= 4 ? numbers.join(', ') : `${numbers[0]} đến ${numbers[numbers.length - 1]}`
}
