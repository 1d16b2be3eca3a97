import type { ReceiptItem, ReceiptPlan } from '../../domain/receipt'
import { registrationLink } from '../../domain/registration-link'
import type { LetterSender } from '../../domain/reminder-letter'
import { dateInText } from '../numbers'
import type { You } from './greeting'
import { clip, type Line, oneLine, type Paragraph, paragraph } from './layout'
import { shortOfficeName } from './office'
import { name, personName, quarters, time, title } from './words'

/** Sentences of the check, which repeat what was typed. */
const LONGEST_FINDING = 400

/** One registration: its number, what it says, and what becomes of it. */
export function itemPart(item: ReceiptItem, plan: ReceiptPlan, you: You, sender: LetterSender): Paragraph {
  return paragraph(
    [{ bold: `${name(item.number)}: ${quarters([item.quarter], item.year)}` }],
    ...facts(item),
    ...outcome(item, plan, you, sender),
  )
}

/** As far as it was told; what is missing the findings say. */
function facts({ title: typed, category, planned, plannedText, preparer }: ReceiptItem): Line[] {
  const when = planned === undefined ? name(plannedText) : time(planned)
  const about = [
    ...(category === '' ? [] : [`Nhóm nội dung: ${name(category)}.`]),
    ...(when === '' ? [] : [`Thời gian dự kiến: ${when}`]),
  ].join(' ')
  return [
    ...(typed.trim() === '' ? [] : [['- Chuyên đề: ', title(typed)]]),
    ...(about === '' ? [] : [[`- ${about}`]]),
    ...(preparer.trim() === '' ? [] : [[`- Người chuẩn bị: đồng chí ${personName(preparer)}`]]),
  ]
}

function outcome(item: ReceiptItem, plan: ReceiptPlan, you: You, sender: LetterSender): Line[] {
  const findings = item.findings.map((finding) => clip(oneLine(finding), LONGEST_FINDING))
  if (item.status === 'valid')
    return [
      [`Đăng ký hợp lệ và được tổng hợp vào Kế hoạch năm ${item.year}.`],
      ...findings.map((finding) => [`Lưu ý, không bắt buộc sửa: ${finding}`]),
    ]
  if (item.status === 'toFix')
    return [
      [`Để đưa vào Kế hoạch, đề nghị ${you} bổ sung, chỉnh sửa:`],
      ...findings.map((finding, place) => [`${place + 1}. ${finding}`]),
      ...kept(item),
      ...mendLink(item, plan, sender),
    ]
  if (item.status === 'toApprove')
    return [
      ['Kế hoạch đã ban hành, nên đăng ký này đang chờ Đảng ủy xem xét, đồng ý điều chỉnh.'],
      ...kept(item),
    ]
  if (item.status === 'replaced')
    return [['Đăng ký này đã được thay bằng đăng ký gửi sau của Chi bộ.'], ...kept(item)]
  return [
    [`Đăng ký này đang chờ ${shortOfficeName(sender)} trao đổi lại với Chi bộ để xác nhận.`],
    ...kept(item),
  ]
}

const kept = ({ kept: number, status }: ReceiptItem): Line[] => {
  if (number === '') return []
  return status === 'replaced'
    ? [[`Chuyên đề đang có hiệu lực của quý: ${name(number)}.`]]
    : [[`Trong khi chờ, chuyên đề đã đăng ký trước đây của Chi bộ (${name(number)}) vẫn được giữ nguyên.`]]
}

/** The form for that quarter, with all that was typed. */
function mendLink(item: ReceiptItem, { cell, sendCode }: ReceiptPlan, sender: LetterSender): Line[] {
  const link = registrationLink(sender.forms, { name: cell.name, sendCode }, item.year, [item.quarter], {
    kind: item.registrationKind,
    title: oneLine(item.title),
    category: item.category,
    planned: item.plannedText,
    preparer: item.preparer,
  })
  if (link === '') return []
  const until = item.due < sender.today ? '.' : ` (trước ngày ${dateInText(item.due)}).`
  return [['Sửa tại đây, các ô khác đã điền sẵn: ', { link, label: 'phiếu đăng ký' }, until]]
}
