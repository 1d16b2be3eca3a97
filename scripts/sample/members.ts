import { membersTab } from '../../src/addon/workbook/tabs/members'
import { pipeTable } from './pipe-table'
import { type Sheet, sheetOf } from './sheet'

/** The third is also a cell's secretary, at the same address: such a person gets one letter, not two. */
const members = pipeTable(
  ['name', 'office', 'emails', 'telephone', 'ownCell', 'note'],
  `
  Nguyễn Văn Mẫu      | Bí thư Đảng ủy               | nguyen.van.mau@example.vn      | 0200 000 031 | Chi bộ Văn phòng            |
  Trần Thị Ví Dụ      | Phó Bí thư Đảng ủy           | tran.thi.vi.du@example.vn      | 0200 000 032 | Chi bộ Phòng 15 - Thanh tra |
  Lê Văn Thí Điểm     | Ủy viên Ban Thường vụ Đảng ủy | le.van.thi.diem@example.vn     | 0200 000 012 | Chi bộ Phòng 1              | Kiêm Bí thư Chi bộ Phòng 1
  Phạm Thị Tham Khảo  | Đảng ủy viên                 | pham.thi.tham.khao@example.vn  | 0200 000 034 | Chi bộ Phòng 9              |
  Hoàng Văn Đối Chiếu | Đảng ủy viên                 | hoang.van.doi.chieu@example.vn | 0200 000 035 | Chi bộ Phòng 2              |
  Vũ Thị Minh Chứng   | Đảng ủy viên                 | vu.thi.minh.chung@example.vn   | 0200 000 036 | Chi bộ Phòng 7              |
`,
)

export const membersSheet = (): Sheet => sheetOf(membersTab, members)
