import { isPlanYear } from '../../domain/plan-year'
import type { PlannedTime } from '../../domain/planned-time'
import { firstDayOf, lastDayOf, type Quarter } from '../../domain/quarter'
import type { FindingRule } from './rule'

/** What is registered: title, category, preparer, time. */
export const RULES_OF_TOPIC: readonly FindingRule[] = [
  {
    code: 'titleMissing',
    severity: 'error',
    marks: 'title',
    find: ({ title }, { desk }) => (desk.weigh(title) === 'missing' ? { code: 'titleMissing' } : undefined),
  },
  {
    code: 'titleTooShort',
    severity: 'error',
    marks: 'title',
    find: ({ title }, { desk }) =>
      desk.weigh(title) === 'tooShort' ? { code: 'titleTooShort', text: title } : undefined,
  },
  {
    code: 'titleSaysNothing',
    severity: 'error',
    marks: 'title',
    find: ({ title }, { desk }) =>
      desk.weigh(title) === 'saysNothing' ? { code: 'titleSaysNothing', text: title } : undefined,
  },
  {
    code: 'categoryMissing',
    severity: 'error',
    marks: 'category',
    find: ({ category }) => (category.text === '' ? { code: 'categoryMissing' } : undefined),
  },
  {
    code: 'categoryUnknown',
    severity: 'error',
    marks: 'category',
    find: ({ category }) =>
      category.text !== '' && category.value === undefined
        ? { code: 'categoryUnknown', text: category.text }
        : undefined,
  },
  {
    code: 'preparerMissing',
    severity: 'error',
    marks: 'preparer',
    find: ({ preparer }) => (preparer === '' ? { code: 'preparerMissing' } : undefined),
  },
  {
    code: 'timeMissing',
    severity: 'error',
    marks: 'planned',
    find: ({ planned }) => (planned.text === '' ? { code: 'timeMissing' } : undefined),
  },
  {
    code: 'timeUnreadable',
    severity: 'error',
    marks: 'planned',
    find: ({ planned }) =>
      planned.text !== '' && planned.value === undefined
        ? { code: 'timeUnreadable', text: planned.text }
        : undefined,
  },
  {
    code: 'timeOutsideQuarter',
    severity: 'error',
    marks: 'planned',
    find: ({ planned, year, quarter }) => {
      const time = planned.value
      if (time === undefined || year.value === undefined || quarter.value === undefined) return undefined
      if (!isPlanYear(year.value) || isWithin(time, year.value, quarter.value)) return undefined
      return { code: 'timeOutsideQuarter', planned: time, year: year.value, quarter: quarter.value }
    },
  },
]

function isWithin(time: PlannedTime, year: number, quarter: Quarter): boolean {
  if (time.kind === 'day')
    return time.day >= firstDayOf(year, quarter) && time.day <= lastDayOf(year, quarter)
  return time.year === year && Math.ceil(time.month / 3) === quarter
}
