import { addDays, partsOf } from '../../domain/local-date'
import { quarterOf } from '../../domain/quarter'
import type { LetterItem, LetterPlan, LetterSender } from '../../domain/reminder-letter'
import { type LetterText, letterOf } from './letter'

const MARK = 'Thư thử'
const NOTE =
  'Đây là thư thử, chỉ gửi cho người bấm để xem trước cách trình bày. Tên chi bộ, chuyên đề và ngày trong thư là ví dụ.'

/** How a reminder to a cell looks, with the office's own words at its head and foot and invented matters between. */
export function testLetterOf(sender: LetterSender, to: string): LetterText {
  const { senderName, subject, text, html } = letterOf(samplePlan(sender, to), sender)
  return {
    senderName,
    subject: `${MARK}: ${subject}`,
    text: `${NOTE}\n\n${text}`,
    html: `<p><em>${NOTE}</em></p>${html}`,
  }
}

/** A cell with one report overdue and one meeting that comes near. */
function samplePlan({ today }: LetterSender, to: string): LetterPlan {
  const past = addDays(today, -21)
  const near = addDays(today, 7)
  const sample: LetterItem = {
    kind: 'report',
    cell: 'Chi bộ Ví dụ',
    sendCode: '',
    partners: [],
    year: partsOf(past).year,
    quarter: quarterOf(past),
    number: 'ĐK-0001',
    title: 'Học tập phong cách làm việc khoa học của Chủ tịch Hồ Chí Minh trong công tác văn phòng',
    planned: { kind: 'day', day: past },
    heldOn: undefined,
    due: addDays(past, 2),
    done: 0,
    needed: 1,
    hour: '',
    place: '',
    attending: [],
    follower: '',
    reminded: undefined,
    tier: 3,
    merged: [],
  }
  return {
    id: '',
    to: [to],
    channel: 'email',
    sections: [
      {
        ladder: 'own',
        recipient: {
          key: '',
          role: 'cell',
          name: 'Chi bộ Ví dụ',
          person: 'Nguyễn Văn Ví Dụ',
          office: '',
          telephone: '',
          emails: [to],
          channel: 'email',
        },
        items: [
          sample,
          {
            ...sample,
            kind: 'prepare',
            year: partsOf(near).year,
            quarter: quarterOf(near),
            number: 'ĐK-0002',
            title: 'Nâng cao chất lượng sinh hoạt chuyên đề của chi bộ',
            planned: { kind: 'day', day: near },
            due: near,
            tier: undefined,
          },
        ],
        omitted: 0,
        followed: [],
        quarters: [],
      },
    ],
  }
}
