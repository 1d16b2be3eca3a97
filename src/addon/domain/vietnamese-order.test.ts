import { describe, expect, it } from 'vitest'
import { comparePeople, compareVietnamese } from './vietnamese-order'

describe('compareVietnamese', () => {
  it.each([
    [
      'letters',
      'An Ăn Ân Ba Ca Da Đa Em Êm Gà Ho In Ke La Mo No Oi Ôi Ơi Pi Qua Ra Sa Ta Um Ưm Va Xa Ya'.split(' '),
    ],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['tones of marked letters', ['an', 'ăn', 'ắn', 'ân', 'ấn', 'bà']],
    ['the syllable before the next one', ['Hoa Lư', 'Hoa Sen', 'Hòa An', 'Hòa Bình']],
    ['letters before tones', ['Hoa', 'Hòa', 'Hoan', 'Hoàn']],
    ['shorter names first', ['Hoa', 'Hoa Lư', 'Hoan']],
    ['numbers', ['Chi bộ 1', 'Chi bộ 2', 'Chi bộ 10', 'Chi bộ 10a', 'Chi bộ 100', 'Chi bộ An']],
    ['several numbers', ['Phòng 1 - Phòng 2', 'Phòng 1 - Phòng 12', 'Phòng 11 - Phòng 2']],
    ['numbers glued to letters', ['P2', 'P10', 'PA']],
    ['letters of other alphabets last', ['Z', 'Ω']],
  ])('%s', (_, ordered) => {
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered)
  })

  it.each([
    ['Hòa Bình', 'HOÀ  BÌNH'],
    ['Chi bộ 008', 'Chi bộ 8'],
    ['Phòng 1', 'phòng-1'],
    ['', ' '],
  ])('%j and %j stand at the same place', (a, b) => {
    expect(compareVietnamese(a, b)).toBe(0)
  })

  it('says which way round', () => {
    expect(compareVietnamese('a', 'b')).toBe(-1)
    expect(compareVietnamese('b', 'a')).toBe(1)
  })
})

describe('comparePeople', () => {
  it('goes by the given name, then by the whole name', () => {
    const ordered = ['Lê Thị An', 'Trần Văn An', 'Nguyễn Văn Ân', 'Đỗ Bình', 'Lê Văn Đức ', 'Trần Minh Đức']
    expect([...ordered].reverse().sort(comparePeople)).toEqual(ordered)
  })

  it('bears a name of one word and none at all', () => {
    expect(comparePeople('An', 'Nguyễn An')).toBe(-1)
    expect(comparePeople('', 'An')).toBe(-1)
    expect(comparePeople('', '')).toBe(0)
  })
})
