import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import {
  at,
  committee,
  officeWith,
  registration,
  registrations,
  results,
  settings,
  type Typed,
} from './small-committee'

const office = (values: Readonly<Record<string, Typed>>) =>
  officeWith(
    committee({
      'Cài đặt': settings(values),
      'Đăng ký': registrations(
        registration({ 'Thời điểm gửi': at('2026-11-20') }),
        registration({ 'Chi bộ': 'Chi bộ Hai', 'Tên chuyên đề': 'Đề tài riêng của chi bộ Hai' }),
      ),
      'Kết quả sinh hoạt': results({
        Năm: 2027,
        Quý: 'Quý I',
        'Chi bộ': 'Chi bộ Một',
        'Ngày tổ chức': at('2027-03-10'),
      }),
    }),
    '2027-04-01',
  )

const ofSummary = (office: Office) =>
  office.table('Sổ đôn đốc', 'Mã thư').filter((row) => row['Việc đôn đốc'] === 'Tổng hợp quý')
const summaries = (office: Office) =>
  office.model.sent.filter(({ subject }) => subject.startsWith('Tổng hợp sinh hoạt'))

function pass(office: Office, until: string): string[] {
  const told: string[] = []
  for (; office.today() <= until; office.tomorrow()) told.push(office.press('dailyCheck')[0]?.message ?? '')
  return told
}

describe('in the first days of a quarter, with “Tất cả”', async () => {
  const all = await office({ 'Tự động gửi email': 'Tất cả' })
  pass(all, '2027-04-30')
  const [letter] = summaries(all)

  it('the summary of the last one is sent once, on a working day after the last report was due', () => {
    expect(summaries(all)).toHaveLength(1)
    expect(letter?.to).toEqual(['btv@example.vn'])
    expect(letter?.subject).toBe('Tổng hợp sinh hoạt chuyên đề quý I/2027, tính đến ngày 05/4/2027')
    expect(ofSummary(all)).toMatchObject([
      { 'Trạng thái': 'Đã gửi', Năm: 2027, Quý: 'Quý I', 'Lần nhắc': '' },
    ])
  })

  it('says what was held, what is overdue, and the counts by field', () => {
    expect(letter?.body).toContain('quý I/2027 có 02 chuyên đề của 02 chi bộ.')
    expect(letter?.body).toContain(
      '01 chuyên đề đã tổ chức và có báo cáo kết quả; 01 chuyên đề chưa có báo cáo.',
    )
    expect(letter?.body).toContain('Nhiệm vụ chính trị của đơn vị: đăng ký 02, đã tổ chức 01')
    expect(letter?.body).toContain('Chi bộ Hai: chưa có báo cáo kết quả quý I/2027')
    expect(letter?.body).toContain('Chưa có báo cáo không có nghĩa là chi bộ chưa sinh hoạt.')
  })

  it('is not sent again when somebody asks for it', () => {
    const [told] = all.press('reportQuarter')
    expect(told?.message).toContain('Đã có tổng hợp quý I/2027 ở Sổ đôn đốc (TN-270405-')
    expect(summaries(all)).toHaveLength(1)
  })
})

it('is put down for the office where letters go to cells alone', async () => {
  const cells = await office({ 'Tự động gửi email': 'Chỉ nhắc chi bộ' })
  pass(cells, '2027-04-07')
  expect(summaries(cells)).toEqual([])
  expect(ofSummary(cells)).toMatchObject([{ 'Trạng thái': 'Chờ nhắn', 'Cách nhắc': 'Giấy' }])
  expect(ofSummary(cells)[0]?.['Chi tiết']).toContain('Kính gửi: Ban Thường vụ Đảng ủy.')
})

describe('where nothing goes by itself', async () => {
  const none = await office({})
  const told = pass(none, '2027-04-05')

  it('nothing is entered, and the office is told where it is', () => {
    expect(ofSummary(none)).toEqual([])
    expect(told[1]).not.toContain('Tổng hợp quý')
    expect(told[2]).toContain('Tổng hợp quý I/2027 đã có thể xem và gửi: Thống kê, báo cáo, Báo cáo quý…')
  })

  it('the office sends it after reading whom it goes to', () => {
    let question = ''
    none.run('reportQuarter', {
      answer: ({ text, buttons }) => {
        if (buttons !== 'OK') question = text
        return { button: buttons === 'OK' ? 'OK' : 'YES' }
      },
    })
    expect(question).toContain('- 02 chuyên đề của 02 chi bộ, 01 đã tổ chức và có báo cáo;')
    expect(question).toContain('Gửi tới Ban Thường vụ Đảng ủy (btv@example.vn). Mỗi quý chỉ gửi một lần.')
    expect(summaries(none)).toHaveLength(1)
  })
})

it('goes after missed days too, and not for a quarter that was over before letters began', async () => {
  const late = await office({ 'Tự động gửi email': 'Tất cả' })
  late.goTo('2027-04-20').press('dailyCheck')
  expect(summaries(late)).toHaveLength(1)
  const young = await office({ 'Tự động gửi email': 'Tất cả', 'Bắt đầu đôn đốc từ ngày': at('2027-04-01') })
  young.goTo('2027-04-20').press('dailyCheck')
  expect(summaries(young)).toEqual([])
})
