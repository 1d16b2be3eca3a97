import { describe, expect, it } from 'vitest'
import { copySpreadsheet } from '../../src/local/copy/copy-spreadsheet'
import { newOffice, typeRows } from './new-office'
import { CLERK, Office, type Told } from './office'
import { send, slip } from './submitting'

/**
 * One office from an empty workbook on, in the order of the year. Each part goes on where the last one ended, so the
 * parts are told in one test each and run in their order.
 */

const COLLEAGUE = 'dongnghiep@example.vn'
const CELLS = [
  {
    'Tên chi bộ': 'Chi bộ Một',
    'Bí thư': 'Trần Thị Mẫu',
    Email: 'mot@example.vn',
    'Mã gửi': 'M-Một',
  },
  {
    'Tên chi bộ': 'Chi bộ Hai',
    'Bí thư': 'Lê Văn Mẫu',
    Email: 'hai@example.vn',
    'Mã gửi': 'M-Hai',
  },
  {
    'Tên chi bộ': 'Chi bộ Ba',
    'Bí thư': 'Vũ Văn Mẫu',
    'Điện thoại': '0200 000 003',
    'Cách nhận tin': 'Zalo',
    'Mã gửi': 'M-Ba',
  },
]
const MONTHS: Readonly<Record<string, string>> = {
  'Quý I': '3',
  'Quý II': '5',
  'Quý III': '8',
  'Quý IV': '11',
}
const TITLES: Readonly<Record<string, string>> = {
  'Quý I': 'Phòng ngừa vi phạm trong quản lý hồ sơ lưu trữ',
  'Quý II': 'Nêu gương của cán bộ chủ chốt trong cải cách hành chính',
  'Quý III': 'Xây dựng tập thể đoàn kết, giữ gìn kỷ luật phát ngôn',
  'Quý IV': 'Đổi mới cách ra nghị quyết của chi bộ cơ quan',
}

const said: string[] = []
const hear = <Heard extends Told>(told: Heard): Heard => {
  said.push(told.message)
  return told
}
const office = newOffice('2026-11-16', CELLS)
const press = (door: string): Told => hear(office.press(door)[0] as Told)
const boxOf = (cell: string, quarter: string): string =>
  String(
    office.table('Bảng theo dõi 2027', 'Chi bộ', 'Quý I').find((row) => row['Chi bộ'] === cell)?.[quarter],
  )

/** Each morning up to that day the clock fires the daily run of whoever keeps the schedule. */
function live(until: string): void {
  while (office.today() < until) {
    office.tomorrow()
    for (const { handler, owner, id } of office.model.triggers.filter(({ event }) => event === 'CLOCK')) {
      hear(office.run(handler, { start: 'time', user: owner, triggerId: id }).value as Told)
    }
  }
}

