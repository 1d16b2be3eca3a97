import type { Adjustment } from '../domain/adjustment'
import type { BoardBox } from '../domain/board'
import { type BoardState, meetingsNeeded } from '../domain/board-state'
import type { BoxReason } from '../domain/box-reason'
import type { Fold } from '../domain/fold'
import type { LocalDate } from '../domain/local-date'
import type { Obligation } from '../domain/obligation'
import { lastDayOf } from '../domain/quarter'
import { BOARD_WORDS } from './board'
import { cellName, days, quarters, time } from './letters/words'
import { count, dateInText } from './numbers'
import { quoted } from './quoted'
import { registrationPlace } from './registration-place'
import { BOARD_SOURCES } from './rule-sources'

/** The rule by which a box says its word, and where the rule comes from. */
const RULES: Readonly<
  Record<BoardState, readonly [(reason: BoxReason) => string, keyof typeof BOARD_SOURCES]>
> = {
  notOwed: [() => 'chi bộ không hoạt động ngày nào trong quý', 'lifetime'],
  held: [({ box }) => `đã có ${count(box.facts.held)} báo cáo kết quả, đủ ${needed(box)}`, 'quarterly'],
  overdue: [
    ({ box, year, quarter }) =>
      `quý đã hết ngày ${dateInText(lastDayOf(year, quarter))}, mới có ${count(box.facts.held)} báo cáo kết quả, cần ${needed(box)}. Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt`,
    'quarterly',
  ],
  registered: [
    ({ box }) => `có ${count(box.facts.inForce)} chuyên đề hợp lệ, tối thiểu ${count(box.facts.minimum)}`,
    'quarterly',
  ],
  toFix: [() => 'chỉ có đăng ký cần sửa, chưa có chuyên đề nào hợp lệ', 'quarterly'],
  toConfirm: [({ box }) => `còn đăng ký chờ văn phòng quyết định, mới có ${inForce(box)}`, 'quarterly'],
  unregistered: [({ box }) => `mới có ${inForce(box)}`, 'quarterly'],
}

const needed = (box: BoardBox): string => `${count(meetingsNeeded(box.facts))} buổi`
const inForce = ({ facts }: BoardBox): string =>
  `${count(facts.inForce)} chuyên đề hợp lệ, tối thiểu ${count(facts.minimum)}`

/** Items of `Cài đặt` from which due dates are reckoned, as that tab names them. */
export interface DueWords {
  readonly deadline: string
  readonly reportAfterDays: string
}

/** Rule, due dates and what is known, one a line; and the registrations to go to. */
export function boxReason(reason: BoxReason, today: LocalDate, tab: string, words: DueWords): Fold {
  const { box, cell, year, quarter, owed, adjustments } = reason
  const [rule, source] = RULES[box.state]
  return {
    label: `Vì sao? ${cellName(cell.name)}, ${quarters([quarter], year)}`,
    lines: [
      `${BOARD_WORDS[box.state]}: ${rule(reason)}.`,
      `Căn cứ: ${BOARD_SOURCES[source]}`,
      ...owed.map((one) => owedWords(one, reason, today, words)),
      ...named('Đăng ký cần sửa', box.toFix),
      ...named('Đăng ký chờ quyết định', box.waiting),
      ...adjustments.map(adjustmentWords),
    ],
    places: box.topics.map(({ registration: { findings: _, ...rest } }) =>
      registrationPlace({ ...rest, findings: '' }, tab),
    ),
  }
}

function owedWords(
  { kind, topic, due, state, done, needed: least }: Obligation,
  { heldOn }: BoxReason,
  today: LocalDate,
  { deadline, reportAfterDays }: DueWords,
): string {
  const stand = state === 'done' ? 'đã xong' : late(due, today)
  const by = `hạn ${dateInText(due)}`
  if (kind === 'register')
    return `Đăng ký: ${by} (mục “${deadline}”), đã có ${count(done)}/${count(least)}, ${stand}.`
  if (kind === 'registerAgain')
    return `Đăng ký, nhắc lại khi vào quý: ${by}, đã có ${count(done)}/${count(least)}, ${stand}.`
  if (topic === undefined)
    return `Báo cáo của chuyên đề chưa đăng ký: ${by}, đã có ${count(done)}/${count(least)}, ${stand}.`
  const { number, title, planned, row } = topic.registration
  const held = heldOn[row]
  const when = planned.value === undefined ? '' : `, dự kiến ${time(planned.value)}`
  const report =
    held === undefined
      ? `chưa có báo cáo, ${by} (mục “${reportAfterDays}”), ${stand}`
      : `có báo cáo, tổ chức ngày ${dateInText(held)}`
  return `${number} ${quoted(title)}${when}: ${report}.`
}

function late(due: LocalDate, today: LocalDate): string {
  if (today > due) return `quá hạn ${days(today - due)}`
  return today === due ? 'hôm nay là hạn cuối' : `còn ${days(due - today)}`
}

const named = (label: string, numbers: readonly string[]): string[] =>
  numbers.length === 0 ? [] : [`${label}: ${numbers.join(', ')}.`]

/** What was agreed is said as it was noted; the box does not go by it yet. */
function adjustmentWords({ on, work, after, reason }: Adjustment): string {
  const parts = [work, after, reason].filter((part) => part !== '').map((part) => quoted(part))
  return `Điều chỉnh${on === undefined ? '' : ` ngày ${dateInText(on)}`}: ${parts.join(', ')} (ghi để xem, chưa tự tính vào bảng).`
}
