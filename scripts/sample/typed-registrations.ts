import {
  KIND_WORDS,
  OFFICE_WORDS,
  registrationsTab,
  SOURCE_WORDS,
} from '../../src/addon/workbook/tabs/registrations'
import { type CellCode, cellOf } from './cells'
import type { QuarterNumber } from './grid'
import { day } from './moment'
import { type Box, type RowFor, type Sheet, sheetOf } from './sheet'
import { gridBlock } from './yearly-slip'

type Row = RowFor<typeof registrationsTab.columns>

/** What staff typed themselves, from paper, telephone or Zalo. No number yet: the program gives it. */
const typed = (cell: CellCode, quarter: QuarterNumber, sentAt: string, via: string, rest: Row): Row => ({
  sentAt: day(sentAt),
  via,
  year: 2027,
  quarter: `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]}`,
  cell: cellOf(cell).name,
  ...rest,
})

/** A topic of the grid, told by telephone or written on paper. */
const told = (cell: CellCode, quarter: QuarterNumber, sentAt: string, via: string, rest: Row = {}): Row => {
  const { time, ...block } = gridBlock(cell, quarter)
  return typed(cell, quarter, sentAt, via, { ...block, planned: time, ...rest })
}

/** One topic that the committee set for all: the same title twice is no accident. */
const setForAll = (cell: CellCode, planned: Box, preparer: string): Row =>
  typed(cell, 3, '2027-01-05', 'Văn bản', {
    kind: KIND_WORDS.extra,
    title: 'Tinh thần tự chủ, tự tin, tự lực, tự cường và khát vọng phát triển theo tư tưởng Hồ Chí Minh',
    category: 'Học tập và làm theo Bác',
    preparer,
    planned,
    source: SOURCE_WORDS.assigned,
  })

const rows: readonly Row[] = [
  // Refused by the office.
  typed('P15', 1, '2026-12-10', 'Giấy', {
    kind: KIND_WORDS.extra,
    title: 'Tham quan, trao đổi kinh nghiệm công tác thanh tra tại đơn vị bạn',
    category: 'Khác',
    preparer: 'Phan Thị Phác Thảo',
    planned: day('2027-03-25'),
    office: OFFICE_WORDS.reject,
  }),
  // The cell on paper: three quarters of four; the fourth came from a stranger's address.
  told('P11', 1, '2026-12-11', 'Giấy'),
  told('P11', 2, '2026-12-11', 'Giấy', {
    title: gridBlock('P11', 2).title.toUpperCase(),
    planned: '12/5/2027',
  }),
  told('P11', 3, '2026-12-11', 'Giấy', { planned: 'Tháng 8/2027' }),
  // The cell without e-mail; its quarter II was withdrawn, so that it owes one.
  told('P9', 1, '2026-12-14', 'Điện thoại'),
  told('P9', 2, '2026-12-14', 'Điện thoại', { office: OFFICE_WORDS.withdraw }),
  told('P9', 3, '2026-12-14', 'Điện thoại', { category: 'Chuyên môn' }),
  told('P9', 4, '2026-12-14', 'Điện thoại'),
  // A second topic in its quarter, which the office confirmed; professional, but filed under Hồ Chí Minh.
  typed('P7', 4, '2026-12-15', 'Zalo', {
    kind: KIND_WORDS.plain,
    title: 'Rút kinh nghiệm qua các bản án bị hủy, sửa để nâng cao trách nhiệm nghiên cứu hồ sơ vụ án',
    category: 'Học tập và làm theo Bác',
    preparer: 'Tạ Văn Kiểu Mẫu',
    planned: day('2027-12-14'),
    office: OFFICE_WORDS.confirm,
  }),
  setForAll('P1', day('2027-07-08'), 'Lê Văn Thí Điểm'),
  setForAll('P9', day('2027-07-06'), 'Chu Thị Tạm Đặt'),
]

export const registrationsSheet = (): Sheet => sheetOf(registrationsTab, rows)
