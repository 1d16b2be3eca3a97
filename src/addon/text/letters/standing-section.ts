import type { LetterSection, LetterSender, QuarterStanding } from '../../domain/reminder-letter'
import { count, dateInText } from '../numbers'
import { notHeld, since } from './follower-section'
import { type Part, paragraph } from './layout'
import { officeName, planReference } from './office'
import { overdueTable } from './overdue-table'
import { name, quarters } from './words'

/** The summary for the standing committee. */
export function standingSection(section: LetterSection, sender: LetterSender): Part[] {
  const known = section.quarters.filter(({ topics }) => topics > 0).map((one) => quarterWords(one, sender))
  const [first, ...others] = known
  const late = `việc quá hạn${since(sender.tellStandingCommitteeAfterDays)} như sau:`
  const until = `đến ngày ${dateInText(sender.today)}`
  return [
    paragraph(
      first === undefined
        ? `${officeName(sender)} kính báo cáo: ${until}, các chi bộ còn ${late}`
        : `${officeName(sender)} kính báo cáo: ${until}, ${[first, ...others].join('; ')}. Các chi bộ còn ${late}`,
    ),
    ...overdueTable(section, sender),
    paragraph(
      `${notHeld(section)} Kính trình ${name(section.recipient.name)} xem xét, cho ý kiến chỉ đạo.`.trim(),
    ),
  ]
}

/** While a quarter lasts, nobody is late whose meeting is still to come. */
function quarterWords(standing: QuarterStanding, sender: LetterSender): string {
  const { year, quarter, topics, cells, reportedCells, isOver } = standing
  const plan = planReference(sender, year)
  const missing = cells - reportedCells
  const lacking = isOver && missing > 0 ? `, ${count(missing)} chi bộ chưa có đủ báo cáo` : ''
  const source = plan === undefined ? '' : ` theo ${plan}`
  return `${quarters([quarter], year)} có ${count(topics)} chuyên đề của ${count(cells)} chi bộ${source}: ${count(reportedCells)} chi bộ đã tổ chức và báo cáo kết quả${lacking}`
}
