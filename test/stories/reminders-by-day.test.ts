import { describe, expect, it } from 'vitest'
import type { Office } from './office'
import {
  at,
  cell,
  cells,
  committee,
  officeWith,
  registration,
  registrations,
  type Sheets,
  settings,
  type Typed,
} from './small-committee'

const ALL = { 'Tự động gửi email': 'Tất cả' }
const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'] as const
const PLANNED = ['2027-03-10', '2027-05-12', '2027-08-11', '2027-11-10'] as const

/** A topic of the cell for each of these quarters, sent in time. */
const topics = (name: string, quarters: readonly (typeof QUARTERS)[number][] = QUARTERS) =>
  quarters.map((quarter) =>
    registration({
      'Chi bộ': `Chi bộ ${name}`,
      Quý: quarter,
      'Thời điểm gửi': at('2026-11-20'),
      'Tên chuyên đề': `Đề tài ${quarter} của ${name}`,
      'Thời gian dự kiến': at(PLANNED[QUARTERS.indexOf(quarter)] ?? ''),
    }),
  )

const LATER = QUARTERS.slice(1)

interface Sent {
  readonly day: string
  readonly to: string
  readonly what: string
  readonly tier: string
  readonly status: string
}

/** Lets the days pass, each with its check, and tells the new lines of the ledger, one a letter and matter. */
function pass(office: Office, until: string): Sent[] {
  const told: Sent[] = []
  let known = office.table('Sổ đôn đốc', 'Mã thư').length
  for (; office.today() <= until; office.tomorrow()) {
    office.press('dailyCheck')
    const lines = office.table('Sổ đôn đốc', 'Mã thư')
    for (const line of lines.slice(known))
      told.push({
        day: office.today().slice(5),
        to: String(line['Người nhận']),
        what: String(line['Việc đôn đốc']).split(' ').slice(0, 2).join(' '),
        tier: String(line['Lần nhắc']),
        status: String(line['Trạng thái']),
      })
    known = lines.length
  }
  return told
}

const short = (sent: readonly Sent[]) => sent.map(({ day, to, tier }) => `${day} ${to}: ${tier}`)

