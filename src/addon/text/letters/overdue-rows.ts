import type { Reminded } from '../../domain/reminder-history'
import type { LetterItem, LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { clip, oneLine } from './layout'
import { type LetterLine, linesOf } from './lines'
import { cellName, days, quarters } from './words'

/** What a table of overdue matters says of one. */
export interface OverdueRow {
  readonly cell: string
  readonly matter: string
  readonly due: string
  readonly delay: string
  readonly reminded: string
  readonly item: LetterItem
}

export function overdueRows(items: readonly LetterItem[], { today }: LetterSender): OverdueRow[] {
  const lines = linesOf(items)
  return lines.map((line) => {
    const { item } = line
    return {
      cell: [item.cell, ...item.partners].map(cellName).join(', '),
      matter: matterWords(line, lines),
      due: dateInText(item.due),
      delay: today > item.due ? days(today - item.due) : 'Đến hạn',
      reminded: remindedWords(item.reminded),
      item,
    }
  })
}

/** Of two topics in one quarter the title says which. */
function matterWords({ item, quarters: all }: LetterLine, lines: readonly LetterLine[]): string {
  const when = quarters(all, item.year)
  if (item.kind !== 'report') {
    const some =
      item.done > 0 ? `Mới đăng ký ${count(item.done)} trong ${count(item.needed)}` : 'Chưa đăng ký'
    return `${some} chuyên đề ${when}`
  }
  const some = item.done > 0 ? `Mới có ${count(item.done)} trong ${count(item.needed)}` : 'Chưa có'
  const same = lines.filter(({ item: other }) => isSameQuarter(other, item))
  const which = same.length > 1 && item.title !== '' ? ` (${clip(oneLine(item.title), 80)})` : ''
  return `${some} báo cáo kết quả ${when}${which}`
}

const isSameQuarter = (a: LetterItem, b: LetterItem): boolean =>
  a.kind === b.kind && a.cell === b.cell && a.year === b.year && a.quarter === b.quarter

const WAY = { email: '', zalo: ', qua Zalo', telephone: ', qua điện thoại', paper: ', bằng giấy' } as const

/** `02 lần, gần nhất 30/3/2027` · `01 lần, qua điện thoại` */
function remindedWords(reminded: Reminded | undefined): string {
  if (reminded === undefined) return 'Chưa nhắc'
  const latest = reminded.times > 1 ? `, gần nhất ${dateInText(reminded.last)}` : ''
  return `${count(reminded.times)} lần${latest}${WAY[reminded.channel]}`
}
