import type { LocalDate } from '../../domain/local-date'
import type { LetterItem, LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import type { Line } from './layout'
import type { LetterLine } from './lines'
import { shortOfficeName } from './office'
import { cellName, days, delay, name, personName, quarters, time, title } from './words'

/** What is the matter, in one bold line: `Quá hạn 19 ngày: chưa có báo cáo kết quả … quý I/2027` */
export function headline({ item, quarters: all }: LetterLine, today: LocalDate): string {
  const when = quarters(all, item.year)
  if (item.kind === 'prepare')
    return `${coming(item, today)}: sinh hoạt chuyên đề ${when}, dự kiến ${planned(item)}`
  if (item.kind === 'report') return `${delay(item.due, today)}: ${reportWords(item, today)} ${when}`
  if (item.kind === 'comment')
    return `${delay(item.due, today)}: chưa có nhận xét buổi sinh hoạt chuyên đề ${when} của ${cellName(item.cell)}`
  if (item.kind === 'registerAgain' && item.due >= today)
    return `${starting(item, when, today)}: ${registerWords(item, true)}`
  return `${delay(item.due, today)}: ${registerWords(item, item.due < today)} ${when}`
}

/** What it is about and what is asked for. */
export function details(line: LetterLine, sender: LetterSender): Line[] {
  const { item } = line
  if (item.kind === 'prepare') return [...topicLine(item, ''), [preparation(item, sender)]]
  if (item.kind === 'comment') return [...topicLine(item, heldWords(item)), [COMMENT_REQUEST]]
  if (item.kind === 'report') return reportDetails(item)
  return [[registerDetails(line)]]
}

const planned = ({ planned }: LetterItem): string => (planned === undefined ? 'trong quý' : time(planned))

/** A month is no day to count towards. */
function coming({ planned, due }: LetterItem, today: LocalDate): string {
  if (planned?.kind === 'month') return 'Sắp đến'
  return due === today ? 'Hôm nay' : `Còn ${days(due - today)}`
}

const starting = ({ due }: LetterItem, when: string, today: LocalDate): string =>
  due === today ? `Hôm nay bắt đầu ${when}` : `Còn ${days(due - today)} là đến ${when}`

function registerWords({ done, needed }: LetterItem, late: boolean): string {
  if (done > 0) return `mới đăng ký ${count(done)} trong ${count(needed)} chuyên đề`
  return late ? 'chưa đăng ký chuyên đề' : 'đăng ký chuyên đề'
}

function reportWords({ due, done, needed }: LetterItem, today: LocalDate): string {
  const what = 'báo cáo kết quả sinh hoạt chuyên đề'
  if (done > 0) return `mới có ${count(done)} trong ${count(needed)} ${what}`
  return due < today ? `chưa có ${what}` : what
}

function registerDetails({ item, quarters: all }: LetterLine): string {
  const due =
    item.kind === 'registerAgain'
      ? `Quý bắt đầu từ ngày ${dateInText(item.due)}.`
      : `Hạn đăng ký: ngày ${dateInText(item.due)}.`
  const what = all.length > 1 ? 'của từng quý' : ''
  return `${due} Đề nghị gửi đăng ký${what === '' ? '' : ` ${what}`}: tên chuyên đề, nhóm nội dung, thời gian dự kiến, người chuẩn bị.`
}

function reportDetails(item: LetterItem): Line[] {
  const due = `hạn báo cáo ${dateInText(item.due)}`
  if (item.title === '')
    return [
      [
        `Trong quý, Chi bộ chưa đăng ký chuyên đề (${due}). Nếu đã sinh hoạt, đề nghị gửi báo cáo: tên chuyên đề, ngày tổ chức, số đảng viên có mặt, kết quả.`,
      ],
    ]
  return [
    ...topicLine(item, `dự kiến ${planned(item)}, ${due}`),
    ['Nếu đã sinh hoạt, đề nghị gửi báo cáo: ngày tổ chức, số đảng viên có mặt, kết quả.'],
  ]
}

const heldWords = ({ heldOn, due }: LetterItem): string =>
  `${heldOn === undefined ? '' : `tổ chức ngày ${dateInText(heldOn)}, `}hạn gửi nhận xét ${dateInText(due)}`

const COMMENT_REQUEST = 'Đề nghị gửi nhận xét: ưu điểm, hạn chế, kiến nghị và điểm đề nghị.'

function topicLine({ title: typed, partners }: LetterItem, remark: string): Line[] {
  const along = partners.length === 0 ? '' : ` Sinh hoạt chung với ${partners.map(cellName).join(', ')}.`
  return [['Chuyên đề: ', title(typed), remark === '' ? '' : ` (${remark})`, `.${along}`]]
}

/** Confirm hour and place, pass the draft, send the papers, and who comes. */
function preparation({ hour, place, attending }: LetterItem, sender: LetterSender): string {
  const papers =
    sender.papersBeforeDays === 0
      ? 'gửi tài liệu cho đảng viên trước buổi sinh hoạt'
      : `gửi tài liệu cho đảng viên trước ít nhất ${days(sender.papersBeforeDays)}`
  const [known, missing] = [
    [hour, place].filter((text) => text !== '').map(name),
    [hour === '' ? 'giờ' : '', place === '' ? 'địa điểm' : ''].filter((text) => text !== ''),
  ]
  const tell = missing.length === 0 ? '' : ` và báo ${missing.join(', ')}${guests(attending, sender)}`
  const noted = known.length === 0 ? '' : ` Đã ghi: ${known.join(', ')}; nếu thay đổi, đề nghị báo lại.`
  const coming = missing.length === 0 && attending.length > 0 ? ` ${people(attending)} đến dự.` : ''
  const join = missing.length === 0 ? ' và ' : ', '
  return `Đề nghị chi ủy thông qua dự thảo${join}${papers}${tell}.${noted}${coming}`
}

const guests = (attending: readonly string[], sender: LetterSender): string =>
  attending.length === 0 ? ` về ${shortOfficeName(sender)}` : ` để ${lowerPeople(attending)} đến dự`

const people = (attending: readonly string[]): string => {
  const text = lowerPeople(attending)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const lowerPeople = (attending: readonly string[]): string =>
  `${attending.length > 1 ? 'các ' : ''}đồng chí ${attending.map(personName).join(', ')}, Đảng ủy viên,`
