import { SOURCES } from '../../text/rule-sources'
import type { RuleEntry } from './rule'

const OTHER = { cell: 'Chi bộ Phòng 7', title: 'Kỹ năng hòa giải tranh chấp đất đai' } as const

export const BOOK_OF_PLACE = {
  numberDoubled: {
    source: SOURCES.once,
    good: { row: { number: 'ĐK-0002' }, before: [{ number: 'ĐK-0001', ...OTHER }] },
    bad: { row: { number: 'ĐK-0001' }, before: [{ number: 'ĐK-0001', ...OTHER }] },
  },
  cellMissing: {
    source: SOURCES.cells,
    good: { row: { cell: 'Chi bộ Phòng 8' } },
    bad: { row: { cell: '' } },
  },
  cellUnknown: {
    source: SOURCES.cells,
    good: { row: { cell: 'chi bộ Thuỷ lợi' } },
    bad: { row: { cell: 'Chi bộ Thủy lơi' } },
  },
  cellEnded: {
    source: SOURCES.lifetime,
    good: { row: { cell: 'Chi bộ Giống cây trồng', year: 2026, planned: '15/4/2026', sentAt: '10/12/2025' } },
    bad: { row: { cell: 'Chi bộ Giống cây trồng', quarter: 'Quý I', planned: '18/3/2027' } },
  },
  cellNotYetActive: {
    source: SOURCES.lifetime,
    good: { row: { cell: 'Chi bộ Trại giống', quarter: 'Quý III', planned: '15/7/2027' } },
    bad: { row: { cell: 'Chi bộ Trại giống', quarter: 'Quý II' } },
  },
  yearMissing: {
    source: SOURCES.quarterly,
    good: { row: { year: 2027 } },
    bad: { row: { year: '' } },
  },
  yearUnreadable: {
    source: SOURCES.quarterly,
    good: { row: { year: '2027' } },
    bad: { row: { year: 'hai nghìn' } },
  },
  quarterMissing: {
    source: SOURCES.quarterly,
    good: { row: { quarter: 'Quý II' } },
    bad: { row: { quarter: '' } },
  },
  quarterUnreadable: {
    source: SOURCES.quarterly,
    good: { row: { quarter: 'quí 2' } },
    bad: { row: { quarter: 'quý giữa năm' } },
  },
} as const satisfies Record<string, RuleEntry>
