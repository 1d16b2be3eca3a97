import { describe, expect, it } from 'vitest'
import { compileKeywords } from './whole-words'

describe('compileKeywords', () => {
  const keywords = ['Bác', 'tư tưởng Hồ Chí Minh', 'hòa giải', 'dân vận', '57-NQ/TW', 'NQ']

  it.each([
    ['Học tập phong cách làm việc của Bác', 'Bác'],
    ['Bác với công tác cán bộ', 'Bác'],
    ['Nhận diện, phản bác quan điểm sai trái', undefined],
    ['PHẢN BÁC quan điểm', undefined],
    ['lời “Bác” dạy', 'Bác'],
    ['Học tập Tư tưởng Hồ Chí Minh', 'tư tưởng Hồ Chí Minh'],
    ['học tập tư tưởng hồ chí minh', undefined],
    ['Tư tưởng Hồ Chí', undefined],
    ['Kỹ năng HOÀ GIẢI ở cơ sở', 'hòa giải'],
    ['hoa giai', undefined],
    ['Hòa bình', undefined],
    ['hòa', undefined],
    ['Hòa giải viên', 'hòa giải'],
    ['hòa, giải', 'hòa giải'],
    ['Da\u0302n va\u0323\u0302n khéo', 'dân vận'],
    ['dân vận', 'dân vận'],
    ['ngườidân vận', undefined],
    ['Triển khai Nghị quyết số 57-NQ/TW', '57-NQ/TW'],
    ['Triển khai Nghị quyết số 5-NQ/TW', 'NQ'],
    ['nq', undefined],
    ['', undefined],
    ['......', undefined],
  ])('in %j finds %j', (title, keyword) => {
    expect(compileKeywords(keywords)(title)).toBe(keyword)
  })

  it('answers with the keyword that is first in the list, not in the title', () => {
    const first = compileKeywords(['công tố', 'kiểm sát', 'kiểm sát viên'])
    expect(first('kiểm sát viên và công tố')).toBe('công tố')
    expect(first('công tố và kiểm sát viên')).toBe('công tố')
    expect(first('đội ngũ kiểm sát viên')).toBe('kiểm sát')
    expect(compileKeywords(['kiểm sát viên', 'kiểm sát'])('đội ngũ kiểm sát viên')).toBe('kiểm sát viên')
  })

  it('finds a keyword that begins again after a false start', () => {
    expect(compileKeywords(['dân vận khéo'])('dân vận dân vận khéo')).toBe('dân vận khéo')
  })

  it('wants capitals at the same places', () => {
    const find = compileKeywords(['iPhone'])
    expect(find('một iPhone')).toBe('iPhone')
    expect(find('một Iphone')).toBeUndefined()
    expect(find('một IPhone')).toBeUndefined()
  })

  it('passes over keywords without a word', () => {
    expect(compileKeywords(['', ' – '])('bất kỳ')).toBeUndefined()
    expect(compileKeywords([])('bất kỳ')).toBeUndefined()
  })
})
