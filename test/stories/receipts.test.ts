import { describe, expect, it } from 'vitest'
import { readPrefilled } from '../../src/local/forms/prefilled-link'
import type { Office, Told } from './office'
import { ledgerOf, openOffice, registered, send, slip } from './submitting'

const office = await openOffice()
const letters = (of: Office) => of.model.sent.map(({ to, subject }) => `${to.join()}: ${subject}`)
const lastText = (of: Office): string => of.model.sent[of.model.sent.length - 1]?.body ?? ''
const daily = (of: Office): Told => of.tomorrow().press('dailyCheck')[0] as Told
const block = (quarter: string, title: string, month: number) => ({
  [`${quarter}: Tên chuyên đề`]: title,
  [`${quarter}: Nhóm nội dung`]: 'Nhiệm vụ chính trị, chuyên môn',
  [`${quarter}: Thời gian dự kiến`]: `10/${month}/2027`,
  [`${quarter}: Người chuẩn bị`]: 'Phạm Văn Soạn',
})

describe('a registration that is in order', () => {
  const one = office.copy()
  const [told] = send(one, slip())

  it('is acknowledged to the cell, with the form for the quarters still missing', () => {
    expect(told?.message).toContain('Đã gửi 01 thư báo nhận đăng ký.')
    expect(letters(one)).toEqual([
      'mot@example.vn: Đã nhận đăng ký chuyên đề quý I/2027 - Chi bộ Một (ĐK-0001)',
    ])
    expect(lastText(one)).toContain('Đăng ký hợp lệ và được tổng hợp vào Kế hoạch năm 2027.')
    expect(lastText(one)).toContain(
      'Chi bộ còn quý II, quý III và quý IV/2027 chưa đăng ký (hạn 15/12/2026).',
    )
    expect(one.model.sent[0]?.replyTo).toBe('vanphongdanguy@example.vn')
  })

  it('stands in the ledger, and is told of once', () => {
    const again = one.copy()
    expect(ledgerOf(again)).toEqual([['Chi bộ Một', 'Báo đã nhận đăng ký', 'Đã gửi', 'ĐK-0001']])
    again.run('onFormSubmit', { start: 'formSubmit' })
    daily(again)
    expect(letters(again).filter((letter) => letter.includes('ĐK-0001'))).toHaveLength(1)
  })

  it('does not hold up the reminder of what is missing', () => {
    const reminded = one.copy()
    reminded.goTo('2026-12-08')
    send(
      reminded,
      slip({ Quý: 'Quý II', 'Thời gian dự kiến': '10/5/2027', 'Tên chuyên đề': 'Dân vận khéo ở cơ sở' }),
    )
    reminded.press('dailyCheck')
    expect(
      letters(reminded).filter((letter) => letter.includes('mot@') && letter.includes('Nhắc')),
    ).toHaveLength(1)
  })
})

it('a faulty one asks for what is missing, with all else filled in', () => {
  const one = office.copy()
  send(one, slip({ 'Người chuẩn bị': '' }))
  expect(letters(one)).toEqual([
    'mot@example.vn: Đăng ký chuyên đề quý I/2027 - Chi bộ Một: đề nghị bổ sung (ĐK-0001)',
  ])
  expect(lastText(one)).toContain('1. Chưa ghi đồng chí được phân công chuẩn bị. Đề nghị bổ sung họ tên.')
  const [, link = ''] = /đã điền sẵn: (\S+) \(trước ngày 15\/12\/2026\)/.exec(lastText(one)) ?? []
  expect(readPrefilled(one.model, link)?.answers).toMatchObject({ 'Chi bộ': 'Chi bộ Một', Quý: 'Quý I' })
})

it('a yearly slip has one receipt for all its quarters', () => {
  const one = office.copy()
  const { 'Chi bộ': cell = '', 'Mã gửi': code = '' } = slip()
  send(
    one,
    {
      'Chi bộ': cell,
      Năm: '2027',
      'Mã gửi': code,
      ...block('Quý I', 'Phòng ngừa vi phạm trong quản lý hồ sơ', 2),
      ...block('Quý II', 'Chuyên đề quý II', 5),
      ...block('Quý III', 'Đổi mới công tác đào tạo, bồi dưỡng cán bộ', 8),
    },
    { word: 'cả năm' },
  )
  expect(letters(one)).toEqual([
    'mot@example.vn: Đã nhận 03 đăng ký chuyên đề - Chi bộ Một: đề nghị bổ sung 01 đăng ký',
  ])
  expect(ledgerOf(one).map(([, , status, number]) => [status, number])).toEqual([
    ['Đã gửi', 'ĐK-0001'],
    ['Đã gửi', 'ĐK-0002'],
    ['Đã gửi', 'ĐK-0003'],
  ])
  expect(lastText(one)).toContain('Chi bộ còn quý IV/2027 chưa đăng ký')
})

