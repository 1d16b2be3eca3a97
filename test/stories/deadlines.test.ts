import { describe, expect, it } from 'vitest'
import {
  at,
  committee,
  officeWith,
  registration,
  registrations,
  settings,
  type Typed,
} from './small-committee'

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']
const MONTHS = ['Tháng 3/2027', 'Tháng 5/2027', 'Tháng 8/2027', 'Tháng 11/2027']

/** By quarter, how many days after which deadline a registration of 20 March 2027 came. */
async function lateness(deadline: Typed): Promise<(string | undefined)[]> {
  const rows = QUARTERS.map((quarter, index) =>
    registration({
      Quý: quarter,
      'Thời gian dự kiến': MONTHS[index] ?? '',
      'Thời điểm gửi': at('2027-03-20T09:00:00'),
      'Tên chuyên đề': ['a b c d', 'e f g h', 'i k l m', 'n o p q'][index] ?? '',
    }),
  )
  const office = await officeWith(
    committee({ 'Cài đặt': settings({ 'Hạn đăng ký': deadline }), 'Đăng ký': registrations(...rows) }),
    '2027-03-20',
  )
  office.press('checkRegistrations')
  return office
    .table('Đăng ký', 'Mã đăng ký')
    .map((row) =>
      /(\d+) ngày \(hạn ([\d/]+)\)/.exec(String(row['Nội dung cần sửa, lưu ý']))?.slice(1).join(' sau '),
    )
}

describe('the deadline of registration', () => {
  it.each<[string, Typed, readonly (string | undefined)[]]>([
    ['left out, is 15/12 of the year before', null, Array(4).fill('95 sau 15/12/2026')],
    ['as a day and a month', '30/11', Array(4).fill('110 sau 30/11/2026')],
    ['as a full date in text', '1/3/2027', Array(4).fill('19 sau 01/3/2027')],
    ['as a real date', at('2027-03-19'), Array(4).fill('01 sau 19/3/2027')],
    [
      'as four dates',
      '15/12/2026; 15/3/2027; 15/6/2027; 15/9/2027',
      ['95 sau 15/12/2026', '05 sau 15/3/2027', undefined, undefined],
    ],
    [
      'as four days',
      '15/12; 15/3; 15/6; 15/9',
      ['95 sau 15/12/2026', '05 sau 15/3/2027', undefined, undefined],
    ],
  ])('%s', async (_, deadline, late) => {
    expect(await lateness(deadline)).toEqual(late)
  })
})
