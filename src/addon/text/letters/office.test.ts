import { describe, expect, it } from 'vitest'
import { aSender } from '../../../../test/reminders'
import { planReference, shortOfficeName, signature, telephone } from './office'

it.each([
  ['Văn phòng Đảng ủy', 'Đảng ủy Sở Minh Họa', 'VĂN PHÒNG ĐẢNG ỦY SỞ MINH HỌA'],
  ['Văn phòng Đảng ủy', 'Đảng ủy', 'VĂN PHÒNG ĐẢNG ỦY'],
  ['Văn phòng Đảng ủy', '', 'VĂN PHÒNG ĐẢNG ỦY'],
  ['Ban Xây dựng Đảng', 'Đảng ủy xã Minh Họa', 'BAN XÂY DỰNG ĐẢNG - ĐẢNG ỦY XÃ MINH HỌA'],
  ['Văn phòng  Đảng ủy', 'Đảng ủy  Sở', 'VĂN PHÒNG ĐẢNG ỦY SỞ'],
  ['Đảng ủy Sở', 'Đảng ủy Sở', 'ĐẢNG ỦY SỞ'],
])('%s of %s signs as %s', (officeName, committeeName, signed) => {
  expect(signature(aSender({ officeName, committeeName }))).toBe(signed)
})

it.each([
  ['Văn phòng Đảng ủy', 'Văn phòng'],
  ['Ban Xây dựng Đảng', 'Ban Xây dựng Đảng'],
])('%s calls itself %s', (officeName, short) => {
  expect(shortOfficeName(aSender({ officeName }))).toBe(short)
})

it.each([
  ['0200 000 001', 'Ngô Thị Làm Mẫu', '0200 000 001 (đồng chí Ngô Thị Làm Mẫu)'],
  ['0200 000 001', 'Đ/c Ngô Thị Làm Mẫu', '0200 000 001 (đồng chí Ngô Thị Làm Mẫu)'],
  ['0200 000 001', '', '0200 000 001'],
  ['', 'Ngô Thị Làm Mẫu', ''],
])('telephone %j of %j: %j', (number, person, words) => {
  expect(telephone(aSender({ telephone: number, person }))).toBe(words)
})

describe('the plan that a letter refers to', () => {
  it.each([
    [2027, 'Kế hoạch số 12-KH/ĐU, ngày 08/01/2027'],
    [2026, undefined],
  ])('of %i: %s', (year, words) => {
    expect(planReference(aSender(), year)).toBe(words)
  })

  it('may have no date', () => {
    const plans = [{ year: 2027, number: '12-KH/ĐU', issuedOn: undefined }]
    expect(planReference(aSender({ plans }), 2027)).toBe('Kế hoạch số 12-KH/ĐU')
  })
})