it('a receipt in doubt goes again once a person wants it so, and then no more', () => {
  const one = office.copy()
  send(one, slip())
  for (const day of ['2026-12-10', '2026-12-11', '2026-12-12']) {
    if (day === '2026-12-10') one.type('Sổ đôn đốc', 'Trạng thái', 'Cho gửi lại', () => true)
    one.goTo(day).run('dailyCheck', { start: 'time' })
  }
  expect(letters(one).filter((letter) => letter.includes('ĐK-0001'))).toHaveLength(2)
})

describe('what keeps a receipt back', () => {
  it('is a setting that lets no letter go by itself; it goes when that is changed within two days', () => {
    const silent = office.copy()
    silent.setting('Tự động gửi email', 'Không')
    send(silent, slip())
    expect([letters(silent), ledgerOf(silent)]).toEqual([[], []])
    silent.setting('Tự động gửi email', 'Tất cả')
    expect(daily(silent).message).toContain('Đã gửi 01 thư báo nhận đăng ký.')
  })

  it('is that a person pressed: the daily run sends it', () => {
    const pressed = office.copy()
    send(pressed, slip(), { unheard: true })
    pressed.press('importResponses', 'checkRegistrations')
    expect([registered(pressed, 'Trạng thái'), letters(pressed)]).toEqual([[['Hợp lệ']], []])
    expect(daily(pressed).message).toContain('Đã gửi 01 thư báo nhận đăng ký.')
  })

  it('is that the cell had three that day: the rest goes in one letter the next day', () => {
    const busy = office.copy()
    for (const [place, title] of [
      'Một hai ba',
      'Bốn năm sáu',
      'Bảy tám chín',
      'Mười một mười hai',
      'Mười ba mười bốn',
    ].entries())
      send(
        busy,
        slip({
          'Tên chuyên đề': title,
          'Loại đăng ký': 'Đăng ký thêm chuyên đề trong quý',
          'Người chuẩn bị': `Người ${place}`,
        }),
      )
    expect(letters(busy)).toHaveLength(3)
    daily(busy)
    const receipts = letters(busy).filter((letter) => letter.includes('Đã nhận'))
    expect(receipts.slice(3)).toEqual([
      'mot@example.vn: Đã nhận 02 đăng ký chuyên đề - Chi bộ Một (ĐK-0004, ĐK-0005)',
    ])
  })

  it('is that the rest of the day’s letters is kept for reminders', () => {
    const poor = office.copy()
    const to = Array.from({ length: 98 }, (_, place) => `nguoi${place}@example.vn`)
    poor.model.sent.push({
      number: 1,
      at: poor.model.now,
      from: 'vanphongdanguy@example.vn',
      to,
      cc: [],
      bcc: [],
      subject: 'x',
      body: 'x',
      attachments: [],
    })
    const [told] = send(poor, slip())
    expect(told?.message).toContain('01 thư báo nhận chờ lần chạy sau')
    expect(poor.model.sent).toHaveLength(1)
  })

  it('is a cell that wants to be told otherwise, or has no address that can be used', () => {
    const quiet = office.copy()
    quiet.type('Chi bộ', 'Cách nhận tin', 'Zalo', (row) => row['Tên chi bộ'] === 'Chi bộ Một')
    quiet.type(
      'Chi bộ',
      'Email',
      'hai@example.vn\r\nBcc: la@example.vn',
      (row) => row['Tên chi bộ'] === 'Chi bộ Hai',
    )
    send(quiet, slip())
    send(quiet, slip({ 'Chi bộ': 'Chi bộ Hai', 'Mã gửi': 'M-Hai' }))
    expect(quiet.model.sent.flatMap(({ to }) => to)).toEqual(['hai@example.vn'])
  })
})