const one = (more: Readonly<Record<string, Typed>> = {}): Sheets[string] =>
  cells(cell('Một', { 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên', ...more }))

describe('day after day', () => {
  it('a missing registration climbs each ladder once, then begins anew with its quarter', async () => {
    const office = await officeWith(
      committee({
        'Cài đặt': settings(ALL),
        'Chi bộ': one(),
        'Đăng ký': registrations(...topics('Một', LATER)),
      }),
      '2026-12-07',
    )
    expect(short(pass(office, '2027-01-15'))).toEqual([
      '12-08 Chi bộ Một: Trước hạn 7 ngày',
      '12-14 Chi bộ Một: Trước hạn 1 ngày',
      '12-18 Chi bộ Một: Quá hạn 3 ngày',
      '12-22 Lê Thị Ủy Viên: Báo Đảng ủy viên: quá hạn 7 ngày',
      // From its first tier on, the second date stands for the first: 25/12 would have been ten days late.
      '12-25 Chi bộ Một: Trước hạn 7 ngày',
      '12-29 Ban Thường vụ Đảng ủy: Báo Ban Thường vụ: quá hạn 14 ngày',
      '12-31 Chi bộ Một: Trước hạn 1 ngày',
      '01-04 Chi bộ Một: Quá hạn 3 ngày',
      '01-08 Lê Thị Ủy Viên: Báo Đảng ủy viên: quá hạn 7 ngày',
      '01-11 Chi bộ Một: Quá hạn 10 ngày',
      '01-15 Ban Thường vụ Đảng ủy: Báo Ban Thường vụ: quá hạn 14 ngày',
    ])
  })

  it('a planned meeting is prepared once, and its report is chased on working days only', async () => {
    const office = await officeWith(
      committee({ 'Cài đặt': settings(ALL), 'Chi bộ': one(), 'Đăng ký': registrations(...topics('Một')) }),
      '2027-03-02',
    )
    const sent = pass(office, '2027-03-27')
    expect(sent.map(({ day, what, tier }) => `${day} ${what}: ${tier}`)).toEqual([
      '03-03 Chuẩn bị: Trước buổi 7 ngày',
      '03-15 Báo cáo: Quá hạn 3 ngày',
      '03-19 Báo cáo: Báo Đảng ủy viên: quá hạn 7 ngày',
      '03-22 Báo cáo: Quá hạn 10 ngày',
      '03-26 Báo cáo: Báo Ban Thường vụ: quá hạn 14 ngày',
    ])
  })

  it('what falls on days off goes on the next working day, together', async () => {
    const office = await officeWith(
      committee({
        'Cài đặt': settings({ ...ALL, 'Ngày nghỉ': '03/3/2027 - 05/3/2027' }),
        'Chi bộ': one(),
        'Đăng ký': registrations(...topics('Một')),
      }),
      '2027-03-01',
    )
    expect(short(pass(office, '2027-03-10'))).toEqual(['03-08 Chi bộ Một: Trước buổi 7 ngày'])
  })

  it('a letter waits until the gap after the last one is over', async () => {
    const extra = registration({
      'Loại đăng ký': 'Đăng ký thêm chuyên đề trong quý',
      'Tên chuyên đề': 'Một buổi thêm trong quý',
      'Thời gian dự kiến': at('2027-03-23'),
      'Thời điểm gửi': at('2026-11-21'),
    })
    const office = await officeWith(
      committee({
        'Cài đặt': settings({ ...ALL, 'Email nơi nhận báo cáo': null }),
        'Chi bộ': cells(cell('Một')),
        'Đăng ký': registrations(...topics('Một'), extra),
      }),
      '2027-03-12',
    )
    expect(short(pass(office, '2027-03-23'))).toEqual([
      '03-15 Chi bộ Một: Quá hạn 3 ngày',
      '03-18 Chi bộ Một: Trước buổi 7 ngày',
      '03-22 Chi bộ Một: Quá hạn 10 ngày',
    ])
  })

  it('without an address the daily run says that the standing committee was not told', async () => {
    const told = async (address: string | null) => {
      const office = await officeWith(
        committee({
          'Cài đặt': settings({ ...ALL, 'Email nơi nhận báo cáo': address }),
          'Chi bộ': cells(cell('Một')),
        }),
        '2027-03-12',
      )
      return office.press('dailyCheck')[0]?.message
    }
    expect(await told(null)).toContain('mục Email nơi nhận báo cáo')
    expect(await told('btv@example.vn')).not.toContain('mục Email nơi nhận báo cáo')
  })

  it('of passed tiers only the highest is sent; the lower ones are entered as merged', async () => {
    const office = await officeWith(
      committee({ 'Chi bộ': cells(cell('Một')), 'Đăng ký': registrations(...topics('Một', ['Quý I'])) }),
      '2026-12-28',
    )
    office.press('remindOverdueCells', 'remindOverdueCells')
    expect(office.letters()).toHaveLength(1)
    const lines = office.table('Sổ đôn đốc', 'Mã thư').filter((line) => line.Quý === 'Quý II')
    expect(lines.map((line) => [line['Lần nhắc'], line['Trạng thái']])).toEqual([
      ['Quá hạn 10 ngày', 'Đã gửi'],
      ['Trước hạn 7 ngày', 'Đã gộp'],
      ['Trước hạn 1 ngày', 'Đã gộp'],
      ['Quá hạn 3 ngày', 'Đã gộp'],
    ])
  })
})

describe('who is written to', () => {
  it('a cell on Zalo, on paper or without e-mail stands in the ledger with a text to copy', async () => {
    const office = await officeWith(
      committee({
        'Cài đặt': settings(ALL),
        'Chi bộ': cells(
          cell('Một', { 'Cách nhận tin': 'zalo' }),
          cell('Hai', { 'Cách nhận tin': 'GIẤY' }),
          cell('Ba', { Email: null, 'Cách nhận tin': 'Email' }),
          cell('Tư', { Email: null, 'Cách nhận tin': null }),
        ),
        'Đăng ký': registrations(
          ...topics('Một', LATER),
          ...['Hai', 'Ba', 'Tư'].flatMap((name) => topics(name, LATER)),
        ),
      }),
      '2026-12-08',
    )
    const [told] = office.press('remindOverdueCells')
    expect(told?.counts).toMatchObject({ lettersSent: 0, toTell: 4 })
    const lines = office.table('Sổ đôn đốc', 'Mã thư')
    expect(lines.map((line) => [line['Chi bộ'], line['Trạng thái']])).toEqual(
      ['Một', 'Hai', 'Ba', 'Tư'].map((name) => [`Chi bộ ${name}`, 'Chờ nhắn']),
    )
    for (const line of lines) expect(line['Chi tiết']).toMatch(/^Kính gửi đ\/c .*quý I\/2027/s)
  })

  it.each([
    ['Không', []],
    ['Chỉ nhắc chi bộ', ['mot@example.vn']],
    ['Tất cả', ['mot@example.vn', 'uyvien@example.vn', 'btv@example.vn']],
  ])('by the schedule, mail being “%s”', async (mode, addresses) => {
    const office = await officeWith(
      committee({
        'Cài đặt': settings({ 'Tự động gửi email': mode }),
        'Chi bộ': one(),
        'Đăng ký': registrations(...topics('Một', ['Quý I'])),
      }),
      '2026-12-30',
    )
    office.press('dailyCheck')
    expect(office.model.sent.flatMap(({ to }) => to).sort()).toEqual([...addresses].sort())
    expect(office.table('Sổ đôn đốc', 'Mã thư').length > 0).toBe(mode !== 'Không')
  })

  it('all addresses of a cell together, and who is secretary and member once', async () => {
    const office = await officeWith(
      committee({
        'Chi bộ': cells(
          cell('Một', { Email: 'a@example.vn\nb@example.vn', 'Đảng ủy viên theo dõi': 'Lê Thị Ủy Viên' }),
          cell('Hai', { Email: 'UYVIEN@example.vn' }),
        ),
        'Đăng ký': registrations(...topics('Một', ['Quý I'])),
      }),
      '2026-12-24',
    )
    office.press('remindOverdueCells')
    const letters = office.model.sent.map(({ to, body }) => ({ to: to.join().toLowerCase(), body }))
    expect(letters.map(({ to }) => to).sort()).toEqual(['a@example.vn,b@example.vn', 'uyvien@example.vn'])
    const both = letters.find(({ to }) => to === 'uyvien@example.vn')
    expect(both?.body).toMatch(/I- .*Chi bộ Hai[\s\S]*II- .*theo dõi/)
  })

  it('no more than the quota of the day; the rest waits, and staff are told', async () => {
    const office = await officeWith(
      committee({
        'Chi bộ': cells(...Array.from({ length: 103 }, (_, index) => cell(`N${index}`))),
        'Đăng ký': registrations(
          registration({ 'Chi bộ': 'Chi bộ N0', Quý: 'Quý IV', 'Thời gian dự kiến': '11/2027' }),
        ),
      }),
      '2026-12-08',
    )
    const [first] = office.press('remindOverdueCells')
    expect(first?.counts).toMatchObject({ lettersSent: 100, lettersWaiting: 3 })
    expect(first?.message).toContain('03 thư chờ')
    const [second] = office.goTo('2026-12-10').press('remindOverdueCells')
    expect(second?.counts).toMatchObject({ lettersSent: 3, lettersWaiting: 0 })
    expect(new Set(office.letters()).size).toBe(103)
  })

  it('nobody twice, though a run was killed: a person decides', async () => {
    const office = await officeWith(
      committee({ 'Chi bộ': one(), 'Đăng ký': registrations(...topics('Một', LATER)) }),
      '2026-12-08',
    )
    office.press('remindOverdueCells')
    office.type('Sổ đôn đốc', 'Trạng thái', 'Đang gửi', () => true)
    const [told] = office.goTo('2026-12-11').press('remindOverdueCells')
    expect(office.letters()).toHaveLength(1)
    expect(told?.counts.lettersInDoubt).toBe(1)
    expect(office.table('Sổ đôn đốc', 'Mã thư').map((line) => line['Trạng thái'])).toEqual(['Chưa rõ đã gửi'])
  })

  it.each([
    ['2026-12-20', 'done', 'không có việc quá hạn'],
    ['2026-12-29', 'refused', 'Email nơi nhận báo cáo'],
  ])(
    'the standing committee’s address is asked for only when there is a report: %s',
    async (day, status, words) => {
      const office = await officeWith(
        committee({
          'Cài đặt': settings({ 'Email nơi nhận báo cáo': null }),
          'Chi bộ': one(),
          'Đăng ký': registrations(...topics('Một', LATER)),
        }),
        day,
      )
      const [told] = office.press('reportOverdue')
      expect(told?.status).toBe(status)
      expect(told?.message).toContain(words)
    },
  )

  it('names and titles cannot become markup, lines or recipients', async () => {
    const evil = '<script>alert("x")</script>&\r\nBcc: x@example.vn'
    const office = await officeWith(
      committee({
        'Cài đặt': settings({
          'Tên Đảng ủy': `Đảng ủy ${evil}`,
          'Người phụ trách': evil,
          'Tên bộ phận giúp việc': `Văn phòng ${evil}`,
        }),
        'Chi bộ': cells(cell('Một', { 'Tên chi bộ': `Chi bộ\n${evil}`, 'Bí thư': evil })),
        'Đăng ký': registrations(
          registration({ 'Chi bộ': `Chi bộ\n${evil}`, 'Tên chuyên đề': `${evil} và nội dung khác` }),
        ),
      }),
      '2027-03-26',
    )
    office.press('remindOverdueCells', 'reportOverdue')
    expect(office.model.sent).toHaveLength(2)
    for (const { to, cc, bcc, subject, body, htmlBody, fromName } of office.model.sent) {
      expect([...to, ...cc, ...bcc].join()).not.toContain('x@example.vn')
      expect(subject).not.toMatch(/[\r\n]/)
      expect([...subject].length).toBeLessThanOrEqual(80)
      expect(fromName ?? '').not.toMatch(/[\r\n]/)
      expect(htmlBody).not.toContain('<script')
      expect(htmlBody).toContain('&lt;script&gt;')
      expect(body).not.toContain('Chi bộ Chi bộ')
      expect(body).not.toMatch(/^Bcc:/m)
    }
  })
})
