import { describe, expect, it } from 'vitest'
import { compileNearestName } from './nearest-name'

const nearestName = (text: string, names: readonly string[]) => compileNearestName(names)(text)

const cells = [
  'Chi bộ Văn phòng',
  'Chi bộ Phòng 1',
  'Chi bộ Phòng 2',
  'Chi bộ Phòng 11 - Phòng 12',
  'Chi bộ Thủy lợi',
  'Chi bộ Giống cây trồng',
]

describe('nearestName', () => {
  it.each([
    ['Chi bộ Thủy lơi', 'Chi bộ Thủy lợi'],
    ['chi bo thuy loi', 'Chi bộ Thủy lợi'],
    ['Thủy lợi', 'Chi bộ Thủy lợi'],
    ['Chi bộ Thủy lợ', 'Chi bộ Thủy lợi'],
    ['Chi bộ Thủi lợy', 'Chi bộ Thủy lợi'],
    ['Chi bộ Thuỷy lợii', 'Chi bộ Thủy lợi'],
    ['Chi bộ Giống cây', undefined],
    ['Giống cay trong', 'Chi bộ Giống cây trồng'],
    ['Giong cây ttrồng', 'Chi bộ Giống cây trồng'],
    ['Phòng 2', 'Chi bộ Phòng 2'],
    ['Phòng 02', 'Chi bộ Phòng 2'],
    ['Chi bộ Phòg 1', 'Chi bộ Phòng 1'],
    ['Chi bộ Phòng 3', undefined],
    ['Chi bộ Phòng 12 - Phòng 11', undefined],
    ['Chi bộ Phòng 11-Phòng 12', 'Chi bộ Phòng 11 - Phòng 12'],
    ['Vănphòng', 'Chi bộ Văn phòng'],
    ['Chi bộ', undefined],
    ['', undefined],
    ['Hội đồng', undefined],
  ])('%j was meant as %j', (text, expected) => {
    expect(nearestName(text, cells)).toBe(expected)
    expect(compileNearestName(cells)(text)).toBe(expected)
  })

  it('forgives one slip in five letters, and three at most', () => {
    const near = (text: string, name: string): boolean => nearestName(text, [name]) === name
    expect(near('abcx', 'abcd')).toBe(false)
    expect(near('abcd', 'abcde')).toBe(false)
    expect(near('abcde', 'abcd')).toBe(false)
    expect(near('cdefghijkl', 'abcdefghij')).toBe(false)
    expect(near('bcdefghijk', 'abcdefghij')).toBe(true)
    expect(near('abcdx', 'abcde')).toBe(true)
    expect(near('abcxx', 'abcde')).toBe(false)
    expect(near('abcdefghxx', 'abcdefghij')).toBe(true)
    expect(near('abcdefgxxx', 'abcdefghij')).toBe(false)
    expect(near('abcdefghijklmnopqrsxxx', 'abcdefghijklmnopqrstuv')).toBe(true)
    expect(near('abcdefghijklmnopqrxxxx', 'abcdefghijklmnopqrstuv')).toBe(false)
    expect(near('bcdefghijklmnopqrstuvx', 'abcdefghijklmnopqrstuv')).toBe(true)
  })

  it('takes the nearer of two, and none of two that are equally near', () => {
    expect(nearestName('Hòa Bình', ['Hòa Bìnhh', 'Hoa Binh'])).toBe('Hoa Binh')
    expect(nearestName('Hòa Bình', ['Hoa Binh', 'Hòa Bìnhh'])).toBe('Hoa Binh')
    expect(nearestName('Hòa Bì', ['Hòa Bìn', 'Hòa Bìm'])).toBeUndefined()
    expect(nearestName('Hòa Bình', ['Hòa Bìnha', 'Hòa Bìnhb', 'Hòa Bình'])).toBe('Hòa Bình')
    expect(nearestName('Hòa Bình', [])).toBeUndefined()
  })

  it('leaves out only whole words that all names share', () => {
    expect(nearestName('Thủy lợi', ['Chi bộ Thủy lợi', 'Chi bộ Thủy sản'])).toBe('Chi bộ Thủy lợi')
    expect(nearestName('lợi lộc', ['Chi bộ Thủy lợi lộc', 'Chi bộ Thủy sản'])).toBe('Chi bộ Thủy lợi lộc')
    expect(nearestName('Thủy lợi', ['Chi bộ Thủy lợi', 'Đảng bộ Thủy sản'])).toBeUndefined()
    expect(nearestName('Thủy lợi', ['Chi bộ Thủy lợi'])).toBeUndefined()
    expect(nearestName('Thủy lợi', ['Chi bộ Thủy lợi', 'Chi bộ Thủy sản', 'Đảng bộ'])).toBeUndefined()
    expect(nearestName('B', ['Chi bộ A', 'Chi bộx B'])).toBeUndefined()
    expect(nearestName('bộ A', ['Chi bộ A', 'Chi bộ A 1'])).toBe('Chi bộ A')
  })

  it('is not held up by a text of ten thousand letters', () => {
    expect(nearestName('chi bộ '.repeat(1_500), cells)).toBeUndefined()
  })
})
