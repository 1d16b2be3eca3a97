import type { HealthFinding } from '../domain/health'
import type { LocalDateTime } from '../domain/local-date'
import type { Card, Screen } from '../domain/screen'
import type { PlanNews, Spot, Task } from '../domain/task'
import { healthSentence } from './health-findings'
import { type ReasonWords, reasonsOfLetters } from './letter-reasons'
import { name, quarters, upperFirst } from './letters/words'
import { count, momentInText } from './numbers'
import { problemText } from './refusals'
import { registrationPlace } from './registration-place'

export const WORKBOARD = {
  title: 'Bảng công việc',
  today: 'Việc cần xử lý hôm nay',
  nothing:
    'Hôm nay không có việc nào chờ văn phòng xử lý. Các mốc sắp tới và bảng theo dõi ở phía dưới, đồng chí xem khi cần.',
  further: 'Sắp tới và tra cứu',
} as const

export const workboardLead = (now: LocalDateTime): string =>
  `Số liệu lúc ${momentInText(now)}, theo lần rà soát gần nhất.`

/** Said after something was done there. */
export const workboardMessage = ({ cards }: Screen): string =>
  cards.length === 0
    ? 'Không còn việc nào chờ hôm nay.'
    : `Còn ${count(cards.length)} việc chờ xử lý hôm nay.`

type Cards = {
  readonly [Code in Task['code']]: (task: Extract<Task, { code: Code }>, words: ReasonWords) => CardOfTask
}

type CardOfTask = Omit<Card, 'key' | 'presses'> & Partial<Pick<Card, 'presses'>>

/** So many are named; the rest is counted. */
const MOST_NAMED = 3

/** Each task has its card, or this does not compile: one sentence, one button, and the row where there is one. */
const CARDS: Cards = {
  notSeen: ({ problem }) => ({
    heading: 'Chưa xem được số liệu',
    tone: 'bad',
    lines: [upperFirst(problemText(problem))],
    opens: { label: 'Kiểm tra tình trạng sổ', door: 'checkHealth' },
  }),
  healthBad: ({ findings }) => ({
    heading: `Tình trạng sổ: ${count(findings.length)} mục cần xử lý`,
    tone: 'bad',
    lines: named(findings.map((finding: HealthFinding) => healthSentence(finding))),
    opens: { label: 'Kiểm tra tình trạng sổ', door: 'checkHealth' },
  }),
  newResponses: ({ responses }) => ({
    heading: `${count(responses)} đăng ký mới từ biểu mẫu`,
    tone: 'plain',
    lines: ['Chi bộ đã gửi, chưa lấy vào trang tính Đăng ký. Lấy xong mới tính kế hoạch, thư nhắc.'],
    presses: [{ act: 'takeIn', label: 'Lấy đăng ký mới' }],
  }),
  unchecked: ({ registrations, at }) => ({
    heading: `${count(registrations)} đăng ký chưa rà soát`,
    tone: 'plain',
    lines: ['Rà soát xong mới tính vào kế hoạch, bảng theo dõi, thư nhắc.'],
    presses: [{ act: 'check', label: 'Rà soát đăng ký' }],
    places: [spot(at)],
  }),
  waiting: ({ toConfirm, toApprove, at }) => ({
    heading: `${count(toConfirm + toApprove)} đăng ký chờ ý kiến văn phòng`,
    tone: 'doubtful',
    lines: [waitingWords(toConfirm, toApprove)],
    opens: { label: 'Xem và quyết định', door: 'showWaitingRegistrations' },
    places: [spot(at)],
  }),
  toFix: ({ registrations, tab }) => ({
    heading: `${count(registrations.length)} đăng ký cần sửa`,
    tone: 'doubtful',
    lines: ['Chi bộ cần bổ sung, hoặc văn phòng sửa giúp tại dòng đó.'],
    opens: { label: 'Xem danh sách cần sửa', door: 'showRegistrationStatuses' },
    places: registrations.slice(0, MOST_NAMED).map((one) => registrationPlace(one, tab)),
  }),
  planOutdated: ({ plan }) => ({
    heading: plan.first ? `Chưa lập kế hoạch năm ${plan.year}` : `Kế hoạch năm ${plan.year} chưa cập nhật`,
    tone: 'plain',
    lines: [planWords(plan)],
    opens: plan.first
      ? { label: 'Xem và lập kế hoạch', door: 'buildYearlyPlan' }
      : { label: 'Xem và cập nhật', door: 'readPlanChanges' },
  }),
  lettersDue: ({ decision }, words) => {
    const { letters, toTell } = decision
    return {
      heading: lettersHeading(letters.length, toTell.length),
      tone: 'plain',
      lines: [
        letters.length === 0
          ? 'Những nơi này không nhận thư; bấm để ghi sẵn nội dung nhắn Zalo, gọi điện.'
          : 'Đến mốc nhắc theo Cài đặt. Xem trước rồi mới gửi.',
        ...(decision.dayOff === undefined ? [] : ['Hôm nay là ngày nghỉ, có thể để đến ngày làm việc.']),
      ],
      opens:
        letters.length === 0
          ? { label: 'Ghi nội dung nhắn', door: 'remindOverdueCells' }
          : { label: 'Xem trước và gửi', door: 'readLetters' },
      folds: reasonsOfLetters(decision, words),
    }
  },
  lettersInDoubt: ({ letters, at }) => ({
    heading: `${count(letters)} thư chưa rõ đã gửi`,
    tone: 'doubtful',
    lines: ['Lần gửi trước bị ngắt giữa chừng; chương trình không tự gửi lại.'],
    opens: { label: 'Xem và quyết định', door: 'showDoubtfulLetters' },
    places: [spot(at)],
  }),
  toTell: ({ recipients, at }) => ({
    heading: `${count(recipients.length)} nơi chờ nhắn Zalo, gọi điện`,
    tone: 'plain',
    lines: named([...new Set(recipients.map(name))], ', '),
    opens: { label: 'Xem nội dung nhắn', door: 'showMessages' },
    places: [spot(at)],
  }),
  summaryDue: ({ year, quarter }) => ({
    heading: `Tổng hợp ${quarters([quarter], year)}`,
    tone: 'plain',
    lines: ['Quý đã hết, số liệu đã sẵn sàng để báo cáo.'],
    opens: { label: 'Xem và báo cáo', door: 'reportQuarter' },
  }),
}

