import { resultsTab } from '../../src/addon/workbook/tabs/results'
import { type CellCode, cellOf, sizeOf } from './cells'
import { gridTopic } from './grid'
import { day } from './moment'
import { pipeTable } from './pipe-table'
import { type Sheet, sheetOf } from './sheet'

/**
 * Quarter I as eight cells reported it; Phòng 3 and Phòng 8 (18/3/2027) sent nothing. One meeting had a guest from
 * the committee above; the others show the words for none. Only the first carries its registration's number, the
 * rest are known by cell, quarter and title.
 */
export const results = pipeTable(
  [
    'cell',
    'number',
    'held',
    'minutes',
    'present',
    'speeches',
    'draft',
    'papers',
    'posted',
    'score',
    'superiors',
    'note',
  ],
  `
  P7  | ĐK-0001 | 2027-02-23 | 95  | 8  | 7  | 2027-02-17 | 2027-02-19 | 2027-02-24 | 94 | Không |
  P1  |         | 2027-02-25 | 100 | 9  | 6  | 2027-02-19 | 2027-02-22 | 2027-02-26 | 92 |       |
  KV1 |         | 2027-03-02 | 125 | 24 | 11 | 2027-02-24 | 2027-02-26 | 2027-03-03 | 95 | Đồng chí Phó Bí thư Đảng ủy các cơ quan Đảng tỉnh | Cùng buổi với sinh hoạt thường kỳ
  VP  |         | 2027-03-04 | 120 | 17 | 9  | 2027-02-26 | 2027-03-01 | 2027-03-05 | 93 | 0     | Cùng buổi với sinh hoạt thường kỳ
  P15 |         | 2027-03-09 | 90  | 13 | 6  | 2027-03-03 | 2027-03-05 | 2027-03-10 | 88 | -     |
  P11 |         | 2027-03-10 | 105 | 12 | 8  | 2027-03-04 | 2027-03-08 | 2027-03-12 | 90 |       |
  P2  |         | 2027-03-12 | 95  | 10 | 5  | 2027-03-05 | 2027-03-09 | 2027-03-15 | 86 | Không | Chậm một ngày so với dự kiến do trùng lịch phiên tòa
  P9  |         | 2027-03-16 | 90  | 11 | 7  | 2027-03-10 | 2027-03-12 | 2027-03-17 | 91 |       |
`,
)

export const resultsSheet = (): Sheet =>
  sheetOf(
    resultsTab,
    results.map((result) => {
      const cell = cellOf(result.cell as CellCode)
      const size = sizeOf(cell)
      return {
        number: result.number,
        year: 2027,
        quarter: 'Quý I',
        cell: cell.name,
        title: gridTopic(result.cell as CellCode, 1).title,
        heldOn: day(result.held),
        minutes: Number(result.minutes),
        chairperson: cell.secretary,
        memberCount: size.members,
        exemptCount: size.exempt,
        presentCount: Number(result.present),
        absentWithoutReason: 0,
        speeches: Number(result.speeches),
        draftPassedOn: day(result.draft),
        papersSentOn: day(result.papers),
        postedOn: day(result.posted),
        ownScore: Number(result.score),
        superiors: result.superiors,
        note: result.note,
      }
    }),
  )
