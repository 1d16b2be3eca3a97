import { type LocalDate, partsOf } from '../domain/local-date'
import { MENU } from './menu'
import { count } from './numbers'
import { uncheckedRemark } from './unchecked'

/** The line's way of working: `Buổi riêng, phối hợp với Chi bộ Phòng 2`. */
export function formatOfMeeting(format: string, partners: readonly string[]): string {
  const named = partners.filter((name) => name !== '')
  if (named.length === 0) return format
  const joint = `phối hợp với ${named.join(', ')}`
  return format === '' ? `P${joint.slice(1)}` : `${format}, ${joint}`
}

export const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
export const RULE = '──────────────────────'
export const STAR = '*'
export const PLAN_TITLE = 'KẾ HOẠCH'
export const DASHES = '-----'

export const organisation = (name: string): string => name.toUpperCase()

export const planSubject = (year: number): string => `tổ chức sinh hoạt chuyên đề của các chi bộ năm ${year}`

/** `Số 12-KH/ĐU`, with room for the number while there is none; `number` may hold the symbol already. */
export function numberLine(number: string, symbol: string): string {
  if (number.includes('/')) return `Số ${number}`
  return `Số ${number === '' ? '       ' : number}-KH/${symbol}`
}

/** `Hà Nam, ngày 05 tháng 02 năm 2027`, with room for the day while the plan is not issued. */
export function placeAndDate(place: string, issuedOn: LocalDate | undefined): string {
  const day = issuedOn === undefined ? 'ngày …… tháng …… năm ……' : dayLine(issuedOn)
  return place === '' ? `N${day.slice(1)}` : `${place}, ${day}`
}

function dayLine(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `ngày ${count(day)} tháng ${month <= 2 ? count(month) : month} năm ${year}`
}

interface LineName {
  readonly quarter: string
  readonly cell: string
  readonly title: string
  readonly number: string
}

const clip = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trim()}…` : text

/** Tells in one box which line a note stood on. */
export const leftoverLabel = ({ quarter, cell, number, title }: LineName): string =>
  [quarter, cell, number, number === '' ? title : `“${clip(title, 80)}”`]
    .filter((part) => part !== '')
    .join(', ')

export interface ChangedLine extends LineName {
  /** What changes in which column; nothing in a line that is added or gone as a whole. */
  readonly differences: readonly { readonly header: string; readonly was: string; readonly becomes: string }[]
}

export interface PlanFacts {
  readonly year: number
  readonly planned: number
  readonly missing: number
  /** Rows of `Đăng ký` that were never checked. */
  readonly unchecked: number
  /** Numbers of registrations that an issued plan does not take in. */
  readonly heldBack: readonly string[]
}

export interface Changes {
  readonly added: readonly ChangedLine[]
  readonly changed: readonly ChangedLine[]
  readonly gone: readonly ChangedLine[]
}

const size = ({ planned, missing }: PlanFacts): string =>
  missing === 0
    ? `${count(planned)} chuyên đề, không còn chi bộ chưa đăng ký`
    : `${count(planned)} chuyên đề, ${count(missing)} dòng chưa đăng ký`

const kinds = ({ added, changed, gone }: Changes): string =>
  `thêm ${count(added.length)} dòng, sửa ${count(changed.length)} dòng, bỏ ${count(gone.length)} dòng`

export const firstPlanQuestion = (facts: PlanFacts) => ({
  title: `Lập kế hoạch năm ${facts.year}`,
  text: paragraphs(firstPlanSum(facts), ...remarks(facts)),
  yes: 'lập kế hoạch',
  no: 'chưa lập',
})

export const planQuestion = (facts: PlanFacts, changes: Changes) => ({
  title: `Cập nhật kế hoạch năm ${facts.year}`,
  text: paragraphs(
    planSums(facts, changes),
    listed('Thêm:', changes.added),
    listed('Sửa:', changes.changed),
    listed('Bỏ:', changes.gone),
    keptNotes(changes),
    ...remarks(facts),
    `Muốn đọc từng thay đổi: chọn Không, rồi mở mục “${MENU.readPlanChanges.replace('…', '')}”.`,
  ),
  yes: 'cập nhật kế hoạch',
  no: 'giữ nguyên như hiện nay',
})

export const firstPlanSum = (facts: PlanFacts): string => `Kế hoạch năm ${facts.year} sẽ có ${size(facts)}.`

/** What changes, in numbers. */
export const planSums = (facts: PlanFacts, changes: Changes): string =>
  `Kế hoạch năm ${facts.year} sẽ ${kinds(changes)}; sau đó có ${size(facts)}.`

export const keptNotes = ({ gone }: Changes): string =>
  gone.length === 0
    ? ''
    : 'Nội dung đồng chí đã ghi ở dòng bị bỏ được chuyển xuống mục “Ghi chú không còn chỗ” ở cuối trang tính.'

const SHOWN_LINES = 5

function listed(heading: string, lines: readonly ChangedLine[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `- ${lineText(line)}`)
  const rest = lines.length - shown.length
  return [heading, ...shown, ...(rest > 0 ? [`- và ${count(rest)} dòng nữa`] : [])].join('\n')
}

function lineText({ quarter, cell, title, number, differences }: ChangedLine): string {
  const named = number === '' ? title : `“${clip(title, 80)}” (${number})`
  const what = differences.length === 0 ? '' : `; ${differences.map(({ header }) => header).join(', ')}`
  return `${quarter}, ${cell}: ${named}${what}`
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

export const planBuilt = (facts: PlanFacts): string =>
  sentences(`Đã lập kế hoạch năm ${facts.year}: ${size(facts)}.`, ...remarks(facts))

export const planUpdated = (facts: PlanFacts, changes: Changes): string =>
  sentences(
    `Đã cập nhật kế hoạch năm ${facts.year}: ${kinds(changes)}; hiện có ${size(facts)}.`,
    ...remarks(facts),
  )

/** The lines are the same; the heading, their order or what stands below them is not. */
export const planLaidOut = (facts: PlanFacts): string =>
  sentences(`Đã trình bày lại kế hoạch năm ${facts.year}: ${size(facts)}.`, ...remarks(facts))

export const planUnchanged = (facts: PlanFacts): string =>
  sentences(`Kế hoạch năm ${facts.year} không có thay đổi: ${size(facts)}.`, ...remarks(facts))

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

export const remarks = ({ unchecked, heldBack }: PlanFacts): string[] => [
  uncheckedRemark(unchecked),
  heldBackRemark(heldBack),
]

function heldBackRemark(numbers: readonly string[]): string {
  if (numbers.length === 0) return ''
  const shown = numbers.slice(0, 10).join(', ')
  const more = numbers.length > 10 ? ` và ${count(numbers.length - 10)} đăng ký nữa` : ''
  return `Kế hoạch đã ban hành nên chưa đưa vào thay đổi của ${shown}${more}. Đề nghị chọn “Đồng ý điều chỉnh” ở cột Xử lý của văn phòng, nếu được duyệt.`
}
