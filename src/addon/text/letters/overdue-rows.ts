import type { LocalDate } from '../../domain/local-date'
import type { Reminded } from '../../domain/reminder-history'
import type { LetterItem } from '../../domain/reminder-letter'
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
  /** `02 lần, gần nhất 30/3/2027` · `01 lần, qua điện thoại`; '' if never. */
  readonly reminded: string
  readonly follower: string
}

export function overdueRows(items: readonly LetterItem[], today: LocalDate): OverdueRow[] {
  const lines = linesOf(items)
  const isAlone = createAloneTest(lines)
  return lines.map((line) => ({
    cell: [line.item.cell, ...line.item.partners].map(cellName).join(', '),
    matter: matterWords(line, isAlone(line)),
    due: dateInText(line.item.due),
    delay: today > line.item.due ? days(today - line.item.due) : 'đến hạn',
    reminded: remindedWords(line.item.reminded),
    follower: line.item.follower,
  }))
}

/** Of two topics in one quarter the title says which. */
function matterWords({ item, quarters: all }: LetterLine, isAlone: boolean): string {
  const when = quarters(all, item.year)
  const share = `${count(item.done)} trong ${count(item.needed)}`
  if (item.kind !== 'report')
    return `${item.done > 0 ? `Mới đăng ký ${share}` : 'Chưa đăng ký'} chuyên đề ${when}`
  const which = isAlone || item.title === '' ? '' : ` (${clip(oneLine(item.title), LONGEST_TITLE)})`
  return `${item.done > 0 ? `Mới có ${share}` : 'Chưa có'} báo cáo kết quả ${when}${which}`
}

/** Titles are cut shorter where they only tell two apart. */
const LONGEST_TITLE = 80

function createAloneTest(lines: readonly LetterLine[]): (line: LetterLine) => boolean {
  const key = ({ item }: LetterLine): string =>
    JSON.stringify([item.kind, item.cell, item.year, item.quarter])
  const times = new Map<string, number>()
  for (const line of lines) times.set(key(line), (times.get(key(line)) ?? 0) + 1)
  return (line) => times.get(key(line)) === 1
}

const WAY = { email: '', zalo: ', qua Zalo', telephone: ', qua điện thoại', paper: ', bằng giấy' } as const

function remindedWords(reminded: Reminded | undefined): string {
  if (reminded === undefined) return ''
  const latest = reminded.times > 1 ? `, gần nhất ${dateInText(reminded.last)}` : ''
  return `${count(reminded.times)} lần${latest}${WAY[reminded.channel]}`
}
