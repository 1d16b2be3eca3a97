import { SOURCES } from '../../text/rule-sources'
import type { RuleEntry } from './rule'

export const BOOK_OF_DAYS = {
  late: {
    source: SOURCES.deadline,
    good: { row: { sentAt: '15/12/2026' } },
    bad: { row: { sentAt: '20/12/2026' } },
  },
  holiday: {
    source: SOURCES.holidays,
    good: { row: { planned: '15/4/2027' } },
    bad: { row: { planned: '16/4/2027' } },
  },
  dayOff: {
    source: SOURCES.daysOff,
    good: { row: { planned: '22/4/2027' } },
    bad: { row: { planned: '23/4/2027' } },
  },
  weekend: {
    source: SOURCES.weekend,
    good: { row: { planned: '21/5/2027' } },
    bad: { row: { planned: '22/5/2027' } },
  },
} as const satisfies Record<string, RuleEntry>
