import { describe, expect, it } from 'vitest'
import { judge } from '../../../../test/judged-rows'
import { registrationsTable, type TypedRow } from '../../../../test/registration-rows'
import { spansToMark } from './spans-to-mark'

/** As a check left them: fine, without a preparer and told so, and mended since. */
const fine = { status: 'Hợp lệ' } as const
const told = {
  preparer: '',
  status: 'Cần sửa',
  findings: 'Chưa ghi đồng chí được phân công chuẩn bị. Đề nghị bổ sung họ tên.',
} as const
const mended = { status: 'Cần sửa', findings: told.findings } as const
const broken = { preparer: '' } as const

/** Titles so unlike that no row speaks of another. */
const TITLES = [
  'Kỹ năng kiểm sát hồ sơ',
  'Phối hợp giáo dục pháp luật',
  'Tiết kiệm điện nước',
  'Hòa giải ở cơ sở',
  'Đổi mới văn thư lưu trữ',
  'Bảo vệ bí mật nhà nước',
  'Chuyển đổi số thủ tục',
  'Thi hành án dân sự',
  'Xử lý đơn khiếu nại',
]

const spans = (...rows: TypedRow[]) => {
  const typed = rows.map((row, place) => {
    const [year, quarter] = [2027 + Math.floor(place / 4), (place % 4) + 1]
    const planned = `Tháng ${quarter * 3}/${year}`
    return { title: TITLES[place] ?? '', year, quarter: `Quý ${quarter}`, planned, ...row }
  })
  return spansToMark(judge(typed), registrationsTable(typed)).map(({ first, last }) => [first, last])
}

describe('the rows whose notes and colours are looked at', () => {
  it.each<[string, TypedRow[], number[][]]>([
    ['none where nothing changes', [fine, told], []],
    ['one that has become faulty', [fine, broken], [[3, 3]]],
    ['one that was faulty', [mended, fine], [[2, 2]]],
    ['none that is merely told it is fine', [{}, { status: 'Cần sửa' }], []],
    ['none with a note that marks no box', [{ planned: '14/2/2027', quarter: 'Quý I' }], []],
    ['rows that touch, as one span', [fine, broken, mended, broken, fine], [[3, 5]]],
    [
      'rows apart, as spans of their own',
      [broken, fine, broken, told, mended],
      [
        [2, 2],
        [4, 4],
        [6, 6],
      ],
    ],
    [
      'up to four spans',
      [broken, fine, broken, fine, broken, fine, broken],
      [
        [2, 2],
        [4, 4],
        [6, 6],
        [8, 8],
      ],
    ],
    ['of more the whole tab', [broken, fine, broken, fine, broken, fine, broken, fine, broken], [[1, 10]]],
  ])('are %s', (_, rows, expected) => {
    expect(spans(...rows)).toEqual(expected)
  })
})
