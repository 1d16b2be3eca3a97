import type { LetterItem, LetterSender } from '../../domain/reminder-letter'
import type { Line } from './layout'
import type { LetterLine } from './lines'
import { shortOfficeName } from './office'
import { registrationForm } from './registration-form'
import { cellName, days, name, personName, upperFirst } from './words'

/** What a recipient is asked to do; where a form takes the answer, its link stands there. */
export const requestFor = (line: LetterLine, sender: LetterSender): Line =>
  line.item.kind === 'register' || line.item.kind === 'registerAgain'
    ? registration(line, sender)
    : [request(line.item, sender)]

function registration(line: LetterLine, sender: LetterSender): Line {
  const which = line.quarters.length > 1 ? ' của từng quý' : ''
  const what = 'tên chuyên đề, nhóm nội dung, thời gian dự kiến, người chuẩn bị'
  const form = registrationForm(line, sender)
  if (form === undefined) return [`Đề nghị gửi đăng ký${which}: ${what}.`]
  const label = `phiếu đăng ký của ${cellName(line.item.cell)}`
  return [`Đề nghị đăng ký ${what}${which} tại đây, khoảng ${form.minutes}: `, { link: form.link, label }]
}

function request(item: LetterItem, sender: LetterSender): string {
  if (item.kind === 'prepare') return preparation(item, sender)
  if (item.kind === 'comment') return 'Đề nghị gửi nhận xét: ưu điểm, hạn chế, kiến nghị và điểm đề nghị.'
  return `Nếu đã sinh hoạt, đề nghị gửi báo cáo: ${item.title === '' ? 'tên chuyên đề, ' : ''}ngày tổ chức, số đảng viên có mặt, kết quả.`
}

/** Pass the draft, send the papers, confirm hour and place, and who comes. */
function preparation(item: LetterItem, sender: LetterSender): string {
  const { hour, place, attending } = item
  const missing = [hour === '' ? 'giờ' : '', place === '' ? 'địa điểm' : ''].filter((text) => text !== '')
  const known = [hour, place].filter((text) => text !== '').map(name)
  const guests = attending.length === 0 ? '' : guestsIn(attending)
  const whither = guests === '' ? `về ${shortOfficeName(sender)}` : `để ${guests} đến dự`
  return [
    missing.length === 0
      ? `Đề nghị chi ủy thông qua dự thảo và ${papers(item, sender)}.`
      : `Đề nghị chi ủy thông qua dự thảo, ${papers(item, sender)} và báo ${missing.join(', ')} ${whither}.`,
    ...(known.length === 0 ? [] : [`Đã ghi: ${known.join(', ')}; nếu thay đổi, đề nghị báo lại.`]),
    ...(missing.length > 0 || guests === '' ? [] : [`${upperFirst(guests)} đến dự.`]),
  ].join(' ')
}

/** So many days before, while there are so many. */
const papers = ({ due }: LetterItem, { papersBeforeDays, today }: LetterSender): string =>
  papersBeforeDays === 0 || due - today < papersBeforeDays
    ? 'gửi tài liệu cho đảng viên trước buổi sinh hoạt'
    : `gửi tài liệu cho đảng viên trước ít nhất ${days(papersBeforeDays)}`

const guestsIn = (attending: readonly string[]): string =>
  `${attending.length > 1 ? 'các ' : ''}đồng chí ${attending.map(personName).join(', ')}, Đảng ủy viên,`
