import type { LocalDate } from '../../domain/local-date'
import type { LetterItem, LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { type Line, type Part, paragraph } from './layout'
import { type LetterLine, linesOf } from './lines'
import { requestFor } from './requests'
import { cellName, days, delay, quarters, time, title } from './words'

/** Items one below the other, numbered if there are several: what is the matter, of what, and what is asked for. */
export function itemParts(items: readonly LetterItem[], sender: LetterSender): Part[] {
  const lines = linesOf(items)
  return lines.map((line, place) => {
    const ordinal = lines.length > 1 ? `${place + 1}. ` : ''
    return paragraph(
      [{ bold: ordinal + headline(line, sender.today) }],
      ...facts(line),
      requestFor(line, sender),
    )
  })
}

/** `Quá hạn 19 ngày: chưa có báo cáo kết quả sinh hoạt chuyên đề quý I/2027` */
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

const planned = (item: LetterItem): string => (item.planned === undefined ? 'trong quý' : time(item.planned))

/** A month is no day to count towards. */
function coming(item: LetterItem, today: LocalDate): string {
  if (item.planned?.kind === 'month') return 'Sắp đến'
  return item.due === today ? 'Hôm nay' : `Còn ${days(item.due - today)}`
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

/** The topic and the day by which; a registration has no topic yet. */
function facts({ item }: LetterLine): Line[] {
  const due = dateInText(item.due)
  if (item.kind === 'register') return [[`Hạn đăng ký: ngày ${due}.`]]
  if (item.kind === 'registerAgain') return [[`Quý bắt đầu từ ngày ${due}.`]]
  if (item.kind === 'prepare') return [topic(item, '')]
  if (item.kind === 'comment') return [topic(item, `${held(item)}hạn gửi nhận xét ${due}`)]
  if (item.title === '') return [[`Trong quý, Chi bộ chưa đăng ký chuyên đề (hạn báo cáo ${due}).`]]
  return [topic(item, `dự kiến ${planned(item)}, hạn báo cáo ${due}`)]
}

const held = ({ heldOn }: LetterItem): string =>
  heldOn === undefined ? '' : `tổ chức ngày ${dateInText(heldOn)}, `

function topic({ title: typed, partners }: LetterItem, remark: string): Line {
  const along = partners.length === 0 ? '' : ` Sinh hoạt chung với ${partners.map(cellName).join(', ')}.`
  return ['Chuyên đề: ', title(typed), `${remark === '' ? '' : ` (${remark})`}.${along}`]
}
