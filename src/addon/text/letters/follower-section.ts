import type { LetterSection, LetterSender } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { type Part, paragraph } from './layout'
import { officeName, shortOfficeName } from './office'
import { overdueTable } from './overdue-table'
import { days, name } from './words'

/** What is overdue at the cells that a member follows. */
export function followerSection(section: LetterSection, sender: LetterSender): Part[] {
  return [
    paragraph(
      `${officeName(sender)} kính báo cáo đồng chí: đến ngày ${dateInText(sender.today)}, ${howMany(section)} còn việc quá hạn${since(sender.tellMemberAfterDays)}:`,
    ),
    ...overdueTable(section, sender),
    paragraph(`${request(section, sender)}${notHeld(section)}`),
  ]
}

/** A meeting that two of the member's cells hold together is a matter of both. */
export function cellsIn({ items, followed }: LetterSection): number {
  const named = items.flatMap(({ cell, partners }) => [
    cell,
    ...partners.filter((other) => followed.includes(other)),
  ])
  return new Set(named).size
}

export const since = (afterDays: number): string => (afterDays > 1 ? ` từ ${days(afterDays)} trở lên` : '')

/** Nobody knows that a meeting was not held, only that no report came. */
export const notHeld = ({ items }: LetterSection): string =>
  items.some(({ kind }) => kind === 'report')
    ? ' Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt.'
    : ''

function howMany(section: LetterSection): string {
  const late = cellsIn(section)
  if (section.followed.length > late)
    return `trong ${count(section.followed.length)} chi bộ đồng chí được phân công theo dõi, có ${count(late)} chi bộ`
  const some = late === 1 ? 'chi bộ' : `${count(late)} chi bộ`
  return `${some} đồng chí được phân công theo dõi`
}

function request(section: LetterSection, sender: LetterSender): string {
  const whom = cellsIn(section) === 1 ? 'chi bộ' : 'các chi bộ'
  const { nextReportOn } = sender
  if (nextReportOn === undefined) return `Kính đề nghị đồng chí quan tâm, chỉ đạo ${whom} sớm hoàn thành.`
  return `Kính đề nghị đồng chí quan tâm, chỉ đạo ${whom} hoàn thành trước ngày ${dateInText(nextReportOn)}. Các việc sau đó vẫn chưa hoàn thành, ${shortOfficeName(sender)} sẽ tổng hợp báo cáo ${name(sender.reportRecipient)}.`
}
