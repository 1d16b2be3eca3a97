import { describe, expect, it } from 'vitest'
import { on } from '../../../../test/nouns'
import { anItem, aSender } from '../../../../test/reminders'
import type { LetterItem } from '../../domain/reminder-letter'
import { asText } from './as-text'
import { itemParts } from './item-lines'

const today = on('2027-04-08')
const said = (item: Partial<LetterItem>): string[] =>
  asText(itemParts([anItem(item)], aSender({ today })))
    .trim()
    .split('\n')

const registration = { kind: 'register' as const, title: '', number: '', quarter: 3 as const }
const again = { ...registration, kind: 'registerAgain' as const }
const prepare = {
  kind: 'prepare' as const,
  quarter: 2 as const,
  due: on('2027-04-15'),
  planned: { kind: 'day', day: on('2027-04-15') } as const,
}

describe('the headline', () => {
  it.each<[Partial<LetterItem>, string]>([
    [{ ...registration, due: on('2027-04-15') }, 'Còn 07 ngày: đăng ký chuyên đề quý III/2027'],
    [{ ...registration, due: today }, 'Hôm nay là hạn cuối: đăng ký chuyên đề quý III/2027'],
    [{ ...registration, due: on('2027-04-05') }, 'Quá hạn 03 ngày: chưa đăng ký chuyên đề quý III/2027'],
    [
      { ...registration, due: on('2027-04-05'), done: 1, needed: 2 },
      'Quá hạn 03 ngày: mới đăng ký 01 trong 02 chuyên đề quý III/2027',
    ],
    [{ ...again, due: on('2027-04-15') }, 'Còn 07 ngày là đến quý III/2027: chưa đăng ký chuyên đề'],
    [{ ...again, due: today }, 'Hôm nay bắt đầu quý III/2027: chưa đăng ký chuyên đề'],
    [{ ...again, due: on('2027-03-29') }, 'Quá hạn 10 ngày: chưa đăng ký chuyên đề quý III/2027'],
    [{ due: on('2027-04-09') }, 'Còn 01 ngày: báo cáo kết quả sinh hoạt chuyên đề quý I/2027'],
    [{ due: today }, 'Hôm nay là hạn cuối: báo cáo kết quả sinh hoạt chuyên đề quý I/2027'],
    [{}, 'Quá hạn 19 ngày: chưa có báo cáo kết quả sinh hoạt chuyên đề quý I/2027'],
    [
      { done: 1, needed: 2 },
      'Quá hạn 19 ngày: mới có 01 trong 02 báo cáo kết quả sinh hoạt chuyên đề quý I/2027',
    ],
    [prepare, 'Còn 07 ngày: sinh hoạt chuyên đề quý II/2027, dự kiến ngày 15/4/2027'],
    [{ ...prepare, due: today }, 'Hôm nay: sinh hoạt chuyên đề quý II/2027, dự kiến ngày 15/4/2027'],
    [
      { ...prepare, planned: { kind: 'month', year: 2027, month: 4 } },
      'Sắp đến: sinh hoạt chuyên đề quý II/2027, dự kiến tháng 4/2027',
    ],
  ])('wording %#', (item, headline) => {
    expect(said(item)[0]).toBe(headline)
  })
})

describe('the facts', () => {
  it.each<[Partial<LetterItem>, string]>([
    [{ ...registration, due: on('2026-12-15') }, 'Hạn đăng ký: ngày 15/12/2026.'],
    [{ ...again, due: on('2027-04-01') }, 'Quý bắt đầu từ ngày 01/4/2027.'],
    [{ title: '' }, 'Trong quý, Chi bộ chưa đăng ký chuyên đề (hạn báo cáo 20/3/2027).'],
    [
      { planned: { kind: 'month', year: 2027, month: 2 }, title: 'Một chuyên đề' },
      'Chuyên đề: “Một chuyên đề” (dự kiến tháng 02/2027, hạn báo cáo 20/3/2027).',
    ],
    [
      { planned: undefined, title: 'Một chuyên đề' },
      'Chuyên đề: “Một chuyên đề” (dự kiến trong quý, hạn báo cáo 20/3/2027).',
    ],
    [
      { title: 'Một chuyên đề', partners: ['Chi bộ Phòng 9'] },
      'Chuyên đề: “Một chuyên đề” (dự kiến ngày 18/3/2027, hạn báo cáo 20/3/2027). Sinh hoạt chung với Chi bộ Phòng 9.',
    ],
  ])('wording %#', (item, facts) => {
    expect(said(item)[1]).toBe(facts)
  })
})

