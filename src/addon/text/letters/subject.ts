import type { LocalDate } from '../../domain/local-date'
import type { LetterPlan, LetterSection, LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { cellsIn } from './follower-section'
import { clip } from './layout'
import { isOverdue, linesOf } from './lines'
import { cellName, quarters } from './words'

/** A subject is one line under 80 letters. */
const LONGEST = 79

/** The fullest wording that fits; all begin with the matter. */
export function subjectOf({ sections }: LetterPlan, sender: LetterSender): string {
  const [first, ...others] = sections
  if (first === undefined) return 'Nhắc việc sinh hoạt chuyên đề'
  const all = others.length > 0 ? ofSeveral(sections, sender) : ofOne(first, sender)
  const wordings = all.map((wording) => wording.normalize('NFC'))
  const fitting = wordings.find((wording) => [...wording].length <= LONGEST)
  return fitting ?? clip(wordings[wordings.length - 1] ?? '', LONGEST)
}

function ofOne(section: LetterSection, sender: LetterSender): string[] {
  const today = dateInText(sender.today)
  if (section.ladder === 'standing')
    return [`Tổng hợp việc quá hạn về sinh hoạt chuyên đề, tính đến ngày ${today}`]
  if (section.ladder === 'follower') return ofFollower(section)
  if (section.recipient.role === 'member')
    return [
      `Đề nghị gửi nhận xét ${count(section.items.length)} buổi sinh hoạt chuyên đề đồng chí được phân công dự`,
    ]
  return ofCell(section, sender.today)
}

function ofCell({ items, recipient }: LetterSection, today: LocalDate): string[] {
  const lines = linesOf(items)
  const late = lines.filter(({ item }) => isOverdue(item, today)).length
  const soon = lines.length - late
  const said = (word: string): string =>
    [late > 0 ? `${count(late)} ${word}quá hạn` : '', soon > 0 ? `${count(soon)} ${word}sắp đến hạn` : '']
      .filter((part) => part !== '')
      .join(', ')
  const cell = cellName(recipient.name)
  return [
    `Nhắc việc sinh hoạt chuyên đề - ${cell}: ${said('việc ')}`,
    `Nhắc sinh hoạt chuyên đề - ${cell}: ${said('việc ')}`,
    `Nhắc sinh hoạt chuyên đề - ${cell}: ${said('')}`,
    `Nhắc việc chuyên đề - ${cell}: ${said('')}`,
    `Nhắc việc chuyên đề - ${cell}: ${count(lines.length)} việc`,
    `Nhắc ${count(lines.length)} việc chuyên đề - ${cell}`,
  ]
}

function ofFollower(section: LetterSection): string[] {
  const what = `${count(cellsIn(section))} chi bộ đồng chí theo dõi còn việc quá hạn`
  const quartersSaid = new Set(section.items.map(({ year, quarter }) => quarters([quarter], year)))
  const years = new Set(section.items.map(({ year }) => year))
  const [quarter] = quartersSaid
  const [year] = years
  return [
    ...(quartersSaid.size === 1 ? [`Sinh hoạt chuyên đề ${quarter}: ${what}`] : []),
    ...(years.size === 1 ? [`Sinh hoạt chuyên đề năm ${year}: ${what}`] : []),
    `Sinh hoạt chuyên đề: ${what}`,
  ]
}

function ofSeveral(sections: readonly LetterSection[], sender: LetterSender): string[] {
  const lines = sections.reduce((sum, { items }) => sum + linesOf(items).length, 0)
  const own = sections.find(({ recipient }) => recipient.role === 'cell')
  const together = `: ${count(lines)} việc`
  return [
    ...(own === undefined
      ? []
      : [`Nhắc việc sinh hoạt chuyên đề - ${cellName(own.recipient.name)} và việc theo dõi${together}`]),
    `Nhắc việc sinh hoạt chuyên đề, tính đến ngày ${dateInText(sender.today)}${together}`,
  ]
}
