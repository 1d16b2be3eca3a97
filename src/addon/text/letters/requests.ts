import type { LetterItem, LetterSender } from '../../domain/reminder-letter'
import { shortOfficeName } from './office'
import { days, name, personName, upperFirst } from './words'

/** What a recipient is asked to do about an item; where a form takes the answer, its link belongs behind this. */
export function requestFor(item: LetterItem, quarters: number, sender: LetterSender): string {
  if (item.kind === 'prepare') return preparation(item, sender)
  if (item.kind === 'comment') return 'Đề nghị gửi nhận xét: ưu điểm, hạn chế, kiến nghị và điểm đề nghị.'
  if (item.kind === 'report')
    return `Nếu đã sinh hoạt, đề nghị gửi báo cáo: ${item.title === '' ? 'tên chuyên đề, ' : ''}ngày tổ chức, số đảng viên có mặt, kết quả.`
  const which = quarters > 1 ? ' của từng quý' : ''
  return `Đề nghị gửi đăng ký${which}: tên chuyên đề, nhóm nội dung, thời gian dự kiến, người chuẩn bị.`
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
