import type { Card } from '../domain/screen'
import type { Upcoming } from '../domain/upcoming'
import { HINTS_TITLE } from './counts'
import { count } from './numbers'
import { upcomingLines } from './upcoming'
import { countsCard, type WorkboardCounts } from './workboard-counts'

export interface Further {
  readonly upcoming: readonly Upcoming[]
  readonly counts: WorkboardCounts
  readonly hints: readonly string[]
  readonly year: number
  /** How many registrations there are in all. */
  readonly registrations: number
}

/** Below the board: what comes next, the counts, hints of balance, and the list of all registrations. */
export const furtherCards = ({ upcoming, counts, hints, year, registrations }: Further): Card[] => [
  { key: 'upcoming', heading: 'Các mốc sắp tới', tone: 'plain', lines: upcomingLines(upcoming), presses: [] },
  countsCard(counts, year),
  ...(hints.length === 0 ? [] : [hintCard(hints)]),
  {
    key: 'statuses',
    heading: 'Đăng ký theo trạng thái',
    tone: 'plain',
    lines: [`${count(registrations)} đăng ký, mỗi đăng ký có liên kết tới dòng của nó.`],
    presses: [],
    opens: { label: 'Xem danh sách', door: 'showRegistrationStatuses' },
  },
]

/** Hints tell of what may be so on purpose: they are folded. */
const hintCard = (hints: readonly string[]): Card => ({
  key: 'hints',
  heading: HINTS_TITLE,
  tone: 'plain',
  lines: [],
  presses: [],
  folds: [{ label: `Xem ${count(hints.length)} gợi ý`, lines: hints, places: [] }],
})
