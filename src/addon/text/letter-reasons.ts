import type { Fold } from '../domain/fold'
import type { LocalDate } from '../domain/local-date'
import type { Ladder } from '../domain/reminder'
import type { ReminderDecision } from '../domain/reminder-decision'
import type { Reminded } from '../domain/reminder-history'
import type { LetterItem, LetterPlan } from '../domain/reminder-letter'
import { headline } from './letters/item-lines'
import { linesOf } from './letters/lines'
import { cellName, days, name } from './letters/words'
import { count, dateInText } from './numbers'

/** Items of `Cài đặt` by which letters go, as that tab names them. */
export interface ReasonWords {
  readonly tiersBefore: string
  readonly tiersAfter: string
  readonly prepareBeforeDays: string
  readonly tellMemberAfterDays: string
  readonly tellStandingCommitteeAfterDays: string
}

/** So many letters are explained; more would be read by nobody. */
const MOST_LETTERS = 60

/** For each letter, or message to be told, why it would go and why each of its lines stands in it. */
export function reasonsOfLetters(decision: ReminderDecision, words: ReasonWords): Fold[] {
  const all = [...decision.letters, ...decision.toTell]
  const folds = all.slice(0, MOST_LETTERS).map((letter) => reasonsOf(letter, decision.today, words))
  const rest = all.length - folds.length
  return rest > 0
    ? [...folds, { label: `Và ${count(rest)} nơi khác`, lines: ['Xem đủ khi xem trước.'], places: [] }]
    : folds
}

function reasonsOf({ sections, channel, to }: LetterPlan, today: LocalDate, words: ReasonWords): Fold {
  const names = [...new Set(sections.map(({ recipient }) => name(recipient.name)))].join(', ')
  const way = channel === 'email' ? `Thư tới ${to.join(', ')}.` : `${WAYS[channel]}.`
  const lines = sections.flatMap(({ ladder, items }) =>
    linesOf(items).map(
      (line) => `${whose(line.item, ladder)}${headline(line, today)}. ${reason(line.item, ladder, words)}`,
    ),
  )
  return { label: `Vì sao? ${names}`, lines: [way, ...lines], places: [] }
}

const WAYS = {
  email: 'Gửi thư',
  zalo: 'Nhắn Zalo',
  telephone: 'Gọi điện',
  paper: 'Gửi giấy',
} as const

const whose = ({ cell }: LetterItem, ladder: Ladder): string =>
  ladder === 'own' ? '' : `${cellName(cell)}: `

/** Which tier of which ladder, what it covers, and what went before. */
function reason(item: LetterItem, ladder: Ladder, words: ReasonWords): string {
  const { due, tier, merged, reminded } = item
  const parts = [
    ...(item.kind === 'prepare' ? [] : [`Hạn ${dateInText(due)}.`]),
    tier === undefined
      ? 'Chưa đến mốc nhắc mới; ghi kèm vì việc vẫn còn.'
      : `Đến mốc ${tierWords(tier)} (mục “${settingOf(item, ladder, tier, words)}” ở Cài đặt).`,
    ...(merged.length > 0 ? [`Gộp cả mốc ${merged.map(tierWords).join(', ')}.`] : []),
    before(reminded),
  ]
  return parts.join(' ')
}

function tierWords(away: number): string {
  if (away === 0) return 'đúng hạn'
  return away < 0 ? `trước ${days(0 - away)}` : `quá hạn ${days(away)}`
}

function settingOf({ kind }: LetterItem, ladder: Ladder, tier: number, words: ReasonWords): string {
  if (ladder === 'follower') return words.tellMemberAfterDays
  if (ladder === 'standing') return words.tellStandingCommitteeAfterDays
  if (kind === 'prepare') return words.prepareBeforeDays
  return tier < 0 ? words.tiersBefore : words.tiersAfter
}

const before = (reminded: Reminded | undefined): string =>
  reminded === undefined
    ? 'Chưa nhắc chi bộ lần nào.'
    : `Đã nhắc chi bộ ${count(reminded.times)} lần, gần nhất ${dateInText(reminded.last)} (${WAYS[reminded.channel].toLowerCase()}).`
