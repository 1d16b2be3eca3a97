import { isPlanYear } from '../../domain/plan-year'
import type { PlannedTime } from '../../domain/planned-time'
import { firstDayOf, lastDayOf, type Quarter } from '../../domain/quarter'
import { SOURCES } from '../../text/rule-sources'
import type { FindingRule } from './rule'

/** What is registered: title, category, preparer, time. */
export const RULES_OF_TOPIC: readonly FindingRule[] = [
  {
    code: 'titleMissing',
    severity: 'error',
    source: SOURCES.content,
    marks: 'title',
    good: { row: { title: 'Kỹ năng kiểm sát hồ sơ thi hành án' } },
    bad: { row: { title: '' } },
    find: ({ title }, { desk }) => (desk.weigh(title) === 'missing' ? { code: 'titleMissing' } : undefined),
  },
  {
    code: 'titleTooShort',
    severity: 'error',
    source: SOURCES.content,
    marks: 'title',
    good: { row: { title: 'Văn hóa công vụ' } },
    bad: { row: { title: 'Học' } },
    find: ({ title }, { desk }) =>
      desk.weigh(title) === 'tooShort' ? { code: 'titleTooShort', text: title } : undefined,
  },
  {
    code: 'titleSaysNothing',
    severity: 'error',
    source: SOURCES.content,
    marks: 'title',
    good: { row: { title: 'Sinh hoạt chuyên đề quý II về kỷ luật công vụ' } },
    bad: { row: { title: 'Chuyên đề quý II' } },
    find: ({ title }, { desk }) =>
      desk.weigh(title) === 'saysNothing' ? { code: 'titleSaysNothing', text: title } : undefined,
  },
  {
    code: 'categoryMissing',
    severity: 'error',
    source: SOURCES.categories,
    marks: 'category',
    good: { row: { category: 'Đoàn thể, dân vận' } },
    bad: { row: { category: '' } },
    find: ({ category }) => (category.text === '' ? { code: 'categoryMissing' } : undefined),
  },
  {
    code: 'categoryUnknown',
    severity: 'error',
    source: SOURCES.categories,
    marks: 'category',
    good: { row: { category: 'Chuyên môn' } },
    bad: { row: { category: 'Pháp luật kinh tế' } },
    find: ({ category }) =>
      category.text !== '' && category.value === undefined
        ? { code: 'categoryUnknown', text: category.text }
        : undefined,
  },
  {
    code: 'preparerMissing',
    severity: 'error',
    source: SOURCES.preparer,
    marks: 'preparer',
    good: { row: { preparer: 'Nghiêm Thị Soạn Thử' } },
    bad: { row: { preparer: '' } },
    find: ({ preparer }) => (preparer === '' ? { code: 'preparerMissing' } : undefined),
  },
  {
    code: 'timeMissing',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'planned',
    good: { row: { planned: 'Tháng 5/2027' } },
    bad: { row: { planned: '' } },
    find: ({ planned }) => (planned.text === '' ? { code: 'timeMissing' } : undefined),
  },
  {
    code: 'timeUnreadable',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'planned',
    good: { row: { planned: '5/2027' } },
    bad: { row: { planned: 'giữa quý II' } },
    find: ({ planned }) =>
      planned.text !== '' && planned.value === undefined
        ? { code: 'timeUnreadable', text: planned.text }
        : undefined,
  },
  {
    code: 'timeOutsideQuarter',
    severity: 'error',
    source: SOURCES.quarterly,
    marks: 'planned',
    good: { row: { planned: '30/6/2027' } },
    bad: { row: { planned: '05/7/2027' } },
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
