import type { LetterSection, LetterSender } from '../../domain/reminder-letter'
import { count } from '../numbers'
import { type Part, paragraph } from './layout'
import { officeName, shortOfficeName } from './office'
import { type OverdueRow, overdueRows } from './overdue-rows'
import { personName } from './words'

/** Overdue matters as a table; the standing committee also reads who follows the cell. */
export function overdueTable(section: LetterSection, sender: LetterSender): Part[] {
  const withFollower = section.ladder === 'standing'
  const rows = overdueRows(section.items, sender.today)
  const office = shortOfficeName(sender)
  return [
    {
      kind: 'table',
      head: [
        'Chi bộ',
        'Việc chưa hoàn thành',
        'Hạn',
        'Quá hạn',
        ...(withFollower ? ['Đảng ủy viên theo dõi'] : []),
        `${office} đã nhắc`,
      ],
      rows: rows.map((row) => [
        row.cell,
        row.matter,
        row.due,
        row.delay,
        ...(withFollower ? [followerWords(row)] : []),
        row.reminded === '' ? 'Chưa nhắc' : row.reminded,
      ]),
      sentences: rows.map((row) => sentence(row, withFollower)),
    },
    ...(section.omitted === 0
      ? []
      : [
          paragraph(
            `Ngoài ra còn ${count(section.omitted)} việc khác, ${officeName(sender)} sẽ báo ở thư sau.`,
          ),
        ]),
  ]
}

const followerWords = ({ follower }: OverdueRow): string =>
  follower === '' ? 'Chưa phân công' : `Đ/c ${personName(follower)}`

/** `Chi bộ Phòng 8: chưa có báo cáo kết quả quý I/2027 (hạn 20/3/2027, quá hạn 19 ngày; đã nhắc 02 lần)` */
function sentence(row: OverdueRow, withFollower: boolean): string {
  const matter = row.matter.charAt(0).toLowerCase() + row.matter.slice(1)
  const late = row.delay === 'đến hạn' ? row.delay : `quá hạn ${row.delay}`
  const follower = !withFollower
    ? ''
    : row.follower === ''
      ? '; chưa phân công theo dõi'
      : `; ${followerWords(row)} theo dõi`
  const reminded = row.reminded === '' ? 'chưa nhắc' : `đã nhắc ${row.reminded}`
  return `${row.cell}: ${matter} (hạn ${row.due}, ${late}${follower}; ${reminded})`
}
