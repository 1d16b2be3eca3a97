import type { Sheet } from './sheet'
import { type Slip, slipHeaders, slipRow } from './yearly-slip'

/** As other keyboards write it: letters and marks apart, spaces that do not break. */
const apart = (text: string): string => text.normalize('NFD')
const hardSpaced = (text: string): string => text.replaceAll(' ', '\u00a0')

/** In the order of time, as the form adds them. The first one's quarter I becomes ĐK-0001. */
const slips: readonly Slip[] = [
  { at: '2026-11-20 08:05', cell: 'P7' },
  { at: '2026-11-23 14:20', cell: 'P2', blocks: { 4: { time: 'Tháng 11/2027' } } },
  {
    at: '2026-11-25 09:40',
    cell: 'VP',
    blocks: { 1: { time: '4/3/2027' }, 2: { time: '06-05-2027' }, 3: { time: '2027-08-05' } },
  },
  {
    at: '2026-11-27 16:10',
    cell: 'P1',
    blocks: { 1: { category: 'Chuyên môn' }, 3: { time: '8/2027', category: 'Chuyên môn' } },
  },
  { at: '2026-12-02 08:15', cell: 'P8', email: 'Phong8@Example.vn' },
  // Sent too early, and mended by the full slip five days later.
  { at: '2026-12-03 10:02', cell: 'P15', quarters: [1], blocks: { 1: { title: 'Học' } } },
  // Its quarter II is replaced by the other form before the due date.
  {
    at: '2026-12-04 15:30',
    cell: 'P3',
    blocks: { 2: { title: 'Kỹ năng kiểm sát việc định giá tài sản trong các vụ án kinh tế' } },
  },
  // Quarter IV comes after the cell's last day.
  {
    at: '2026-12-08 09:12',
    cell: 'P15',
    cellName: hardSpaced('Chi bộ Phòng 15 -  Thanh tra '),
    blocks: {
      1: { category: apart('Xây dựng Đảng, hệ thống chính trị'), preparer: apart('Bạch Thị Ước Tính') },
      2: { category: hardSpaced('Quán triệt, triển khai chỉ thị, nghị quyết') },
    },
  },
  // A cell that is not in the list by that name.
  {
    at: '2026-12-11 11:25',
    cell: 'VP',
    cellName: 'Chi bộ Văn phóng',
    quarters: [3],
    blocks: { 3: { title: 'Nâng cao chất lượng soạn thảo và quản lý văn bản trong cơ quan' } },
  },
  // The same title again with another preparer: replaces the older one.
  { at: '2026-12-14 07:50', cell: 'P3', quarters: [1], blocks: { 1: { preparer: 'Mai Thị Dẫn Chứng' } } },
  // Five days late; in quarter III a day of quarter IV, and nobody to prepare.
  {
    at: '2026-12-20 19:45',
    cell: 'KV1',
    cellName: apart('Chi bộ VKSND khu vực 1'),
    blocks: {
      1: { category: 'Xây dựng Đảng' },
      2: { category: apart('Học tập Bác') },
      3: { time: '09/10/2027', preparer: '' },
    },
  },
]

export const slipsSheet = (): Sheet => ({
  name: 'Câu trả lời biểu mẫu 1',
  columns: slipHeaders.map((header) => ({ header, width: widthOf(header) })),
  rows: slips.map(slipRow),
})

const widthOf = (header: string): number =>
  /Tên chuyên đề|Chi bộ|email/.test(header) ? 30 : /Nhóm|chuẩn bị/.test(header) ? 22 : 14
