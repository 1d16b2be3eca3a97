import type { Fold } from '../domain/fold'
import type { Registration, RegistrationStatus } from '../domain/registration'
import type { Card, Screen, Tone } from '../domain/screen'
import { REGISTRATION_STATUSES } from './menu'
import { count } from './numbers'
import { registrationPlace } from './registration-place'

/** In the order in which the office looks at them; a row never checked has none. */
type Status = RegistrationStatus | 'unchecked'
const IN_ORDER: readonly Status[] = [
  'toFix',
  'toConfirm',
  'toApprove',
  'unchecked',
  'valid',
  'replaced',
  'withdrawn',
  'rejected',
]

const TONES: Readonly<Partial<Record<Status, Tone>>> = {
  toFix: 'bad',
  toConfirm: 'doubtful',
  toApprove: 'doubtful',
  unchecked: 'doubtful',
  valid: 'good',
}

/** A list that is longer is filtered in the tab rather than read here. */
const MOST_ROWS = 200

/**
 * @param tab as it stands
 * @param words of the column `Trạng thái`
 */
export function registrationStatusesScreen(
  registrations: readonly Registration[],
  tab: string,
  words: Readonly<Record<RegistrationStatus, string>>,
): Screen {
  const cards = IN_ORDER.flatMap((status) => {
    const mine = registrations.filter((one) => (one.status ?? 'unchecked') === status)
    const word = status === 'unchecked' ? 'Chưa rà soát' : words[status]
    return mine.length === 0 ? [] : [card(status, word, mine, tab)]
  })
  return {
    title: REGISTRATION_STATUSES,
    lead: `${count(registrations.length)} đăng ký, theo lần rà soát gần nhất.`,
    cards,
    empty: 'Chưa có đăng ký nào.',
    further: { heading: 'Xem tiếp', cards: [BACK] },
  }
}

function card(status: Status, word: string, mine: readonly Registration[], tab: string): Card {
  return {
    key: status,
    heading: `${word}: ${count(mine.length)}`,
    tone: TONES[status] ?? 'plain',
    lines: [],
    presses: [],
    folds: [rowsOf(mine, tab)],
  }
}

function rowsOf(mine: readonly Registration[], tab: string): Fold {
  const rest = mine.length - MOST_ROWS
  return {
    label: `Xem ${count(mine.length)} đăng ký`,
    lines:
      rest > 0
        ? [
            `Dưới đây là ${MOST_ROWS} dòng đầu; ${rest} dòng khác, đề nghị lọc cột Trạng thái ở trang tính ${tab}.`,
          ]
        : [],
    places: mine.slice(0, MOST_ROWS).map((one) => registrationPlace(one, tab)),
  }
}

const BACK: Card = {
  key: 'workboard',
  heading: 'Bảng công việc',
  tone: 'plain',
  lines: ['Việc cần xử lý hôm nay, bảng theo dõi.'],
  presses: [],
  opens: { label: 'Về bảng công việc', door: 'showWorkboard' },
}
