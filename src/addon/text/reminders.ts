import { unreached } from '../domain/reminder-address'
import type { DayOff } from '../domain/reminder-day-off'
import type { ReminderDecision } from '../domain/reminder-decision'
import type { LetterPlan } from '../domain/reminder-letter'
import { lettersInDoubt } from './doubtful-letters'
import { listed } from './letters/ledger-detail'
import { linesOf } from './letters/lines'
import { name } from './letters/words'
import { MENU } from './menu'
import { count, dateInText } from './numbers'

const REMIND_TITLE = 'Gửi thư nhắc việc sinh hoạt chuyên đề'
const REPORT_TITLE = 'Báo cáo việc quá hạn lên cấp ủy'

/** So many recipients are named in a preview; the rest is counted. */
const MOST_NAMED = 15

/** Who, what, how many, and what the day still allows. */
export const remindQuestion = (decision: ReminderDecision) =>
  question(decision, REMIND_TITLE, [
    `Muốn đọc từng thư trước khi gửi: chọn Không, rồi mở mục “${MENU.readLetters.replace('…', '')}”.`,
  ])
export const reportQuestion = (decision: ReminderDecision) => question(decision, REPORT_TITLE, [])

function question(decision: ReminderDecision, title: string, hint: readonly string[]) {
  const { letters } = decision
  return {
    title,
    text: [
      ...dayOffNote(decision.dayOff),
      `${howMany(decision)}:`,
      ...letters.slice(0, MOST_NAMED).map((letter) => `- ${letterWords(letter)}`),
      ...(letters.length > MOST_NAMED ? [`- và ${count(letters.length - MOST_NAMED)} thư khác.`] : []),
      quotaLeft(decision),
      ...besides(decision),
      ...hint,
    ].join('\n'),
    yes: `gửi ${count(letters.length)} thư`,
    no: 'không gửi',
  }
}

/** The same without the names, over a list of all letters. */
export const remindLead = (decision: ReminderDecision): string =>
  [
    ...dayOffNote(decision.dayOff),
    decision.letters.length === 0
      ? nothingToRemind(decision)
      : `${howMany(decision)}. ${quotaLeft(decision)}`,
    ...besides(decision),
  ].join('\n')

function howMany({ letters, today }: ReminderDecision): string {
  const addresses = letters.reduce((sum, { to }) => sum + to.length, 0)
  return `Ngày ${dateInText(today)} có ${count(letters.length)} thư cần gửi tới ${count(addresses)} địa chỉ`
}

const quotaLeft = ({ quota = 0 }: ReminderDecision): string =>
  `Hạn mức thư trong ngày còn ${count(quota)} địa chỉ.`

function dayOffNote(dayOff: DayOff | undefined): string[] {
  if (dayOff === undefined) return []
  const why = { weekend: 'ngày nghỉ cuối tuần', inLieu: 'ngày nghỉ ghi ở Cài đặt', holiday: '' }[dayOff.kind]
  const named = dayOff.kind === 'holiday' ? `ngày nghỉ (${dayOff.name})` : why
  return [`Hôm nay là ${named}; lịch chạy tự động để đến ngày làm việc tiếp theo mới gửi.`]
}

function letterWords({ sections, to }: LetterPlan): string {
  const names = [...new Set(sections.map(({ recipient }) => name(recipient.name)))].join(', ')
  const lines = sections.reduce((sum, { items }) => sum + linesOf(items).length, 0)
  return `${names} (${to.join(', ')}): ${count(lines)} việc`
}

function besides({ letters, toTell, refused, waitingForGap, waitingForQuota }: ReminderDecision): string[] {
  return [
    ...leftOut(letters),
    ...(toTell.length > 0
      ? [
          `Cần nhắn Zalo, gọi điện hoặc gửi giấy cho ${count(toTell.length)} nơi (${namesOf(toTell)}): nội dung sẽ ghi ở Sổ đôn đốc.`,
          ...namesakes(toTell),
        ]
      : []),
    ...(refused.length > 0
      ? [
          `Không gửi được cho ${count(refused.length)} nơi (${namesOf(refused)}) vì địa chỉ email không đúng. Đề nghị sửa cột Email.`,
        ]
      : []),
    ...waiting(waitingForGap.length, waitingForQuota.length),
  ]
}

/** A letter goes to the addresses that can be used; of the others nobody would hear otherwise. */
function leftOut(letters: readonly LetterPlan[]): string[] {
  const emails = letters.flatMap(({ sections, to }) =>
    sections.flatMap(({ recipient }) => unreached(recipient.emails, to)),
  )
  const each = [...new Set(emails)]
  const more = each.length > MOST_NAMED ? ', …' : ''
  return each.length === 0
    ? []
    : [
        `Không gửi tới ${count(each.length)} địa chỉ (${listed(each.slice(0, MOST_NAMED))}${more}), vì địa chỉ không đúng hoặc vượt 50 địa chỉ một thư. Đề nghị sửa cột Email.`,
      ]
}