export function taskCard(task: Task, place: number, words: ReasonWords): Card {
  const draw = CARDS[task.code] as (task: Task, words: ReasonWords) => CardOfTask
  const key = task.code === 'notSeen' ? `${task.code} ${place}` : task.code
  return { presses: [], ...draw(task, words), key }
}

const spot = ({ tab, row, holds }: Spot) => ({
  label: `Đến dòng ${row}, trang tính ${tab}`,
  tab,
  row,
  holds,
})

function named(texts: readonly string[], joint?: string): string[] {
  const shown = texts.slice(0, MOST_NAMED)
  const rest = texts.length > MOST_NAMED ? [`và ${count(texts.length - MOST_NAMED)} mục khác`] : []
  return joint === undefined ? [...shown, ...rest] : [`${[...shown, ...rest].join(joint)}.`]
}

function waitingWords(toConfirm: number, toApprove: number): string {
  const parts = [
    ...(toConfirm > 0 ? [`${count(toConfirm)} chờ xác nhận`] : []),
    ...(toApprove > 0 ? [`${count(toApprove)} chờ duyệt`] : []),
  ]
  return `${upperFirst(parts.join(', '))}. Chưa quyết định thì chưa được tính.`
}

function planWords({ first, topics, added, changed, gone }: PlanNews): string {
  if (first) return `Đã có ${count(topics)} chuyên đề hợp lệ để đưa vào kế hoạch.`
  const parts = [
    ...(added > 0 ? [`thêm ${count(added)} dòng`] : []),
    ...(changed > 0 ? [`đổi ${count(changed)} dòng`] : []),
    ...(gone > 0 ? [`bớt ${count(gone)} dòng`] : []),
  ]
  return `Theo đăng ký hiện nay, kế hoạch sẽ ${parts.join(', ')}. Xem trước rồi mới ghi.`
}

const lettersHeading = (letters: number, toTell: number): string =>
  [
    ...(letters > 0 ? [`${count(letters)} thư nhắc đến ngày gửi`] : []),
    ...(toTell > 0 ? [`${count(toTell)} nơi đến ngày nhắn`] : []),
  ].join(', ')
