import { cellsTab } from '../../src/addon/workbook/tabs/cells'
import { day } from './moment'
import { pipeTable } from './pipe-table'
import { type Sheet, sheetOf } from './sheet'

export type CellCode = 'VP' | 'P1' | 'P2' | 'P3' | 'P7' | 'P8' | 'P9' | 'P11' | 'P15' | 'KV1'

/** Ten cells, with every way of being reached: e-mail, two addresses, Zalo, telephone without e-mail, paper. */
export const cells = pipeTable(
  [
    'code',
    'name',
    'otherNames',
    'secretary',
    'emails',
    'telephone',
    'channel',
    'size',
    'follower',
    'sendCode',
  ],
  `
  VP  | Chi bộ Văn phòng                        | Văn phòng; CB Văn phòng                      | Trịnh Văn Mô Phỏng  | vanphong@example.vn                          | 0200 000 011 | Email      | 18/1 | Trần Thị Ví Dụ       | VP-7K2M
  P1  | Chi bộ Phòng 1                          | Phòng 1                                      | Lê Văn Thí Điểm     | le.van.thi.diem@example.vn                   | 0200 000 012 | Email      | 9/0  | Nguyễn Văn Mẫu       | P1-4HQD
  P2  | Chi bộ Phòng 2                          | Phòng 2                                      | Đinh Văn Thử Nghiệm | phong2@example.vn                            | 0200 000 013 | Email      | 11/0 | Vũ Thị Minh Chứng    | P2-9RTX
  P3  | Chi bộ Phòng 3                          | Phòng 3                                      | Mai Thị Dẫn Chứng   | phong3@example.vn; mai.dan.chung@example.vn  | 0200 000 014 | Email      | 10/0 | Vũ Thị Minh Chứng    | P3-6BWN
  P7  | Chi bộ Phòng 7                          | Phòng 7                                      | Tạ Văn Kiểu Mẫu     | phong7@example.vn                            | 0200 000 015 | Email      | 8/0  | Hoàng Văn Đối Chiếu  | P7-3FJC
  P8  | Chi bộ Phòng 8                          | Phòng 8                                      | Hồ Văn Giả Định     | phong8@example.vn                            | 0200 000 016 | Email      | 9/1  | Vũ Thị Minh Chứng    | P8-8LPV
  P9  | Chi bộ Phòng 9                          | Phòng 9                                      | Chu Thị Tạm Đặt     |                                              | 0200 000 017 | Điện thoại | 12/0 | Vũ Thị Minh Chứng    | P9-5GYS
  P11 | Chi bộ Phòng 11 - Phòng 12              | Phòng 11 - Phòng 12; Chi bộ Phòng 11 và 12   | Lương Văn Bản Nháp  | phong11.12@example.vn                        | 0200 000 018 | Giấy       | 13/1 | Lê Văn Thí Điểm      | P11-2ZKE
  P15 | Chi bộ Phòng 15 - Thanh tra             | Phòng 15 - Thanh tra; Chi bộ Phòng 15        | Phan Thị Phác Thảo  | phong15@example.vn                           | 0200 000 019 | Email      | 14/0 | Phạm Thị Tham Khảo   | P15-7DMU
  KV1 | Chi bộ Viện kiểm sát nhân dân khu vực 1 | Chi bộ VKSND khu vực 1; VKS khu vực 1        | Đoàn Văn Hình Dung  | khuvuc1@example.vn                           | 0200 000 020 | Zalo       | 27/2 | Lê Văn Thí Điểm      | KV1-9QXA
`,
)

/** @throws Error if there is no such cell. */
export function cellOf(code: CellCode): (typeof cells)[number] {
  const cell = cells.find((one) => one.code === code)
  if (cell === undefined) throw new Error(`No cell ${code}`)
  return cell
}

/** Members of the cell, and how many of them are exempt from meetings. */
export function sizeOf(cell: (typeof cells)[number]): { readonly members: number; readonly exempt: number } {
  const [members, exempt] = cell.size.split('/').map(Number)
  return { members: members ?? 0, exempt: exempt ?? 0 }
}

/** One cell ends within the year: what it owes and may register ends with it. */
const lifetimes: Partial<Record<string, { from?: Date; to?: Date; note: string }>> = {
  P15: { to: day('2027-09-30'), note: 'Sáp nhập vào Chi bộ Văn phòng từ ngày 01/10/2027' },
  KV1: { from: day('2025-07-01'), note: 'Đồng chí Bí thư nhận tin qua Zalo' },
  P9: { note: 'Chưa có email, đăng ký qua điện thoại' },
  P11: { note: 'Nộp phiếu giấy' },
}

export const cellsSheet = (): Sheet =>
  sheetOf(
    cellsTab,
    cells.map((cell) => ({
      code: cell.code,
      name: cell.name,
      otherNames: cell.otherNames,
      secretary: cell.secretary,
      emails: cell.emails,
      telephone: cell.telephone,
      channel: cell.channel,
      memberCount: sizeOf(cell).members,
      exemptCount: sizeOf(cell).exempt,
      follower: cell.follower,
      activeFrom: lifetimes[cell.code]?.from,
      activeTo: lifetimes[cell.code]?.to,
      sendCode: cell.sendCode,
      note: lifetimes[cell.code]?.note,
    })),
  )
