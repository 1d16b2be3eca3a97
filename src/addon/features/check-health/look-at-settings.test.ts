import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import type { Box } from '../../domain/box'
import { readTable } from '../../workbook/table'
import { settingsTab } from '../../workbook/tabs/settings'
import { settingFindings } from './look-at-settings'

const GOOD: readonly (readonly [string, Box])[] = [
  ['Tên Đảng ủy', 'Đảng ủy Sở Minh Họa'],
  ['Người phụ trách', 'Nguyễn Thị Mẫu'],
  ['Điện thoại văn phòng', '0200 000 000'],
  ['Email văn phòng', 'vanphong@example.vn'],
  ['Năm kế hoạch', 2027],
]

const findings = (...rows: readonly (readonly [string, Box])[]) =>
  settingFindings(
    readTable(settingsTab, 'Cài đặt', [
      ['Mục', 'Giá trị', 'Giải thích'],
      ...rows.map(([item, value]) => [item, value, '']),
    ]),
    on('2027-04-08'),
  )

/** The good ones, one of them changed. */
const but = (item: string, value: Box) =>
  findings(...GOOD.map(([label, box]) => [label, label === item ? value : box] as const))

describe('the settings', () => {
  it('are well when what is needed is there and the rest at its default', () => {
    expect(findings(...GOOD)).toEqual([])
  })

  it.each(GOOD.map(([item]) => item))('miss %s', (item) => {
    expect(but(item, '')).toEqual([{ code: 'settingBlank', item }])
    expect(findings(...GOOD.filter(([label]) => label !== item))).toEqual([{ code: 'settingBlank', item }])
  })

  it.each<[string, Box, object]>([
    ['Năm kế hoạch', 'sang năm', { code: 'settingUnread', typed: 'sang năm', example: '2027' }],
    ['Năm kế hoạch', 2026, { code: 'planYearOver', year: 2026 }],
    ['Email văn phòng', 'vanphong', { code: 'addressBad', typed: 'vanphong' }],
  ])('tell of %s: %j', (item, value, finding) => {
    expect(but(item, value)).toMatchObject([finding])
  })

  it('tell of each address that is none', () => {
    expect(findings(...GOOD, ['Email nơi nhận báo cáo', 'btv@example.vn; btv2'])).toMatchObject([
      { code: 'addressBad', typed: 'btv2' },
    ])
  })

  it('tell of an item that stands twice, however it is written', () => {
    expect(findings(...GOOD, ['năm  kế hoạch', 2028])).toEqual([
      { code: 'settingTwice', item: 'Năm kế hoạch' },
    ])
  })

  it('tell of an item that was probably meant, and leave staff their own', () => {
    expect(findings(...GOOD, ['Giờ chạy hàng ngày', 6], ['Phòng họp', 'Tầng 2'])).toEqual([
      { code: 'settingUnknown', item: 'Giờ chạy hàng ngày', near: 'Giờ chạy hằng ngày' },
    ])
  })
})