describe('the request', () => {
  const guests = { attending: ['Trần Thị Ví Dụ', 'Đ/c Lê Văn Thí Điểm'] }
  it.each<[Partial<LetterItem>, string]>([
    [registration, 'Đề nghị gửi đăng ký: tên chuyên đề, nhóm nội dung, thời gian dự kiến, người chuẩn bị.'],
    [{}, 'Nếu đã sinh hoạt, đề nghị gửi báo cáo: ngày tổ chức, số đảng viên có mặt, kết quả.'],
    [
      { title: '' },
      'Nếu đã sinh hoạt, đề nghị gửi báo cáo: tên chuyên đề, ngày tổ chức, số đảng viên có mặt, kết quả.',
    ],
    [
      prepare,
      'Đề nghị chi ủy thông qua dự thảo, gửi tài liệu cho đảng viên trước ít nhất 01 ngày và báo giờ, địa điểm về Văn phòng.',
    ],
    [
      { ...prepare, ...guests, hour: '14 giờ' },
      'Đề nghị chi ủy thông qua dự thảo, gửi tài liệu cho đảng viên trước ít nhất 01 ngày và báo địa điểm để các đồng chí Trần Thị Ví Dụ, Lê Văn Thí Điểm, Đảng ủy viên, đến dự. Đã ghi: 14 giờ; nếu thay đổi, đề nghị báo lại.',
    ],
    [
      { ...prepare, attending: ['Trần Thị Ví Dụ'], hour: '14 giờ', place: 'Hội trường' },
      'Đề nghị chi ủy thông qua dự thảo và gửi tài liệu cho đảng viên trước ít nhất 01 ngày. Đã ghi: 14 giờ, Hội trường; nếu thay đổi, đề nghị báo lại. Đồng chí Trần Thị Ví Dụ, Đảng ủy viên, đến dự.',
    ],
  ])('wording %#', (item, request) => {
    expect(said(item)[2]).toBe(request)
  })

  it.each([
    ['2027-04-14', 'trước ít nhất 01 ngày và'],
    ['2027-04-15', 'trước buổi sinh hoạt và'],
  ])('of papers asks on %s for what can still be done', (day, words) => {
    expect(asText(itemParts([anItem(prepare)], aSender({ today: on(day) })))).toContain(words)
  })

  it('of papers that only have to come before', () => {
    const [, , request] = asText(itemParts([anItem(prepare)], aSender({ papersBeforeDays: 0 }))).split('\n')
    expect(request).toContain('gửi tài liệu cho đảng viên trước buổi sinh hoạt và báo giờ')
  })
})

describe('registrations of several quarters', () => {
  const quarter = (rest: Partial<LetterItem>): LetterItem =>
    anItem({ ...registration, due: on('2026-12-15'), ...rest })
  const headlines = (items: LetterItem[]): string[] =>
    itemParts(items, aSender({ today })).map((part) => asText([part]).split('\n')[0] ?? '')

  it('that were due together are one line', () => {
    const items = [quarter({ quarter: 2 }), quarter({ quarter: 3 }), quarter({ quarter: 4 })]
    expect(headlines(items)).toEqual([
      'Quá hạn 114 ngày: chưa đăng ký chuyên đề quý II, quý III và quý IV/2027',
    ])
    expect(asText(itemParts(items, aSender({ today })))).toContain('Đề nghị gửi đăng ký của từng quý: tên')
  })

  it.each<[string, Partial<LetterItem>]>([
    ['of another year', { year: 2026 }],
    ['due on another day', { due: on('2026-12-16') }],
    ['of which some are there', { done: 1, needed: 2 }],
    ['that are not new', { tier: undefined }],
    ['due again', { kind: 'registerAgain' }],
  ])('stand apart from those %s', (_what, other) => {
    expect(headlines([quarter({}), quarter({ quarter: 4, ...other })])).toHaveLength(2)
  })
})
