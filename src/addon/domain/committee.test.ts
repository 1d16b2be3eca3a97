import { describe, expect, it } from 'vitest'
import { aCategory, aCell, aSettings } from '../../../test/nouns'
import { committeeOf } from './committee'
import type { Member } from './member'

const member = (name: string, rest: Partial<Member> = {}): Member => ({
  row: 2,
  name,
  office: '',
  emails: [],
  telephone: '',
  ownCell: '',
  ...rest,
})

describe('a member by name', () => {
  it.each([
    ['Lê Văn Mẫu', 'Lê Văn Mẫu'],
    ['Lê Văn Mẫu', 'Đ/c Lê Văn Mẫu'],
    ['Lê Văn Mẫu', 'đồng chí  LÊ VĂN MẪU'],
    ['Đ/c Lê Văn Mẫu', 'Lê Văn Mẫu'],
    ['Đồng chí: Lê Văn Mẫu', 'đ/c. Lê Văn Mẫu'],
    ['Đồng Chí Công', 'Đồng Chí Công'],
    ['Lê Văn Mẫu', '  Đ / c : Lê Văn Mẫu'],
    ['Nguyễn Đ/c Mẫu', 'Đ/c Nguyễn Đ/c Mẫu'],
  ])('%j is found by %j', (listed, asked) => {
    expect(committeeOf(aSettings(), [], [], [member(listed)]).memberName(asked)).toBe(listed)
  })

  it('not by another', () => {
    expect(committeeOf(aSettings(), [], [], [member('Lê Văn Mẫu')]).membersNamed('Lê Văn Mau')).toEqual([])
    expect(committeeOf(aSettings(), [], [], [member('')]).membersNamed('')).toEqual([])
    expect(committeeOf(aSettings(), [], [], [member('Nguyễn Đ/c Mẫu')]).membersNamed('Nguyễn Mẫu')).toEqual(
      [],
    )
  })

  it('is one of several, or the one that was typed twice', () => {
    const one = member('Lê Văn Mẫu', { emails: ['mau@example.vn'] })
    const twice = member('LÊ VĂN MẪU', { row: 3, emails: ['MAU@example.vn'] })
    const other = member('Đ/c Lê Văn Mẫu', { row: 4, emails: ['levanmau@example.vn'] })
    expect(committeeOf(aSettings(), [], [], [one, twice, other]).membersNamed('Lê Văn Mẫu')).toEqual([
      one,
      other,
    ])
  })

  it('is another with another telephone', () => {
    const one = member('Lê Văn Mẫu', { telephone: '0200 000 001' })
    const other = member('Lê Văn Mẫu', { row: 3, telephone: '0200 000 002' })
    expect(committeeOf(aSettings(), [], [], [one, other]).membersNamed('Lê Văn Mẫu')).toEqual([one, other])
  })
})

describe('a cell by name', () => {
  const cells = [
    aCell('Chi bộ Một', 2, { code: 'CB1', otherNames: ['Tổ 1', 'CB2'] }),
    aCell('Chi bộ Hai', 3, { code: 'CB2', otherNames: ['Chi bộ Một'] }),
    aCell('Chi bộ Ba', 4, { code: 'Tổ 1' }),
    aCell('', 5),
  ]

  it.each([
    ['chi bộ  một', 2],
    ['Chi bộ Hai', 3],
    ['TỔ 1', 2],
    ['CB1', 2],
    ['CB2', 2],
    ['Chi bộ Bốn', undefined],
    ['', undefined],
  ])('%j is in row %s: names before other names, those before codes', (text, row) => {
    const committee = committeeOf(aSettings(), cells, [], [])
    expect([1, 2].map(() => committee.cellNamed(text)?.row)).toEqual([row, row])
  })

  it('is no category', () => {
    const committee = committeeOf(aSettings(), cells, [aCategory('Án hình sự', 2)], [])
    expect([committee.categoryNamed('án hình sự')?.row, committee.categoryNamed('Chi bộ Một')]).toEqual([
      2,
      undefined,
    ])
  })
})
