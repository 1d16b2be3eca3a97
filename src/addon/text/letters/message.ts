import type { LocalDate } from '../../domain/local-date'
import type { Recipient } from '../../domain/reminder'
import type { LetterPlan, LetterSection, LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { isRegistration, type LetterLine, linesOf } from './lines'
import { officeName } from './office'
import { overdueRows } from './overdue-rows'
import { registrationForm } from './registration-form'
import { cellName, name, personName, quarters, time } from './words'

/** The same in one message, for Zalo, the telephone or a paper note. */
export function messageOf({ sections, channel }: LetterPlan, sender: LetterSender): string {
  const recipient = sections[0]?.recipient
  if (recipient === undefined) return ''
  const you = recipient.role === 'cell' && recipient.person === '' ? 'Chi ủy' : 'đ/c'
  const call = name(sender.telephone)
  const answer = call === '' ? 'trả lời tin này' : `trả lời tin này hoặc gọi ${call}`
  return [
    `Kính gửi ${addressee(recipient)}.`,
    ...sections.map((section) => `${officeName(sender)} xin nhắc: ${said(section, sender)}.`),
    // On paper nobody can follow it.
    ...(channel === 'paper' ? [] : sections.flatMap((section) => links(section, sender))),
    `Đề nghị ${you} ${answer}. Nếu đã thực hiện, ${you} bỏ qua tin này.`,
    `Trân trọng cảm ơn ${you}.`,
  ].join(' ')
}

/** Nothing stands right behind an address: messengers would take it along. */
function links({ ladder, items }: LetterSection, sender: LetterSender): string[] {
  if (ladder !== 'own') return []
  return linesOf(items.filter(isRegistration)).flatMap((line) => {
    const form = registrationForm(line, sender)
    const which = quarters(line.quarters, line.item.year)
    return form === undefined ? [] : [`Đăng ký ${which} tại: ${form.link} (khoảng ${form.minutes}).`]
  })
}

function addressee({ role, person, office, name: official }: Recipient): string {
  if (role === 'member') return `đ/c ${personName(person)}, ${office === '' ? 'Đảng ủy viên' : name(office)}`
  if (role === 'standing') return name(official)
  return person === ''
    ? `Chi ủy ${cellName(official)}`
    : `đ/c ${personName(person)}, Bí thư ${cellName(official)}`
}

function said(section: LetterSection, sender: LetterSender): string {
  if (section.ladder === 'own') {
    const whose = section.recipient.role === 'cell' ? 'Chi bộ' : 'đ/c'
    return `${whose} ${listed(linesOf(section.items).map((line) => lineWords(line, sender.today)))}`
  }
  const rows = overdueRows(section.items, sender.today)
  const which = rows.map(
    ({ cell, matter, due }) => `${cell} (${matter.charAt(0).toLowerCase()}${matter.slice(1)}, hạn ${due})`,
  )
  return `chi bộ đ/c theo dõi còn việc quá hạn: ${listed(which)}`
}

/** A message names no more; each matter has its own row in the ledger. */
const MOST_NAMED = 10

const listed = (matters: readonly string[]): string => {
  const more = matters.length - MOST_NAMED
  return [...matters.slice(0, MOST_NAMED), ...(more > 0 ? [`và ${count(more)} việc khác`] : [])].join('; ')
}

function lineWords({ item, quarters: all }: LetterLine, today: LocalDate): string {
  const when = quarters(all, item.year)
  const due = dateInText(item.due)
  if (item.kind === 'prepare')
    return `sắp sinh hoạt chuyên đề ${when} (dự kiến ${item.planned === undefined ? due : time(item.planned)}), cần thông qua dự thảo, gửi tài liệu, báo giờ và địa điểm`
  if (item.kind === 'comment')
    return `chưa gửi nhận xét buổi sinh hoạt chuyên đề ${when} của ${cellName(item.cell)} (hạn ${due})`
  if (item.kind === 'report')
    return `${item.due < today ? 'chưa gửi' : 'cần gửi'} kết quả sinh hoạt chuyên đề ${when} (hạn ${due})`
  if (item.done > 0)
    return `mới đăng ký ${count(item.done)} trong ${count(item.needed)} chuyên đề ${when} (hạn ${due})`
  if (item.kind === 'registerAgain') return `chưa đăng ký chuyên đề ${when} (quý bắt đầu từ ${due})`
  return `${item.due < today ? 'chưa' : 'cần'} đăng ký chuyên đề ${when} (hạn ${due})`
}
