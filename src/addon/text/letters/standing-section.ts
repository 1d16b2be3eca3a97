import type { LetterSection, LetterSender, QuarterStanding } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { notHeld, since } from './follower-section'
import { type Part, paragraph } from './layout'
import { officeName, planReference, shortOfficeName } from './office'
import { overdueRows } from './overdue-rows'
import { name, personName, quarters } from './words'

/** The summary for the standing committee. */
export function standingSection(section: LetterSection, sender: LetterSender): Part[] {
  const today = dateInText(sender.today)
  const rows = overdueRows(section.items, sender)
  const standing = section.quarters.filter(({ topics }) => topics > 0).map((one) => quarterWords(one, sender))
  return [
    paragraph(
      `${officeName(sender)} kính báo cáo${standing.length > 0 ? `: ${standing.join(' ')} Đến ngày` : ': đến ngày'} ${today}, các việc quá hạn${since(sender.tellStandingCommitteeAfterDays)} như sau:`,
    ),
    {
      kind: 'table',
      head: [
        'Chi bộ',
        'Việc chưa hoàn thành',
        'Hạn',
        'Quá hạn',
        'Đảng ủy viên theo dõi',
        `${shortOfficeName(sender)} đã nhắc`,
      ],
      rows: rows.map(({ cell, matter, due, delay, reminded, item }) => [
        cell,
        matter,
        due,
        delay,
        item.follower === '' ? 'Chưa phân công' : `Đ/c ${personName(item.follower)}`,
        reminded,
      ]),
    },
    paragraph(
      `${notHeld(section).trim()} Kính trình ${name(section.recipient.name)} xem xét, cho ý kiến chỉ đạo.`.trim(),
    ),
  ]
}

/** `theo Kế hoạch số …, quý I/2027 có 10 chuyên đề của 10 chi bộ; 08 chi bộ đã báo cáo kết quả …` */
function quarterWords(standing: QuarterStanding, sender: LetterSender): string {
  const { year, quarter, topics, cells, reportedCells } = standing
  const plan = planReference(sender, year)
  const missing = cells - reportedCells
  return `${plan === undefined ? '' : `theo ${plan}, `}${quarters([quarter], year)} có ${count(topics)} chuyên đề của ${count(cells)} chi bộ; ${count(reportedCells)} chi bộ đã tổ chức và báo cáo kết quả, ${count(missing)} chi bộ chưa báo cáo đủ.`
}
