import { describe, expect, it } from 'vitest'
import { aSettings } from '../../../test/nouns'
import { committeeOf } from './committee'
import type { Member } from './member'

const member = (name: string): Member => ({
  row: 2,
  name,
  office: '',
  emails: [],
  telephone: '',
  ownCell: '',
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
    expect(committeeOf(aSettings(), [], [], [member(listed)]).memberNamed(asked)?.name).toBe(listed)
  })

  it('not by another', () => {
    expect(committeeOf(aSettings(), [], [], [member('Lê Văn Mẫu')]).memberNamed('Lê Văn Mau')).toBeUndefined()
    expect(committeeOf(aSettings(), [], [], [member('')]).memberNamed('')).toBeUndefined()
  })
})
