import { describe, expect, it } from 'vitest'
import { aSettings } from '../../../test/nouns'
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
  ])('%j is found by %j', (listed, asked) => {
    expect(committeeOf(aSettings(), [], [], [member(listed)]).memberName(asked)).toBe(listed)
  })

  it('not by another', () => {
    expect(committeeOf(aSettings(), [], [], [member('Lê Văn Mẫu')]).membersNamed('Lê Văn Mau')).toEqual([])
    expect(committeeOf(aSettings(), [], [], [member('')]).membersNamed('')).toEqual([])
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
})
