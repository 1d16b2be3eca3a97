import { describe, expect, it } from 'vitest'
import type { Box } from '../../domain/box'
import { dayOf } from '../../domain/local-date'
import { Refusal } from '../../domain/refusal'
import { readTable } from '../table'
import { readSettings, settingsTab } from './settings'

const header = ['Mục', 'Giá trị', 'Giải thích']
const settings = (...items: [string, Box][]) =>
  readSettings(
    readTable(settingsTab, 'Cài đặt', [header, ...items.map(([item, value]) => [item, value, ''])]),
  )

const problemOf = (...items: [string, Box][]) => {
  try {
    settings(...items)
  } catch (failure) {
    if (failure instanceof Refusal) return failure.problem
    throw failure
  }
  return undefined
}

describe('Cài đặt', () => {
  it('a missing item takes its default', () => {
    expect(settings()).toEqual({
      committeeName: '',
      superiorName: '',
      officeName: 'Văn phòng Đảng ủy',
      officePerson: '',
      officeTelephone: '',
      officeEmail: '',
      documentSymbol: 'ĐU',
      placeName: '',
      signingAuthority: 'T/M ĐẢNG ỦY',
      signerOffice: 'BÍ THƯ',
      signerName: '',
      reportRecipient: 'Ban Thường vụ Đảng ủy',
      reportEmails: [],
      planYear: undefined,
      deadline: { kind: 'dayBeforeYear', day: 15, month: 12 },
      minimumPerQuarter: 1,
      papersBeforeDays: 1,
      reportAfterDays: 2,
      commentAfterDays: 5,
      tiersBefore: [7, 1],
      tiersAfter: [3, 10],
      prepareBeforeDays: 7,
      tellMemberAfterDays: 7,
      tellStandingCommitteeAfterDays: 14,
      gapBetweenLettersDays: 3,
      remindersFrom: undefined,
      automaticMail: 'none',
      formAddress: 'typed',
      dailyHour: 8,
      suggestedShare: 0.6,
      noteWeekends: true,
      closeAfterDeadline: false,
      daysOff: new Set(),
    })
  })

  it('a blank one too', () => {
    expect(settings(['Báo cáo sau buổi (ngày)', ' ']).reportAfterDays).toBe(2)
  })

  it('the label is compared by match key', () => {
    expect(settings(['NĂM KẾ  HOẠCH', '2027']).planYear).toBe(2027)
  })

  it.each<[string, Box, object]>([
    ['Tự động gửi email', 'Chỉ nhắc chi bộ', { automaticMail: 'cells' }],
    ['Tự động gửi email', 'tất cả', { automaticMail: 'all' }],
    ['Email trong biểu mẫu', 'Đã xác minh', { formAddress: 'verified' }],
    [
      'Email nơi nhận báo cáo',
      'a@example.vn; b@example.vn',
      { reportEmails: ['a@example.vn', 'b@example.vn'] },
    ],
    ['Bắt đầu đôn đốc từ ngày', '01/12/2026', { remindersFrom: dayOf(2026, 12, 1) }],
    ['Báo ngày cuối tuần', 'Không', { noteWeekends: false }],
    ['Đóng phiếu cả năm sau hạn đăng ký', 'có', { closeAfterDeadline: true }],
    ['Điện thoại văn phòng', 2000000, { officeTelephone: '2000000' }],
  ])('%s = %j', (item, value, read) => {
    expect(settings([item, value])).toMatchObject(read)
  })

  it.each<[string, Box]>([
    ['Năm kế hoạch', 'hai nghìn'],
    ['Năm kế hoạch', 1900],
    ['Hạn đăng ký', 'giữa tháng 12'],
    ['Giờ chạy hằng ngày', 24],
    ['Số chuyên đề tối thiểu mỗi quý', 0],
    ['Tự động gửi email', 'Có'],
    ['Nhắc trước hạn (ngày)', 'bảy ngày'],
    ['Báo cáo sau buổi (ngày)', -1],
  ])('%s = %j is a refusal naming it', (item, value) => {
    expect(problemOf([item, value])).toMatchObject({ code: 'settingUnreadable', item, text: String(value) })
  })

  it('an item that stands twice is a refusal', () => {
    expect(problemOf(['Địa danh', 'A'], ['Địa danh', 'B'])).toEqual({
      code: 'settingDoubled',
      item: 'Địa danh',
    })
  })
})
