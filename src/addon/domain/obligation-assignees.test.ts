import { expect, it } from 'vitest'
import { matchKey } from './match-key'
import { assigneesIn } from './obligation-assignees'

const KNOWN = ['Trần Thị Ví Dụ', 'Lê Văn Thí Điểm']
const official = (typed: string) => KNOWN.find((name) => matchKey(name) === matchKey(typed))

it.each([
  ['', []],
  ['Trần Thị Ví Dụ', ['Trần Thị Ví Dụ']],
  ['Đ/c Trần Thị  Ví Dụ', ['Trần Thị Ví Dụ']],
  ['đồng chí: Lê Văn Thí Điểm', ['Lê Văn Thí Điểm']],
  ['Trần Thị Ví Dụ; lê văn thí điểm', KNOWN],
  ['Trần Thị Ví Dụ\nLê Văn Thí Điểm', KNOWN],
  ['Trần Thị Ví Dụ, Lê Văn Thí Điểm', KNOWN],
  ['Lê Văn Thí Điểm, Phó Bí thư', ['Lê Văn Thí Điểm']],
  ['Người Chưa Ghi, Phó Bí thư', ['Người Chưa Ghi, Phó Bí thư']],
  ['Trần Thị Ví Dụ; Trần Thị Ví Dụ', ['Trần Thị Ví Dụ']],
])('%j names %j', (text, names) => {
  expect(assigneesIn(text, official)).toEqual(names)
})
