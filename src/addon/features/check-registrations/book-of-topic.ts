import { SOURCES } from '../../text/rule-sources'
import type { RuleEntry } from './rule'

export const BOOK_OF_TOPIC = {
  titleMissing: {
    source: SOURCES.content,
    good: { row: { title: 'Kỹ năng kiểm sát hồ sơ thi hành án' } },
    bad: { row: { title: '' } },
  },
  titleTooShort: {
    source: SOURCES.content,
    good: { row: { title: 'Văn hóa công vụ' } },
    bad: { row: { title: 'Học' } },
  },
  titleSaysNothing: {
    source: SOURCES.content,
    good: { row: { title: 'Sinh hoạt chuyên đề quý II về kỷ luật công vụ' } },
    bad: { row: { title: 'Chuyên đề quý II' } },
  },
  categoryMissing: {
    source: SOURCES.categories,
    good: { row: { category: 'Đoàn thể, dân vận' } },
    bad: { row: { category: '' } },
  },
  categoryUnknown: {
    source: SOURCES.categories,
    good: { row: { category: 'Chuyên môn' } },
    bad: { row: { category: 'Pháp luật kinh tế' } },
  },
  preparerMissing: {
    source: SOURCES.preparer,
    good: { row: { preparer: 'Nghiêm Thị Soạn Thử' } },
    bad: { row: { preparer: '' } },
  },
  timeMissing: {
    source: SOURCES.quarterly,
    good: { row: { planned: 'Tháng 5/2027' } },
    bad: { row: { planned: '' } },
  },
  timeUnreadable: {
    source: SOURCES.quarterly,
    good: { row: { planned: '5/2027' } },
    bad: { row: { planned: 'giữa quý II' } },
  },
  timeOutsideQuarter: {
    source: SOURCES.quarterly,
    good: { row: { planned: '30/6/2027' } },
    bad: { row: { planned: '05/7/2027' } },
  },
} as const satisfies Record<string, RuleEntry>