const namesOf = (plans: readonly LetterPlan[]): string => {
  const names = plans.map(({ sections }) => name(sections[0]?.recipient.name ?? ''))
  return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ')
}

/** Whom nobody can tell apart, nobody should write to. */
const namesakes = (plans: readonly LetterPlan[]): string[] =>
  plans.flatMap(({ sections }) => {
    const { name: typed = '', namesakes: rows = [] } = sections[0]?.recipient ?? {}
    const who = name(typed)
    return rows.length === 0
      ? []
      : [
          `Trang tính Đảng ủy viên có ${count(rows.length)} dòng cùng tên “${who}” (dòng ${rows.join(', ')}), chưa rõ là đồng chí nào nên không gửi thư. Đề nghị ghi thêm để phân biệt, ví dụ “${who} (Phòng 1)”, ở đó và ở nơi phân công.`,
        ]
  })

export const waiting = (forGap: number, forQuota: number): string[] => [
  ...(forGap > 0 ? [`${count(forGap)} thư chờ ngày sau vì nơi nhận vừa có thư.`] : []),
  ...(forQuota > 0
    ? [`${count(forQuota)} thư chờ lần chạy sau vì vượt hạn mức thư của một lần chạy hoặc trong ngày.`]
    : []),
]

/** What came of the letters. */
export interface Outcome {
  readonly sent: number
  readonly inDoubt: number
  readonly unsent: number
  readonly stoppedBy: keyof typeof WHY | undefined
}

const WHY = {
  time: 'sắp hết thời gian của một lần chạy',
  failures: 'dịch vụ thư đang trục trặc',
  person: 'đã bấm “Dừng gửi”',
}

export const whyLeft = ({ stoppedBy }: Outcome): string => WHY[stoppedBy ?? 'failures']

const NONE: Outcome = { sent: 0, inDoubt: 0, unsent: 0, stoppedBy: undefined }

export const remindMessage = (decision: ReminderDecision, outcome: Outcome = NONE): string =>
  message(decision, outcome, NOTHING_TO_REMIND)
export const reportMessage = (decision: ReminderDecision, outcome: Outcome = NONE): string =>
  message(decision, outcome, 'Hôm nay không có việc quá hạn nào mới cần báo cáo')

function message(decision: ReminderDecision, outcome: Outcome, ifNone: string): string {
  const { sent, inDoubt, unsent } = outcome
  const doubtful = inDoubt + decision.abandonedLetters
  const done = sent > 0 ? `Đã gửi ${count(sent)} thư.` : nothingSent(decision, ifNone)
  return [
    done,
    ...(doubtful > 0 ? [lettersInDoubt(doubtful)] : []),
    ...(unsent > 0 ? [`${count(unsent)} thư chờ lần chạy sau vì ${whyLeft(outcome)}.`] : []),
    ...told(decision),
  ].join(' ')
}

const NOTHING_YET = 'Hôm nay chưa gửi thư nào'
const NOTHING_TO_REMIND = 'Hôm nay không có thư nào cần gửi'
export const nothingToRemind = (decision: ReminderDecision): string => nothing(decision, NOTHING_TO_REMIND)

const nothingSent = (decision: ReminderDecision, words: string): string =>
  decision.letters.length > 0 ? 'Chưa gửi được thư nào.' : nothing(decision, words)

/** What waits is not nothing. */
const nothing = ({ today, waitingForGap, waitingForQuota }: ReminderDecision, words: string): string =>
  `${waitingForGap.length + waitingForQuota.length > 0 ? NOTHING_YET : words} (ngày ${dateInText(today)}).`

function told({ letters, toTell, refused, waitingForGap, waitingForQuota }: ReminderDecision): string[] {
  return [
    ...leftOut(letters),
    ...(toTell.length > 0
      ? [
          `${count(toTell.length)} nơi cần nhắn Zalo, gọi điện hoặc gửi giấy: nội dung ở mục “Nội dung nhắn Zalo, gọi điện”.`,
          ...namesakes(toTell),
        ]
      : []),
    ...(refused.length > 0
      ? [`${count(refused.length)} nơi không gửi được vì địa chỉ email không đúng: ${namesOf(refused)}.`]
      : []),
    ...waiting(waitingForGap.length, waitingForQuota.length),
  ]
}

export const NO_AUTOMATIC_MAIL = 'Chưa bật gửi thư tự động (mục Tự động gửi email ở trang tính Cài đặt).'
export const NO_REPORT_ADDRESS =
  'Chưa báo cáo việc quá hạn: mục Email nơi nhận báo cáo ở trang tính Cài đặt còn trống.'
export const NOT_ON_DAYS_OFF = 'Hôm nay là ngày nghỉ, thư nhắc để đến ngày làm việc tiếp theo.'