describe('an office, from an empty workbook on', () => {
  it('is set up, with forms, schedule and nothing sent', () => {
    expect(office.model.forms).toHaveLength(2)
    expect(office.model.triggers.map(({ handler }) => handler).sort()).toEqual(['dailyCheck', 'onFormSubmit'])
    expect(office.letters()).toEqual([])
    office.setting('Tự động gửi email', 'Chỉ nhắc chi bộ')
    office.setting('Năm kế hoạch', 2027)
  })

  it('takes the registrations of its cells as they are sent, and confirms them', () => {
    for (const [quarter, month] of Object.entries(MONTHS)) {
      const title = TITLES[quarter] ?? ''
      const answers = { 'Tên chuyên đề': title, 'Thời gian dự kiến': `10/${month}/2027`, Quý: quarter }
      hear(send(office, slip(answers))[0] as Told)
      if (quarter !== 'Quý III')
        hear(send(office, slip({ ...answers, 'Chi bộ': 'Chi bộ Hai', 'Mã gửi': 'M-Hai' }))[0] as Told)
    }
    expect(office.letters().filter((letter) => letter.includes('Đã nhận đăng ký')).length).toBeGreaterThan(1)
    expect(office.letters().every((letter) => /^(mot|hai)@example\.vn/.test(letter))).toBe(true)
  })

  it('reminds whom it must before and after the deadline, by letter or by a line to be told', () => {
    live('2026-12-31')
    expect(office.letters().filter((letter) => letter.startsWith('hai@'))).toContainEqual(
      expect.stringContaining('Nhắc việc'),
    )
    const ledger = office.table('Sổ đôn đốc', 'Mã thư').filter((row) => row['Chi bộ'] === 'Chi bộ Ba')
    expect(ledger.some((row) => row['Trạng thái'] === 'Chờ nhắn')).toBe(true)
    expect(office.letters().some((letter) => letter.startsWith('mot@') && letter.includes('quá hạn'))).toBe(
      false,
    )
  })

  it('has its plan, with marked lines for what was never registered', () => {
    press('updateAll')
    expect(press('buildYearlyPlan')).toMatchObject({ status: 'done', counts: { planned: 7, missing: 5 } })
  })

  it('sees the quarter go by: held where a result was written, overdue where none was', () => {
    office.goTo('2027-03-11')
    typeRows(office, 'Kết quả sinh hoạt', {
      'Chi bộ': 'Chi bộ Một',
      Quý: 'Quý I',
      Năm: 2027,
      'Ngày tổ chức': '10/3/2027',
    })
    live('2027-04-08')
    press('showBoard')
    expect([boxOf('Chi bộ Một', 'Quý I'), boxOf('Chi bộ Hai', 'Quý I')]).toEqual([
      expect.stringMatching(/^Đã tổ chức/),
      expect.stringMatching(/^Quá hạn/),
    ])
  })

  it('sends no letter twice when a sending is killed, and leaves what is not known to a person', () => {
    const twin = office.copy()
    twin.goTo('2027-05-19')
    const before = twin.letters().length
    const sends = twin.copy().run('remindOverdueCells').calls
    const at = sends.find(({ call }) => call === 'MailApp.sendEmail')?.number ?? 0
    expect(at).toBeGreaterThan(0)
    expect(twin.run('remindOverdueCells', { fault: { at, kind: 'kill', afterEffect: true } }).end).toBe(
      'killed',
    )
    expect(twin.letters()).toHaveLength(before + 1)
    const again = hear(twin.press('remindOverdueCells')[0] as Told)
    expect(again.message).toContain('chưa rõ')
    const gone = twin.letters().slice(before)
    expect(new Set(gone).size).toBe(gone.length)
  })

  it('is handed over: the colleague’s schedule runs, the former owner’s does not', () => {
    const call = (user: string, door: string, ...args: string[]): Told =>
      hear(office.run(door, { user, args: ['schedule', ...args] }).value as Told)
    call(COLLEAGUE, 'pressOnScreen', 'take', 'owner')
    const clocks = office.model.triggers.filter(({ event }) => event === 'CLOCK')
    expect(clocks.some(({ owner }) => owner === COLLEAGUE)).toBe(true)
    for (const { owner, id } of clocks) {
      const told = office.run('dailyCheck', { start: 'time', user: owner, triggerId: id }).value as Told
      expect([owner, told.status]).toEqual([owner, owner === COLLEAGUE ? 'done' : 'refused'])
    }
  })

  it('sends nothing from a copy of its workbook, and says so', () => {
    const copied = new Office(office.today(), copySpreadsheet(office.model, CLERK))
    const told = hear(copied.press('remindOverdueCells')[0] as Told)
    expect(told.status).toBe('refused')
    expect(told.message).toContain('bản sao')
    expect(copied.letters()).toHaveLength(copied.model.sent.length)
  })

  it('was told on the way, each time, in a sentence of its own language', () => {
    expect(said.length).toBeGreaterThan(80)
    for (const message of said) {
      expect(message).not.toMatch(/undefined|NaN|\[object|Error|null|Infinity/)
      expect(message).toMatch(/\.$|…$/)
    }
  })
})
