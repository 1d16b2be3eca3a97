import type { Card, CardPress, Screen } from '../domain/screen'
import type { WaitingRegistration } from '../domain/waiting-registration'
import { clip, oneLine } from './letters/layout'
import { name } from './letters/words'
import { momentInText, ROMAN } from './numbers'
import { quoted, shortened } from './quoted'

/** What the office can decide; `replace` confirms a row as one that takes the place of another. */
export type Verdict = 'confirm' | 'replace' | 'approve' | 'reject'

const LABELS: Readonly<Record<Verdict, string>> = {
  confirm: 'Xác nhận',
  replace: 'Xác nhận, thay chuyên đề cũ',
  approve: 'Đồng ý điều chỉnh',
  reject: 'Không chấp nhận',
}

export const waitingRegistrationsScreen = (waiting: readonly WaitingRegistration[]): Screen => ({
  title: 'Đăng ký chờ xác nhận, chờ duyệt',
  lead: 'Theo lần rà soát gần nhất. Nút bấm ở đây ghi giúp vào cột Xử lý của văn phòng; đăng ký được rà soát lại ngay, chi bộ không tự động nhận thư.',
  cards: waiting.map(card),
  empty: 'Không có đăng ký nào chờ xác nhận hoặc chờ duyệt.',
})

const MEND_THERE = ' Đề nghị sửa trực tiếp ở trang tính Đăng ký.'

function card({ key, registration, standing }: WaitingRegistration): Card {
  const { cell, quarter, year, title, status, office, findings } = registration
  const isTyped = office.text !== '' && office.value === undefined
  const when = quarter.value === undefined ? quarter.text : `quý ${ROMAN[quarter.value]}/${year.text}`
  return {
    key,
    heading: `${key} – ${name(cell.text)}, ${when}`,
    tone: 'doubtful',
    lines: [
      `${status === 'toApprove' ? 'Chờ duyệt' : 'Chờ xác nhận'}: ${whole(title)}`,
      details(registration),
      ...standing.map((topic) => `Đang có ${topic.registration.number}: ${whole(topic.registration.title)}`),
      ...findings.split('\n').filter((line) => line !== ''),
      ...(office.text === ''
        ? []
        : [`Ô Xử lý của văn phòng đang ghi ${quoted(office.text)}.${isTyped ? MEND_THERE : ''}`]),
    ],
    presses: isTyped ? [] : verdicts(registration, standing.length > 0).map(pressOf),
  }
}

const LONGEST_TITLE = 500

/** Who decides between two titles reads them to the end. */
function whole(title: string): string {
  const shown = clip(oneLine(title), LONGEST_TITLE)
  return /[“”]/.test(shown) ? shown : `“${shown}”`
}

function details({ senderEmail, sentAt, planned, preparer }: WaitingRegistration['registration']): string {
  const parts = [
    sentAt === undefined ? '' : `Gửi lúc ${momentInText(sentAt)}`,
    senderEmail === '' ? '' : `từ ${shortened(senderEmail)}`,
  ].filter((part) => part !== '')
  const sent = parts.length === 0 ? '' : `${parts.join(' ')}. `
  return `${sent}Thời gian dự kiến: ${shortened(planned.text)}. Người chuẩn bị: ${shortened(preparer)}.`
}

/** A plain registration beside another topic is either one more or takes its place: only the office can tell. */
function verdicts({ status, kind }: WaitingRegistration['registration'], hasOther: boolean): Verdict[] {
  if (status === 'toApprove') return ['approve', 'reject']
  const isPlain = kind.value === 'plain' || kind.text === ''
  if (isPlain && hasOther) return ['confirm', 'replace', 'reject']
  return [kind.value === 'replacing' && hasOther ? 'replace' : 'confirm', 'reject']
}

const SURE: Readonly<Partial<Record<Verdict, string>>> = {
  replace: 'Ghi loại đăng ký là “Thay chuyên đề đã đăng ký” và xác nhận? Chuyên đề cũ sẽ là “Đã được thay”.',
  reject: 'Không chấp nhận đăng ký này?',
}

function pressOf(act: Verdict): CardPress {
  const sure = SURE[act]
  return { act, label: LABELS[act], ...(sure !== undefined && { sure }) }
}

export const decided = (verdict: Verdict, { key, registration }: WaitingRegistration): string =>
  `Đã ghi “${LABELS[verdict]}” cho ${key} của ${name(registration.cell.text)}.`
